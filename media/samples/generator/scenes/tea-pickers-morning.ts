import { ok } from '../lib/colour';
import { between, lens, trace } from '../lib/curve';
import { figure, poses } from '../lib/figure';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import { ellipse, glow, group, horizontal, path, rect, sheet, stroke, W } from '../lib/svg';

const dark = ok(0.3, 0.06, 160);
const cream = ok(0.95, 0.04, 90);
const skin = ok(0.68, 0.075, 55);

/** Level of hedge i at x: rows fall from upper right to lower left in a sweeping fan. */
function level(i: number, x: number): number {
  const u = x / W;
  return -240 + i * (112 + 52 * u) * (0.62 + i * 0.045) + (1 - u) ** 2 * 330 - Math.sin(u * 3.1) * 60;
}

function hedge(i: number): string {
  const bump = noise(`hedge${i}`);
  const gap = (x: number): number => level(i + 1, x) - level(i, x);
  const at =
    (share: number, rough: number) =>
    (x: number): number =>
      level(i, x) + gap(x) * share + bump(x / 46 + i) * rough + bump(x / 17) * rough * 0.5;
  const top = trace(at(0.1, 9), -20, W + 20, 10);
  const mid = trace(at(0.44, 8), -20, W + 20, 12);
  const low = trace(at(0.7, 6), -20, W + 20, 14);
  const end = trace(at(1.2, 0), -20, W + 20, 40);
  const random = new Random(`leaf${i}`);
  const leaves = Array.from({ length: 150 }, () => {
    const x = random.between(0, W);
    const y = level(i, x) + gap(x) * random.between(0.12, 0.42);
    return path(
      lens(x, y, random.between(14, 30), random.between(5, 9), random.between(-150, -30)),
      random.chance(0.6) ? ok(0.9, 0.16, 112) : ok(0.68, 0.15, 128),
      { opacity: 0.75 },
    );
  });
  return group([
    path(
      between(low, end),
      horizontal([
        [0, ok(0.42, 0.07, 110)],
        [1, ok(0.33, 0.06, 150)],
      ]),
    ),
    path(
      between(mid, low),
      horizontal([
        [0, ok(0.52, 0.12, 140)],
        [1, ok(0.42, 0.09, 155)],
      ]),
    ),
    path(
      between(top, mid),
      horizontal([
        [0, ok(0.84, 0.17, 112)],
        [0.5, ok(0.76, 0.16, 120)],
        [1, ok(0.66, 0.14, 130)],
      ]),
    ),
    ...leaves,
  ]);
}

function basket(): string {
  return group([
    path('M-14 -70Q-24 -70 -23 -60L-20 -45Q-13 -41 -7 -45L-5 -68Q-9 -72 -14 -70Z', ok(0.68, 0.09, 75)),
    ellipse(-14, -69.5, 9, 2.8, ok(0.72, 0.15, 125)),
    stroke('M-22 -62L-6 -62M-21.5 -56L-6 -56M-20.6 -50L-7 -50', ok(0.5, 0.07, 65), 0.9),
  ]);
}

function picker(
  x: number,
  i: number,
  height: number,
  top: string,
  topShade: string,
  facing: 1 | -1,
  scarf: string,
): string {
  const y = level(i + 1, x) + (level(i + 2, x) - level(i + 1, x)) * 0.42;
  return group([
    path(lens(x + height * 0.6, y - height * 0.1, height * 1.5, height * 0.09, 8), dark, { opacity: 0.38 }),
    figure(
      x,
      y,
      height,
      poses.pick,
      {
        cut: 'shirt',
        top,
        topShade,
        bottom: ok(0.33, 0.03, 270),
        skin,
        hair: ok(0.22, 0.02, 40),
        hat: 'cone',
        hatColour: cream,
        hatShade: ok(0.8, 0.07, 80),
        accent: scarf,
      },
      facing,
      [basket()],
    ),
  ]);
}

/** Seen from the slope above: hedges fill the sheet, pickers stand between them in slanting light. */
export const scene: Scene = {
  name: 'tea-pickers-morning',
  focalX: 60,
  focalY: 50,
  draw: () =>
    sheet(() => {
      const people: Readonly<Record<number, readonly string[]>> = {
        3: [
          picker(1180, 3, 190, ok(0.62, 0.13, 20), ok(0.5, 0.12, 20), 1, cream),
          picker(2050, 3, 200, ok(0.88, 0.05, 240), ok(0.74, 0.06, 240), -1, ok(0.5, 0.1, 260)),
        ],
        5: [picker(640, 5, 270, ok(0.5, 0.11, 255), ok(0.4, 0.1, 255), 1, cream)],
        6: [picker(1540, 6, 360, ok(0.72, 0.13, 50), ok(0.6, 0.13, 42), -1, ok(0.9, 0.05, 80))],
        8: [picker(930, 8, 440, ok(0.42, 0.09, 290), ok(0.32, 0.08, 285), 1, ok(0.75, 0.13, 30))],
      };
      const out = [rect(0, 0, W, 1600, ok(0.7, 0.13, 125))];
      for (let i = 0; i < 13; i += 1) out.push(hedge(i), ...(people[i] ?? []));
      return [
        ...out,
        glow(200, -60, 1900, ok(0.98, 0.09, 95), 0.62),
        glow(2300, 1700, 1300, ok(0.25, 0.06, 190), 0.4),
      ];
    }),
};
