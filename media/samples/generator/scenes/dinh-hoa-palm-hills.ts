import { mix, ok } from '../lib/colour';
import { trace } from '../lib/curve';
import { figure, poses } from '../lib/figure';
import { bushes } from '../lib/forest';
import { hill } from '../lib/hill';
import { Random } from '../lib/random';
import { ridge, slope } from '../lib/ridge';
import type { Scene } from '../lib/scene';
import { cumulus, sky } from '../lib/sky';
import { along, group, path, sheet, stroke, vertical, W } from '../lib/svg';
import { fanLeaf, fanPalm } from '../lib/tree';

const blue = ok(0.66, 0.11, 235);
const leaf = ok(0.36, 0.09, 155);
const leafLight = ok(0.56, 0.14, 140);
const trunk = ok(0.42, 0.05, 70);

/** Hills of fan palms at noon, looked at from under two great leaves. */
export const scene: Scene = {
  name: 'dinh-hoa-palm-hills',
  focalX: 52,
  focalY: 60,
  draw: () =>
    sheet(() => {
      const random = new Random('palms');
      const grove = (
        f: (x: number) => number,
        x0: number,
        x1: number,
        count: number,
        h: number,
        t: number,
      ): string =>
        group(
          Array.from({ length: count }, () => random.between(x0, x1))
            .sort((a, b) => a - b)
            .map((x, i) =>
              fanPalm(
                `${h}-${i}`,
                x,
                f(x) + random.between(6, h * 0.5),
                h * random.between(0.75, 1.2),
                mix(trunk, blue, t),
                mix(leaf, blue, t),
                mix(leafLight, blue, t),
              ),
            ),
        );
      const h1 = hill(700, 900, 900, 250);
      const h2 = hill(1850, 980, 950, 330);
      const h3 = hill(500, 1240, 1300, 270);
      return [
        sky(1000, [
          [0, ok(0.56, 0.13, 245)],
          [0.6, ok(0.76, 0.09, 225)],
          [1, ok(0.92, 0.04, 200)],
        ]),
        cumulus('c1', 1280, 400, 980, ok(0.985, 0.012, 95), ok(0.84, 0.035, 245)),
        cumulus('c2', 2200, 560, 620, ok(0.97, 0.015, 95), ok(0.83, 0.035, 245)),
        cumulus('c3', 320, 610, 620, ok(0.97, 0.015, 95), ok(0.85, 0.03, 240)),
        ridge(
          { seed: 'pr1', y: 700, swing: 110, waves: 4 },
          mix(blue, ok(0.5, 0.07, 220), 0.6),
          ok(0.84, 0.05, 190),
          940,
        ),
        ridge({ seed: 'pr2', y: 780, swing: 80, waves: 5 }, ok(0.55, 0.08, 190), ok(0.78, 0.08, 160), 980),
        slope(
          trace(h1, -20, 2420),
          vertical([
            [0, ok(0.72, 0.12, 140)],
            [1, ok(0.6, 0.11, 150)],
          ]),
        ),
        grove(h1, 60, 1250, 20, 120, 0.42),
        slope(
          trace(h2, -20, 2420),
          vertical([
            [0, ok(0.78, 0.15, 122)],
            [0.5, ok(0.6, 0.13, 138)],
            [1, ok(0.5, 0.11, 145)],
          ]),
        ),
        grove(h2, 1250, 2400, 26, 190, 0.2),
        slope(
          trace(h3, -20, 2420),
          along(
            [200, 950],
            [1900, 1600],
            [
              [0, ok(0.86, 0.16, 112)],
              [0.45, ok(0.7, 0.15, 125)],
              [1, ok(0.42, 0.1, 150)],
            ],
          ),
        ),
        ...Array.from({ length: 8 }, (_, i) => {
          const y = 1110 + i * 66;
          return path(
            `M-20 ${y}Q460 ${y - 110 + i * 10} 960 ${y + 80}Q460 ${y - 84 + i * 12} -20 ${y + 14}Z`,
            i % 2 === 0 ? ok(0.62, 0.14, 132) : ok(0.92, 0.13, 108),
            { opacity: 0.45 },
          );
        }),
        ...Array.from({ length: 7 }, (_, i) => {
          const y = 1290 + i * 54;
          return path(
            `M1380 ${y}Q1800 ${y - 40 + i * 12} 2420 ${y + 40}L2420 ${y + 56}Q1800 ${y - 20 + i * 12} 1380 ${y}Z`,
            i % 2 === 0 ? ok(0.58, 0.13, 138) : ok(0.36, 0.09, 152),
            { opacity: 0.45 },
          );
        }),
        bushes(
          'tufts',
          Array.from({ length: 34 }, () => {
            const x = random.between(-20, W);
            return [x, Math.max(h3(x) + 40, random.between(1120, 1600))] as const;
          })
            .filter(([x, y]) => x < 760 - (y - 1100) * 0.1 || x > 1500)
            .sort((p, q) => p[1] - q[1]),
          24,
          ok(0.42, 0.11, 148),
          ok(0.68, 0.15, 128),
        ),
        // red-earth path with a walker
        path(
          'M1240 1245Q1010 1290 1050 1370Q1110 1450 860 1640L1330 1640Q1400 1470 1240 1385Q1130 1320 1262 1243Z',
          ok(0.66, 0.11, 48),
        ),
        path(
          'M1240 1245Q1010 1290 1050 1370Q1110 1450 860 1640L930 1640Q1160 1450 1090 1370Q1050 1300 1250 1246Z',
          ok(0.78, 0.1, 58),
        ),
        grove(h3, 120, 860, 5, 380, 0),
        fanPalm('big', 1900, 1650, 760, trunk, leaf, leafLight),
        fanPalm('big2', 2160, 1700, 560, trunk, leaf, leafLight),
        figure(
          1160,
          1478,
          200,
          poses.walk,
          {
            cut: 'tunic',
            top: ok(0.38, 0.09, 264),
            topShade: ok(0.28, 0.07, 264),
            bottom: ok(0.26, 0.04, 264),
            skin: ok(0.68, 0.08, 55),
            hair: ok(0.2, 0.02, 50),
            hat: 'cone',
            hatColour: ok(0.97, 0.035, 92),
            hatShade: ok(0.82, 0.06, 84),
            accent: ok(0.62, 0.17, 28),
          },
          -1,
          [
            stroke('M-22 -83L24 -81', ok(0.5, 0.07, 70), 1.6),
            stroke('M-20 -83L-25 -58M-20 -83L-15 -58M22 -81L17 -56M22 -81L27 -56', ok(0.5, 0.07, 70), 0.7),
            path('M-27 -60Q-20 -66 -13 -60L-16 -49Q-20 -47 -24 -49Z', ok(0.66, 0.09, 78)),
            path('M15 -58Q22 -64 29 -58L26 -47Q22 -45 18 -47Z', ok(0.66, 0.09, 78)),
          ],
        ),
        path('M1180 1480Q1250 1484 1330 1500Q1240 1510 1150 1490Z', ok(0.4, 0.08, 45), { opacity: 0.5 }),
        // leaves overhead
        stroke('M-60 260Q120 190 260 120', ok(0.25, 0.06, 155), 26),
        fanLeaf(240, 130, 560, 24, ok(0.26, 0.07, 158), ok(0.38, 0.1, 148), 240),
        stroke('M2460 -60Q2330 -10 2240 60', ok(0.25, 0.06, 155), 24),
        fanLeaf(2250, 50, 500, 140, ok(0.24, 0.065, 160), ok(0.35, 0.095, 150), 230),
      ];
    }),
};
