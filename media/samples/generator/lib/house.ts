import { Random } from './random';
import { at, group, line, poly, rect, stroke, twoTone, vertical } from './svg';

export interface HouseColours {
  readonly roof: string;
  readonly roofShade: string;
  readonly roofLine: string;
  readonly wall: string;
  readonly wallShade: string;
  readonly post: string;
  readonly under: string;
  readonly window: string;
}

/**
 * A Tày stilt house seen a little from the corner: hipped palm-leaf roof, plank walls, posts on stones, stairs.
 * The unit drawing is 200 wide and 150 high with its foot at (0, 0).
 */
export function stiltHouse(
  seed: string,
  x: number,
  y: number,
  width: number,
  c: HouseColours,
  flip: 1 | -1 = 1,
  lit = true,
): string {
  const random = new Random(seed);
  const posts = [-88, -58, -24, 12, 48, 84].map(
    (px) => rect(px - 2.6, -44, 5.2, 44, c.post) + rect(px - 4.5, -3, 9, 4, c.wallShade),
  );
  const planks = Array.from({ length: 22 }, (_, i) =>
    rect(-88 + i * 8 + random.between(-1, 1), -76, 1, 34, c.wallShade, { opacity: 0.7 }),
  );
  const windows = [-66, -22, 26, 62].map(
    (wx) =>
      rect(wx, -70, 16, 17, c.window) +
      rect(wx + 7.4, -70, 1.4, 17, c.post) +
      rect(wx - 1.5, -53, 19, 2, c.post),
  );
  const thatch: string[] = [];
  for (let i = 1; i < 6; i += 1) {
    const u = i / 6;
    const half = 52 + u * 56;
    const ry = -138 + u * 68;
    thatch.push(
      stroke(`M${-half} ${ry}Q${-half * 0.5} ${ry + 3} 0 ${ry + 1}T${half} ${ry}`, c.roofLine, 1.1, {
        opacity: 0.75,
      }),
    );
  }
  for (let i = 0; i < 46; i += 1) {
    const u = random.next();
    const rx = random.between(-1, 1) * (48 + u * 56);
    const ry = -136 + u * 64;
    thatch.push(line([rx, ry], [rx + rx * 0.05, ry + 6], c.roofLine, 0.9, { opacity: 0.6 }));
  }
  const eaves = Array.from({ length: 37 }, (_, i) => {
    const ex = -110 + i * 6.1;
    return `L${ex} ${-70 + (i % 2 === 0 ? 0 : 2.8) + random.between(-0.6, 0.6)}`;
  }).join('');
  const stairs = [
    line([100, 0], [86, -42], c.post, 3),
    line([112, 0], [98, -42], c.post, 3),
    ...Array.from({ length: 7 }, (_, i) =>
      line([101 - i * 2, -3 - i * 6], [111 - i * 2, -3 - i * 6], c.wall, 2),
    ),
  ];
  return at(
    x,
    y,
    width / 220,
    [
      rect(-88, -44, 176, 44, c.under, { opacity: 0.75 }),
      ...posts,
      rect(-92, -46, 200, 4.5, c.post),
      rect(-90, -78, 178, 33, twoTone(lit ? c.wall : c.wallShade, c.wallShade, 0.72)),
      ...planks,
      ...windows,
      rect(88, -60, 18, 1.8, c.post),
      rect(104, -60, 2, 15, c.post),
      rect(96, -60, 1.6, 15, c.post),
      ...stairs,
      `<path d="M-50 -140L50 -140L110 -70${'' /* eaves run back to the left */}L-110 -70Z" fill="${c.roofShade}"/>`,
      `<path d="M-110 -70${eaves}L110 -70L50 -140L-50 -140Z" fill="${vertical([
        [0, c.roof],
        [0.75, c.roof],
        [1, c.roofShade],
      ])}"/>`,
      poly(
        [
          [50, -140],
          [110, -70],
          [66, -70],
        ],
        c.roofShade,
        { opacity: 0.8 },
      ),
      ...thatch,
      stroke('M-54 -141Q0 -145 54 -141', c.roofLine, 4.5),
      line([-50, -141], [-58, -149], c.roofLine, 2.2),
      line([50, -141], [58, -149], c.roofLine, 2.2),
      rect(-88, -74, 176, 5, c.under, { opacity: 0.35 }),
    ],
    flip,
  );
}

/** A Mông house: earthen or plank walls on a stone footing under a low grey roof. Unit drawing 200 wide. */
export function mongHouse(
  seed: string,
  x: number,
  y: number,
  width: number,
  c: HouseColours,
  flip: 1 | -1 = 1,
): string {
  const random = new Random(seed);
  const shingles = Array.from({ length: 7 }, (_, i) => {
    const u = (i + 1) / 8;
    return line([-86 - u * 26, -92 + u * 44], [86 + u * 26, -92 + u * 44], c.roofLine, 1.2, { opacity: 0.7 });
  });
  const courses = Array.from({ length: 60 }, () => {
    const u = random.next();
    const sx = random.between(-1, 1) * (84 + u * 24);
    return line([sx, -90 + u * 40], [sx + sx * 0.03, -84 + u * 40], c.roofLine, 1, { opacity: 0.6 });
  });
  const stones = Array.from({ length: 26 }, (_, i) =>
    rect(-92 + i * 7.1, -8 + (i % 2) * 2, 6.4, 6, i % 3 === 0 ? c.wallShade : c.under, { rx: 2 }),
  );
  return at(
    x,
    y,
    width / 220,
    [
      rect(-92, -50, 184, 50, twoTone(c.wall, c.wallShade, 0.66)),
      ...stones,
      rect(-16, -40, 26, 36, c.under),
      rect(-3.6, -40, 1.4, 36, c.post),
      rect(-18, -43, 30, 3, c.post),
      rect(-68, -36, 18, 15, c.window),
      rect(-60, -36, 1.6, 15, c.post),
      rect(40, -36, 18, 15, c.window),
      rect(48, -36, 1.6, 15, c.post),
      rect(-92, -52, 184, 7, c.under, { opacity: 0.4 }),
      poly(
        [
          [-86, -94],
          [86, -94],
          [114, -46],
          [-114, -46],
        ],
        c.roof,
      ),
      poly(
        [
          [86, -94],
          [114, -46],
          [70, -46],
        ],
        c.roofShade,
      ),
      ...shingles,
      ...courses,
      line([-88, -95], [88, -95], c.roofShade, 4),
    ],
    flip,
  );
}

/** A plain gabled block with lit windows, for towns. */
export function block(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  side: string,
  windows: string,
  columns: number,
  rows: number,
  litShare: number,
  random: Random,
): string {
  const out = [
    rect(x, y - height, width, height, fill),
    rect(x + width * 0.78, y - height, width * 0.22, height, side),
  ];
  const [cw, rh] = [(width * 0.72) / columns, (height * 0.9) / rows];
  for (let i = 0; i < columns; i += 1) {
    for (let k = 0; k < rows; k += 1) {
      if (random.chance(litShare))
        out.push(
          rect(x + width * 0.05 + i * cw, y - height * 0.95 + k * rh, cw * 0.55, rh * 0.5, windows, {
            opacity: random.between(0.5, 1),
          }),
        );
    }
  }
  return group(out);
}
