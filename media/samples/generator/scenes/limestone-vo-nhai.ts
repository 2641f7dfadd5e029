import { mix, ok } from '../lib/colour';
import { trace } from '../lib/curve';
import { figure, poses } from '../lib/figure';
import { bushes, canopy } from '../lib/forest';
import { type HouseColours, stiltHouse } from '../lib/house';
import { karst } from '../lib/karst';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import { slope } from '../lib/ridge';
import type { Scene } from '../lib/scene';
import { cumulus, sky } from '../lib/sky';
import { group, line, path, poly, rect, sheet, stroke, vertical, W } from '../lib/svg';
import { areca } from '../lib/tree';

const cream = ok(0.92, 0.035, 85);
const stone = ok(0.82, 0.035, 80);
const violet = ok(0.5, 0.07, 285);
const base = 1080;

/** Maize in rows running to the vanishing point. */
function maize(
  x0: number,
  x1: number,
  vx: number,
  y0: number,
  y1: number,
  ground: string,
  leaf: string,
  light: string,
): string {
  const out = [
    poly(
      [
        [vx + (x0 - vx) * 0.2, y0],
        [vx + (x1 - vx) * 0.2, y0],
        [x1, y1],
        [x0, y1],
      ],
      ground,
    ),
  ];
  for (let i = 0; i <= 11; i += 1) {
    const u = i / 11;
    const far: readonly [number, number] = [vx + (x0 + (x1 - x0) * u - vx) * 0.2, y0];
    for (let k = 0; k < 26; k += 1) {
      const t = (k / 26) ** 1.7;
      const x = far[0] + (x0 + (x1 - x0) * u - far[0]) * t;
      const y = y0 + (y1 - y0) * t;
      const s = 7 + 62 * t;
      out.push(
        path(
          `M${x} ${y}Q${x - s * 0.3} ${y - s * 0.9} ${x - s * 0.75} ${y - s * 0.7}Q${x - s * 0.2} ${y - s * 0.7} ${x} ${y - s * 1.35}Q${x + s * 0.15} ${y - s * 0.8} ${x + s * 0.75} ${y - s * 0.8}Q${x + s * 0.35} ${y - s * 0.6} ${x + s * 0.12} ${y}Z`,
          (i + k) % 2 === 0 ? leaf : light,
        ),
      );
    }
  }
  return group(out);
}

/** Võ Nhai at noon: white rock in hard light over maize, a red-earth road to a few houses. */
export const scene: Scene = {
  name: 'limestone-vo-nhai',
  focalX: 54,
  focalY: 58,
  draw: () =>
    sheet(() => {
      const random = new Random('vonhai');
      const wave = noise('plain');
      const house: HouseColours = {
        roof: ok(0.56, 0.06, 60),
        roofShade: ok(0.36, 0.05, 40),
        roofLine: ok(0.34, 0.05, 45),
        wall: ok(0.62, 0.08, 62),
        wallShade: ok(0.42, 0.07, 50),
        post: ok(0.36, 0.05, 50),
        under: ok(0.25, 0.04, 40),
        window: ok(0.22, 0.03, 50),
      };
      const green = ok(0.5, 0.12, 142);
      const greenLight = ok(0.68, 0.15, 128);
      return [
        sky(base, [
          [0, ok(0.66, 0.11, 222)],
          [0.6, ok(0.84, 0.065, 205)],
          [1, ok(0.95, 0.03, 170)],
        ]),
        cumulus('v1', 1180, 330, 820, ok(0.99, 0.01, 90), ok(0.86, 0.03, 260)),
        cumulus('v2', 2240, 300, 560, ok(0.98, 0.01, 90), ok(0.87, 0.03, 260)),
        karst({
          seed: 'v4',
          base,
          rock: mix(stone, ok(0.8, 0.07, 225), 0.6),
          shade: mix(violet, ok(0.8, 0.07, 225), 0.65),
          towers: [
            { x: 1000, width: 460, height: 480 },
            { x: 1330, width: 420, height: 560, steep: 2.2 },
            { x: 1700, width: 560, height: 430 },
          ],
        }),
        karst({
          seed: 'v3',
          base,
          rock: mix(stone, ok(0.8, 0.07, 225), 0.25),
          shade: mix(violet, ok(0.8, 0.07, 225), 0.32),
          pale: cream,
          forest: mix(green, ok(0.7, 0.07, 205), 0.45),
          towers: [
            { x: 760, width: 420, height: 600, steep: 3 },
            { x: 1560, width: 380, height: 380, steep: 2.4 },
            { x: 2060, width: 380, height: 520, steep: 3 },
          ],
        }),
        karst({
          seed: 'v2',
          base,
          rock: stone,
          shade: violet,
          pale: cream,
          forest: ok(0.42, 0.1, 150),
          forestLight: ok(0.62, 0.14, 132),
          towers: [
            { x: 300, width: 820, height: 860, steep: 3 },
            { x: 700, width: 300, height: 330 },
            { x: 2230, width: 640, height: 800, steep: 3.4 },
            { x: 1850, width: 300, height: 290 },
          ],
        }),
        slope(
          trace((x) => base - 10 + wave(x / 300) * 12, -20, W + 20),
          vertical([
            [0, ok(0.76, 0.14, 118)],
            [1, ok(0.66, 0.14, 122)],
          ]),
        ),
        canopy('hedge', (x) => base - 22 + wave(x / 130) * 14, -20, 1180, 26, ok(0.4, 0.1, 150), base + 20),
        canopy(
          'hedge2',
          (x) => base - 22 + wave(x / 110 + 7) * 14,
          1560,
          W + 20,
          26,
          ok(0.4, 0.1, 150),
          base + 20,
        ),
        areca('va', 880, 1080, 210, ok(0.5, 0.05, 80), ok(0.38, 0.1, 150)),
        areca('vb', 930, 1084, 170, ok(0.5, 0.05, 80), ok(0.38, 0.1, 150)),
        stiltHouse('v', 1010, 1120, 260, house),
        stiltHouse('w', 1730, 1116, 230, house, -1),
        stiltHouse('z', 760, 1108, 190, house),
        maize(-700, 900, 1330, 1128, 1660, ok(0.55, 0.09, 60), green, greenLight),
        maize(1780, 3400, 1330, 1128, 1660, ok(0.55, 0.09, 60), green, greenLight),
        poly(
          [
            [1296, 1100],
            [1366, 1100],
            [1730, 1640],
            [960, 1640],
          ],
          vertical([
            [0, ok(0.78, 0.09, 60)],
            [1, ok(0.66, 0.12, 46)],
          ]),
        ),
        poly(
          [
            [1336, 1100],
            [1366, 1100],
            [1730, 1640],
            [1500, 1640],
          ],
          ok(0.55, 0.11, 42),
          { opacity: 0.35 },
        ),
        stroke('M1318 1104Q1250 1330 1130 1620M1348 1104Q1430 1330 1560 1620', ok(0.56, 0.1, 42), 7, {
          opacity: 0.55,
        }),
        bushes(
          'verge',
          Array.from({ length: 16 }, (_, i) => {
            const t = (i / 16) ** 1.6;
            return [1290 - 350 * t - 14, 1110 + 540 * t] as const;
          }),
          22,
          green,
          greenLight,
        ),
        // a bicycle laden with maize, pushed homeward
        group([
          line([1420, 1372], [1700, 1392], ok(0.4, 0.09, 45), 18, { opacity: 0.35 }),
          ...[1392, 1500].map((x) =>
            stroke(`M${x - 36} 1340a36 36 0 1 0 72 0a36 36 0 1 0 -72 0`, ok(0.22, 0.02, 270), 6),
          ),
          stroke(
            'M1392 1340L1430 1272L1482 1272L1500 1340M1430 1272L1456 1338L1482 1272M1392 1340L1456 1338M1484 1272L1490 1246L1512 1242',
            ok(0.5, 0.15, 30),
            7,
          ),
          ...Array.from({ length: 12 }, (_, i) =>
            path(
              `M${1378 + (i % 4) * 12} ${1270 - Math.floor(i / 4) * 20}q14 -16 30 0q-14 14 -30 0Z`,
              i % 2 === 0 ? ok(0.84, 0.15, 88) : ok(0.74, 0.15, 80),
            ),
          ),
          rect(1372, 1274, 74, 10, ok(0.4, 0.06, 60)),
          figure(
            1556,
            1386,
            215,
            poses.walk,
            {
              cut: 'shirt',
              top: ok(0.4, 0.09, 262),
              topShade: ok(0.3, 0.07, 262),
              bottom: ok(0.24, 0.03, 270),
              skin: ok(0.66, 0.08, 55),
              hair: ok(0.2, 0.02, 50),
              hat: 'cone',
              hatColour: ok(0.97, 0.035, 92),
              hatShade: ok(0.82, 0.06, 84),
            },
            -1,
          ),
        ]),
        bushes(
          'fore',
          Array.from({ length: 9 }, () => [random.between(-40, 300), random.between(1560, 1620)] as const),
          60,
          ok(0.34, 0.09, 155),
          ok(0.5, 0.12, 140),
        ),
        bushes(
          'fore2',
          Array.from({ length: 9 }, () => [random.between(2140, 2440), random.between(1560, 1620)] as const),
          60,
          ok(0.34, 0.09, 155),
          ok(0.5, 0.12, 140),
        ),
      ];
    }),
};
