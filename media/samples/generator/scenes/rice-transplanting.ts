import { mix, ok } from '../lib/colour';
import { between, trace } from '../lib/curve';
import { figure, poses } from '../lib/figure';
import { karst } from '../lib/karst';
import { mistBank } from '../lib/mist';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import { cloud, sky } from '../lib/sky';
import { glow, group, mirrored, path, sheet, stroke, vertical, W } from '../lib/svg';
import { ripples, water } from '../lib/water';

const lilac = ok(0.82, 0.045, 305);
const pearl = ok(0.94, 0.03, 60);
const slate = ok(0.45, 0.05, 270);
const seedling = ok(0.72, 0.17, 128);
const shore = 560;

function far(): string {
  return group([
    karst({
      seed: 'rt2',
      base: shore,
      rock: mix(slate, pearl, 0.62),
      shade: mix(slate, pearl, 0.55),
      towers: [
        { x: 520, width: 620, height: 250 },
        { x: 1150, width: 700, height: 340 },
        { x: 1820, width: 620, height: 280 },
      ],
    }),
    mistBank(shore - 60, 150, pearl, 0.8),
    karst({
      seed: 'rt1',
      base: shore,
      rock: mix(slate, pearl, 0.28),
      shade: mix(slate, pearl, 0.18),
      towers: [
        { x: 120, width: 560, height: 330, steep: 3 },
        { x: 2250, width: 620, height: 400, steep: 3 },
        { x: 1960, width: 300, height: 170 },
      ],
    }),
  ]);
}

/** Transplanting: flooded paddies hold the whole sky; a line of women sets the seedlings row by row. */
export const scene: Scene = {
  name: 'rice-transplanting',
  focalX: 50,
  focalY: 62,
  draw: () =>
    sheet(() => {
      const random = new Random('seedlings');
      const wave = noise('bunds');
      const clouds = (): string =>
        group([
          cloud('rc1', 700, 230, 1300, 130, '#ffffff', 0.75),
          cloud('rc2', 1850, 330, 1100, 100, pearl, 0.9),
          cloud('rc3', 1500, 130, 900, 90, mix(lilac, '#ffffff', 0.4), 0.8),
        ]);
      const bund = (y: number, w: number, seedOffset: number): string => {
        const f = (x: number): number => y + wave(x / 500 + seedOffset) * w * 2.2;
        return group([
          path(
            between(
              trace((x) => f(x), -20, W + 20, 30),
              trace((x) => f(x) + w, -20, W + 20, 30),
            ),
            vertical([
              [0, ok(0.62, 0.13, 130)],
              [0.6, ok(0.46, 0.09, 135)],
              [1, ok(0.32, 0.05, 70)],
            ]),
          ),
          ...Array.from({ length: Math.round(2400 / w) * 2 }, () => {
            const x = random.between(0, W);
            return stroke(
              `M${x} ${f(x) + 2}q${random.between(-3, 3)} ${-w * 0.3} ${random.between(-8, 8)} ${-w * random.between(0.3, 0.7)}`,
              ok(0.56, 0.13, 132),
              2.4,
            );
          }),
        ]);
      };
      const plant = (x: number, y: number, s: number): string =>
        path(
          `M${x} ${y}q${-s * 0.1} ${-s * 0.6} ${-s * 0.36} ${-s}q${s * 0.2} ${s * 0.24} ${s * 0.32} ${s * 0.7}q${s * 0.02} ${-s * 0.8} ${s * 0.1} ${-s * 1.15}q${s * 0.06} ${s * 0.5} ${s * 0.04} ${s * 1.1}q${s * 0.12} ${-s * 0.5} ${s * 0.36} ${-s * 0.8}q${-s * 0.14} ${s * 0.44} ${-s * 0.3} ${s * 1.15}Z`,
          seedling,
        ) +
        path(
          `M${x} ${y}q${-s * 0.1} ${s * 0.3} ${-s * 0.25} ${s * 0.6}l${s * 0.24} ${-s * 0.2}l${s * 0.1} ${s * 0.4}l${s * 0.1} ${-s * 0.4}l${s * 0.2} ${s * 0.15}Z`,
          ok(0.5, 0.1, 140),
          { opacity: 0.3 },
        );
      const rowsOfRice: string[] = [];
      for (let k = 0; k < 9; k += 1) {
        const t = k / 8;
        const y = 1180 + t ** 1.25 * 400;
        const s = 36 + t * 50;
        const gap = 78 + t * 84;
        for (let x = -40 + ((k * 37) % 60); x < W + 60; x += gap)
          rowsOfRice.push(
            plant(x + random.between(-8, 8), y + random.between(-8, 8) - wave(x / 700) * 30, s),
          );
      }
      for (let k = 0; k < 6; k += 1) {
        const y = 700 + k * 24;
        for (let x = 20 + k * 9; x < 1080 - k * 26; x += 32 + k * 4)
          rowsOfRice.push(plant(x, y, 13 + k * 2.4));
      }
      const dresses = [
        ok(0.36, 0.09, 264),
        ok(0.58, 0.15, 20),
        ok(0.42, 0.1, 255),
        ok(0.66, 0.1, 190),
        ok(0.38, 0.09, 268),
        ok(0.56, 0.12, 330),
      ];
      const women = (): string =>
        group(
          dresses.map((top, i) => {
            const x = 330 + i * 340 + (i % 2) * 40;
            const y = 1120 + (i % 3) * 16 + i * 4;
            const pose = i === 3 ? poses.stand : poses.bow;
            return figure(
              x,
              y,
              350 + (i % 2) * 14,
              pose,
              {
                cut: 'shirt',
                top,
                topShade: mix(top, ok(0.16, 0.05, 268), 0.4),
                bottom: ok(0.24, 0.04, 268),
                skin: ok(0.68, 0.08, 55),
                hair: ok(0.2, 0.02, 50),
                hat: 'cone',
                hatColour: ok(0.97, 0.035, 92),
                hatShade: ok(0.8, 0.06, 82),
              },
              i > 3 ? -1 : 1,
              pose === poses.stand
                ? [
                    ...[0, 1, 2, 3, 4].map((k) =>
                      stroke(`M8 -50q${k * 1.4 - 3} -6 ${k * 2.4 - 5} -11`, seedling, 1.2),
                    ),
                  ]
                : [stroke('M26 -15q2 -6 5 -9M27 -15q0 -7 -1 -10', seedling, 1.2)],
            );
          }),
        );
      return [
        sky(shore + 10, [
          [0, ok(0.68, 0.07, 290)],
          [0.55, lilac],
          [1, pearl],
        ]),
        glow(1180, 470, 800, ok(0.98, 0.07, 70), 0.9),
        clouds(),
        far(),
        water(shore, 1600, [
          [0, pearl],
          [0.4, lilac],
          [1, ok(0.6, 0.07, 285)],
        ]),
        mirrored(shore, [clouds(), far()], 1.35, 0.62),
        glow(1180, 800, 700, ok(0.98, 0.07, 70), 0.6),
        mistBank(shore, 50, pearl, 0.9),
        bund(600, 14, 1),
        bund(850, 26, 4),
        ripples('pad', 0, W, 900, 1600, 70, '#ffffff', 0.5),
        mirrored(1128, [women()], 0.8, 0.32),
        women(),
        ...rowsOfRice,
        ...[330, 710, 1010, 1390, 1690, 2070].map((x, i) =>
          stroke(
            `M${x - 60} ${1128 + i * 4}q50 12 120 0M${x - 90} ${1142 + i * 4}q80 16 170 0`,
            '#ffffff',
            3,
            { opacity: 0.7 },
          ),
        ),
        path('M-20 1600L-20 1480Q160 1530 300 1620Z', ok(0.42, 0.09, 138)),
      ];
    }),
};
