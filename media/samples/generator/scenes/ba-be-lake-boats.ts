import { dugout } from '../lib/boat';
import { mix, ok } from '../lib/colour';
import { downTo, lens, smooth } from '../lib/curve';
import { coneHat, figure, poses } from '../lib/figure';
import { hillForest } from '../lib/forest';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import { at, clip, ellipse, glow, group, path, poly, rect, sheet, stroke, vertical, W } from '../lib/svg';
import { ripples, water } from '../lib/water';

const jade = ok(0.58, 0.11, 175);
const deep = ok(0.37, 0.08, 185);
const wood = ok(0.45, 0.07, 55);
const woodDark = ok(0.27, 0.045, 50);
const woodLight = ok(0.68, 0.08, 70);
const skin = ok(0.67, 0.08, 55);

/** A rock wall at the far shore with ledges and hanging forest, cut by the upper edge of the sheet. */
function cliff(): string {
  const random = new Random('cliff');
  const edge = noise('cliffedge');
  const faces = Array.from({ length: 60 }, () => {
    const x = random.between(0, W);
    const y = random.between(20, 360);
    const h = random.between(60, 190);
    const w = random.between(14, 54);
    return poly(
      [
        [x, y],
        [x + w, y + h * 0.12],
        [x + w * 0.8, y + h * 0.6],
        [x + w * 0.3, y + h],
        [x - w * 0.3, y + h * 0.5],
      ],
      random.chance(0.5) ? ok(0.88, 0.03, 95) : ok(0.62, 0.035, 230),
    );
  });
  const crown = Array.from(
    { length: 61 },
    (_, i) => [i * 41 - 20, 96 + edge(i / 5) * 60 + edge(i * 1.3) * 26] as const,
  );
  return group([
    rect(0, 0, W, 420, ok(0.34, 0.08, 165)),
    hillForest(
      'top',
      (x) => -70 + edge(x / 420) * 60,
      -40,
      W + 40,
      52,
      [ok(0.6, 0.13, 135), ok(0.5, 0.11, 145), ok(0.42, 0.09, 155)],
      54,
    ),
    clip(downTo(crown, 430), [rect(0, 0, W, 430, ok(0.78, 0.035, 100)), ...faces]),
  ]);
}

function paddler(x: number, y: number, s: number, flip: 1 | -1, top: string, shade: string): string {
  const px = x - 62 * (s / 200) * 2 * flip;
  return group([
    path(lens(x, y + s * 0.05, s * 2.5, s * 0.1), deep, { opacity: 0.55 }),
    figure(
      px,
      y - s * 0.05,
      s,
      poses.paddle,
      {
        cut: 'tunic',
        top,
        topShade: shade,
        bottom: ok(0.25, 0.04, 265),
        skin,
        hair: ok(0.2, 0.02, 50),
        hat: 'cone',
        hatColour: ok(0.96, 0.04, 92),
        hatShade: ok(0.8, 0.07, 82),
        accent: ok(0.66, 0.16, 30),
      },
      flip,
      [stroke('M27 -86L13 10', woodLight, 1.8), path('M14.6 0L12 0L8 18L13.5 18.6Z', woodLight)],
    ),
    dugout(x, y, s * 2.1, wood, woodDark, woodLight, flip),
    stroke(
      `M${x - s * 1.1 * flip} ${y + 8}Q${x - s * 1.9 * flip} ${y + 26} ${x - s * 2.8 * flip} ${y + 18}M${x + s * 1.05 * flip} ${y + 8}Q${x + s * 0.6 * flip} ${y + 34} ${x - s * 0.6 * flip} ${y + 40}`,
      ok(0.94, 0.04, 170),
      5,
      { opacity: 0.8 },
    ),
  ]);
}

/** Noon from a standing boatman's height: jade water, three dugouts, and the bow of our own. */
export const scene: Scene = {
  name: 'ba-be-lake-boats',
  focalX: 48,
  focalY: 54,
  draw: () =>
    sheet(() => {
      const forest = (
        seed: string,
        base: number,
        swing: number,
        fills: readonly string[],
        size: number,
        gap: number,
      ): string => {
        const f = noise(seed);
        return hillForest(seed, (x) => base + f(x / 300) * swing, -60, W + 60, size, fills, gap);
      };
      return [
        cliff(),
        forest(
          'c1',
          318,
          70,
          [ok(0.62, 0.14, 130), ok(0.52, 0.12, 142), ok(0.43, 0.1, 152), ok(0.34, 0.08, 165)],
          46,
          36,
        ),
        water(432, 1600, [
          [0, ok(0.36, 0.08, 168)],
          [0.16, ok(0.47, 0.1, 172)],
          [0.5, jade],
          [1, ok(0.5, 0.1, 188)],
        ]),
        // forest mirrored as soft vertical tongues
        group(
          Array.from({ length: 64 }, (_, i) => {
            const random = new Random(`r${i}`);
            return path(
              lens(
                i * 38 + random.between(-20, 20),
                500 + random.between(-50, 60),
                random.between(90, 260),
                random.between(10, 34),
                90,
              ),
              i % 3 === 0 ? ok(0.52, 0.11, 150) : ok(0.33, 0.075, 165),
              { opacity: 0.5 },
            );
          }),
        ),
        rect(0, 428, W, 10, ok(0.85, 0.06, 150), { opacity: 0.7 }),
        ripples('j1', -100, 2500, 470, 1600, 190, ok(0.72, 0.11, 168), 0.55),
        ripples('j2', -100, 2500, 520, 1600, 120, deep, 0.35),
        ripples('j3', 1500, 2500, 520, 1500, 120, ok(0.97, 0.04, 120), 0.75, 0.7),
        paddler(1960, 640, 165, -1, ok(0.4, 0.09, 262), ok(0.3, 0.08, 262)),
        paddler(600, 740, 210, 1, ok(0.58, 0.15, 25), ok(0.46, 0.14, 22)),
        paddler(1580, 980, 330, -1, ok(0.36, 0.09, 265), ok(0.27, 0.07, 265)),
        // our own bow
        path('M1010 1010Q700 1180 330 1700L1330 1700Q1230 1250 1010 1010Z', deep, {
          opacity: 0.4,
          transform: 'translate(46 20)',
        }),
        path('M1000 985Q690 1150 310 1700L1310 1700Q1215 1240 1000 985Z', wood),
        path(
          'M990 1050Q740 1210 440 1700L1190 1700Q1140 1290 990 1050Z',
          vertical([
            [0, ok(0.36, 0.06, 52)],
            [1, ok(0.2, 0.035, 48)],
          ]),
        ),
        path('M1000 985Q690 1150 310 1700L356 1700Q720 1180 1000 1020Z', woodLight),
        path('M1000 985Q1215 1240 1310 1700L1280 1700Q1190 1260 996 1024Z', mix(wood, woodLight, 0.35)),
        ...[
          [1220, 806, 1104],
          [1400, 660, 1160],
        ].map(
          ([y = 0, a = 0, b = 0]) =>
            poly(
              [
                [a, y],
                [b, y - 8],
                [b + 14, y + 54],
                [a - 34, y + 62],
              ],
              mix(wood, woodLight, 0.5),
            ) +
            poly(
              [
                [a - 34, y + 62],
                [b + 14, y + 54],
                [b + 14, y + 76],
                [a - 34, y + 86],
              ],
              woodDark,
            ),
        ),
        stroke(
          smooth([
            [1190, 1130],
            [1010, 1290],
            [760, 1560],
          ]),
          ok(0.8, 0.08, 80),
          24,
        ),
        path('M1180 1140Q1290 990 1330 1010Q1350 1040 1214 1168Z', ok(0.8, 0.08, 80)),
        at(860, 1368, 8.5, [
          ellipse(0, 4, 13, 3.5, woodDark),
          coneHat(ok(0.97, 0.04, 92), ok(0.82, 0.08, 82)),
        ]),
        glow(2350, 300, 1300, ok(0.98, 0.07, 105), 0.5),
      ];
    }),
};
