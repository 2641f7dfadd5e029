import { smooth } from './curve';
import { noise } from './noise';
import { Random } from './random';
import { circle, glow, group, type Point, path, rect, type Stop, vertical, W } from './svg';

/** A sky from the top of the sheet down to the given level. */
export function sky(bottom: number, stops: readonly Stop[]): string {
  return rect(0, 0, W, bottom, vertical(stops));
}

/** Sun or moon: a flat disc with a halo. */
export function disc(x: number, y: number, r: number, colour: string, halo: string, strength = 0.6): string {
  return glow(x, y, r * 4.5, halo, strength) + circle(x, y, r, colour);
}

/** Stars of varied size above the given level. */
export function stars(seed: string, bottom: number, count: number, colour: string): string {
  const random = new Random(seed);
  return group(
    Array.from({ length: count }, () => {
      const y = random.next() ** 1.3 * bottom;
      return circle(random.between(0, W), y, random.between(1.2, 3.6), colour, {
        opacity: random.between(0.3, 0.95),
      });
    }),
  );
}

/** A long flat-bottomed cloud bank in poster manner: a scalloped top over a thin lower edge. */
export function cloud(
  seed: string,
  cx: number,
  cy: number,
  width: number,
  height: number,
  fill: string,
  opacity = 1,
): string {
  const random = new Random(seed);
  const points: Point[] = [[cx - width / 2, cy]];
  const lumps = random.int(6, 9);
  for (let i = 1; i < lumps; i += 1) {
    const u = i / lumps;
    const arch = Math.sin(Math.PI * u) ** 0.8;
    points.push([
      cx - width / 2 + width * (u + random.between(-0.03, 0.03)),
      cy - height * arch * random.between(0.55, 1),
    ]);
  }
  points.push([cx + width / 2, cy]);
  return path(
    `${smooth(points, 1.6)}Q${cx + width * 0.1} ${cy + height * 0.12} ${cx - width / 2} ${cy}Z`,
    fill,
    { opacity },
  );
}

/** Cumulus: overlapping round heads with a shaded foot. */
export function cumulus(
  seed: string,
  cx: number,
  cy: number,
  width: number,
  light: string,
  shade: string,
): string {
  const random = new Random(seed);
  const heads: { x: number; y: number; r: number }[] = [];
  for (let i = 0; i < 9; i += 1) {
    const u = i / 8;
    const arch = Math.sin(Math.PI * (0.12 + 0.76 * u));
    heads.push({
      x: cx + (u - 0.5) * width * 0.82,
      y: cy - arch * width * random.between(0.06, 0.16),
      r: width * (0.07 + 0.09 * arch) * random.between(0.8, 1.15),
    });
  }
  const cut = cy + width * 0.02;
  const draw = (dx: number, dy: number, k: number, fill: string): string =>
    heads.map((h) => circle(h.x + dx, h.y + dy, h.r * k, fill)).join('');
  return group([
    draw(0, 0, 1, shade),
    draw(-width * 0.012, -width * 0.018, 0.93, light),
    rect(cx - width * 0.42, cy - width * 0.035, width * 0.84, cut - cy + width * 0.04, shade, {
      rx: width * 0.03,
      opacity: 0.55,
    }),
  ]);
}

/** Long streaks of cloud across the sky, thin at the ends. */
export function streaks(
  seed: string,
  y0: number,
  y1: number,
  count: number,
  fill: string,
  opacity: number,
): string {
  const random = new Random(seed);
  const wobble = noise(seed);
  return group(
    Array.from({ length: count }, (_, i) => {
      const y = y0 + ((y1 - y0) * (i + random.next() * 0.7)) / count;
      const x = random.between(-200, W);
      const length = random.between(500, 1500);
      const h = random.between(8, 30);
      const points: Point[] = [];
      for (let k = 0; k <= 10; k += 1)
        points.push([
          x + (length * k) / 10,
          y + wobble(i * 7 + k * 0.6) * h * 0.7 - Math.sin((Math.PI * k) / 10) * h,
        ]);
      for (let k = 10; k >= 0; k -= 1)
        points.push([
          x + (length * k) / 10,
          y + wobble(i * 7 + k * 0.6) * h * 0.7 + Math.sin((Math.PI * k) / 10) * h * 0.25,
        ]);
      return path(`${smooth(points)}Z`, fill, { opacity: opacity * random.between(0.5, 1) });
    }),
  );
}
