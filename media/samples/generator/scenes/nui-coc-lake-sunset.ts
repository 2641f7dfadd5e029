import { mix, ok } from '../lib/colour';
import { lens } from '../lib/curve';
import { canopy } from '../lib/forest';
import { hill } from '../lib/hill';
import { ridge } from '../lib/ridge';
import type { Scene } from '../lib/scene';
import { streaks } from '../lib/sky';
import { circle, clip, group, mirrored, path, poly, rect, sheet, stroke, W } from '../lib/svg';
import { pine } from '../lib/tree';
import { glade, ripples, water } from '../lib/water';

const sun = ok(0.94, 0.13, 95);
const orange = ok(0.74, 0.18, 55);
const red = ok(0.58, 0.2, 32);
const wine = ok(0.34, 0.11, 10);
const ink = ok(0.2, 0.055, 350);
const shore = 930;
const sunX = 1560;

function islets(): string {
  return group([
    canopy('i1', hill(480, shore, 330, 88), 160, 800, 22, mix(wine, red, 0.45), shore + 2),
    canopy('i2', hill(2060, shore, 300, 74), 1770, 2350, 20, mix(wine, red, 0.45), shore + 2),
    canopy('i3', hill(1180, shore, 130, 40), 1055, 1305, 16, mix(wine, red, 0.35), shore + 2),
  ]);
}

/** The sun sinks behind Núi Cốc: bands of light in rings, islets cut out flat, one boat in the glade. */
export const scene: Scene = {
  name: 'nui-coc-lake-sunset',
  focalX: 62,
  focalY: 55,
  draw: () =>
    sheet(() => {
      const rings = Array.from({ length: 11 }, (_, i) => {
        const u = 1 - i / 10;
        const colour = u > 0.5 ? mix(red, wine, (u - 0.5) * 2) : mix(orange, red, u * 2);
        return circle(sunX, shore - 50, 220 + 1750 * u ** 1.35, i === 10 ? ok(0.86, 0.16, 82) : colour);
      });
      const sky = clip(`M0 0H${W}V${shore}H0Z`, [
        rect(0, 0, W, shore, wine),
        ...rings,
        circle(sunX, shore - 50, 132, sun),
      ]);
      const nearIslet = (
        seed: string,
        cx: number,
        y: number,
        rx: number,
        h: number,
        pines: readonly (readonly [number, number])[],
      ): string =>
        group([
          ...pines.map(([dx, ph], i) =>
            pine(`${seed}${i}`, cx + dx, y - hill(0, 0, rx, -h)(dx) + 10, ph, ink, ink),
          ),
          canopy(seed, hill(cx, y, rx, h), cx - rx * 0.74, cx + rx * 0.7, 34, ink, y + 3),
          path(lens(cx, y, rx * 2, 17), ink),
        ]);
      const left = nearIslet('n1', 640, 1130, 520, 120, [
        [-90, 300],
        [10, 360],
        [120, 250],
      ]);
      const right = nearIslet('n2', 2290, 1090, 420, 120, [
        [-60, 260],
        [30, 320],
      ]);
      return [
        sky,
        streaks('sunset', 180, 700, 9, mix(red, wine, 0.5), 0.55),
        streaks('sunset2', 560, 860, 6, ok(0.88, 0.15, 85), 0.6),
        ridge(
          { seed: 'nuicoc', y: 850, swing: 90, waves: 3 },
          mix(red, wine, 0.42),
          mix(red, orange, 0.3),
          960,
        ),
        ridge(
          { seed: 'nuicoc2', y: 890, swing: 50, waves: 5 },
          mix(red, wine, 0.72),
          mix(wine, red, 0.5),
          990,
        ),
        islets(),
        water(shore, 1600, [
          [0, ok(0.78, 0.16, 66)],
          [0.2, mix(orange, red, 0.5)],
          [0.6, mix(red, wine, 0.55)],
          [1, mix(wine, ink, 0.4)],
        ]),
        mirrored(shore, [islets()], 0.8, 0.6),
        mirrored(1130, [left], 0.7, 0.7),
        mirrored(1090, [right], 0.7, 0.7),
        ripples('s1', -100, 2500, shore + 16, 1600, 170, ok(0.82, 0.16, 70), 0.5),
        ripples('s2', -100, 2500, shore + 60, 1600, 110, wine, 0.5),
        glade('sunpath', sunX, shore + 4, 1600, 120, 400, 170, sun, 0.9),
        left,
        right,
        // tour boat crossing the glade
        group([
          path('M1300 1196L1720 1196Q1708 1248 1660 1252L1352 1252Q1316 1240 1300 1196Z', ink),
          rect(1372, 1134, 250, 62, ink),
          path('M1340 1136Q1480 1096 1662 1136L1650 1146L1352 1146Z', ink),
          ...[0, 1, 2, 3, 4].map((i) => rect(1388 + i * 46, 1152, 32, 28, ok(0.9, 0.14, 88))),
          poly(
            [
              [1690, 1196],
              [1696, 1100],
              [1704, 1100],
              [1704, 1196],
            ],
            ink,
          ),
          stroke(
            'M1300 1254Q1160 1268 960 1262M1320 1264Q1220 1284 1100 1284M1716 1252Q1800 1264 1900 1260',
            ok(0.95, 0.11, 92),
            5,
            { opacity: 0.85 },
          ),
        ]),
      ];
    }),
};
