import { mix, ok } from '../lib/colour';
import { lens } from '../lib/curve';
import { figure, poses } from '../lib/figure';
import { canopy } from '../lib/forest';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import { ridge } from '../lib/ridge';
import type { Scene } from '../lib/scene';
import { sky, streaks } from '../lib/sky';
import { ellipse, glow, group, line, path, poly, rect, sheet, stroke, vertical, W } from '../lib/svg';

const warm = ok(0.93, 0.1, 88);
const wallLit = ok(0.8, 0.05, 40);
const wall = ok(0.6, 0.06, 290);
const wallDark = ok(0.4, 0.07, 280);
const roofLit = ok(0.84, 0.1, 45);
const roofDark = ok(0.36, 0.075, 275);

/** A row of sawtooth roofs: each tooth has a glazed north light and a slope that takes the last sun. */
function sawtooth(x: number, y: number, teeth: number, w: number, h: number, fade: number): string {
  const air = ok(0.74, 0.09, 20);
  const out: string[] = [];
  for (let i = 0; i < teeth; i += 1) {
    const a = x + i * w;
    out.push(
      poly(
        [
          [a, y],
          [a, y - h],
          [a + w, y],
        ],
        mix(wallDark, air, fade),
      ),
      poly(
        [
          [a, y - h],
          [a + w, y],
          [a + w + 26, y - 14],
          [a + 26, y - h - 14],
        ],
        mix(i % 2 === 0 ? roofLit : mix(roofLit, wall, 0.18), air, fade),
      ),
      poly(
        [
          [a, y - h],
          [a + 26, y - h - 14],
          [a + 26, y - 12],
          [a, y],
        ],
        mix(warm, air, fade * 0.5),
      ),
      ...[0.3, 0.55, 0.8].map((u) =>
        line([a, y - h * u], [a + 26, y - h * u - 14], mix(roofDark, air, fade), 4),
      ),
    );
  }
  return group(out);
}

/** An electronics works at the change of shift: sawtooth roofs in the last light, windows burning, bicycles and scooters home. */
export const scene: Scene = {
  name: 'electronics-factory-evening',
  focalX: 50,
  focalY: 55,
  draw: () =>
    sheet(() => {
      const random = new Random('shift');
      const wave = noise('efac');
      const windows = (x: number, y: number, w: number, h: number, count: number): string =>
        group(
          Array.from({ length: count }, (_, i) =>
            rect(
              x + (w / count) * i + 4,
              y,
              w / count - 8,
              h,
              random.chance(0.85) ? warm : ok(0.66, 0.09, 250),
              { opacity: random.between(0.75, 1) },
            ),
          ),
        );
      const scooter = (x: number, y: number, s: number, c: string, flip: 1 | -1): string =>
        group([
          ellipse(x, y + 3, s * 0.62, s * 0.07, '#000000', { opacity: 0.35 }),
          group(
            [
              ...[-42, 44].map(
                (wx) =>
                  ellipse(wx, -16, 17, 17, ok(0.14, 0.02, 270)) + ellipse(wx, -16, 7, 7, ok(0.6, 0.02, 270)),
              ),
              path('M-62 -34Q-40 -58 -4 -52L8 -30L26 -30L36 -72L46 -74L52 -30L44 -16L20 -18L-30 -18Z', c),
              path('M-58 -54Q-30 -66 0 -56L-4 -48L-54 -46Z', ok(0.18, 0.03, 270)),
              stroke('M28 -84L44 -74', ok(0.18, 0.03, 270), 6),
              ellipse(50, -62, 6, 8, warm),
              path('M-18 -56L-10 -56L16 -40L22 -22L10 -22L4 -32L-16 -42Z', ok(0.22, 0.04, 268)),
              path('M-24 -58Q-28 -104 -8 -112Q10 -112 8 -84L4 -54Z', mix(c, ok(0.9, 0.03, 240), 0.55)),
              stroke('M-2 -100L16 -80L32 -84', mix(c, ok(0.9, 0.03, 240), 0.4), 9),
              ellipse(4, -124, 12, 14, ok(0.68, 0.08, 55)),
              path('M-12 -122Q-12 -144 4 -144Q20 -142 18 -126Q4 -130 -12 -122Z', c),
            ],
            { transform: `translate(${x} ${y}) scale(${(s / 100) * flip} ${s / 100})` },
          ),
          glow(x + 60 * (s / 100) * flip, y - 60 * (s / 100), 90 * (s / 100), warm, 0.6),
        ]);
      return [
        sky(1000, [
          [0, ok(0.36, 0.09, 262)],
          [0.35, ok(0.52, 0.1, 290)],
          [0.66, ok(0.75, 0.12, 30)],
          [1, ok(0.9, 0.12, 75)],
        ]),
        streaks('efs', 120, 520, 9, ok(0.8, 0.12, 20), 0.6),
        streaks('efs2', 380, 660, 6, ok(0.93, 0.1, 70), 0.6),
        glow(420, 760, 1000, ok(0.95, 0.13, 75), 0.75),
        ridge({ seed: 'efr1', y: 640, swing: 170, waves: 3 }, ok(0.56, 0.09, 320), ok(0.8, 0.11, 45), 900),
        ridge({ seed: 'efr2', y: 730, swing: 90, waves: 4.4 }, ok(0.44, 0.08, 305), ok(0.68, 0.1, 30), 940),
        canopy('eft', (x) => 800 + wave(x / 170) * 18, -20, W + 20, 26, ok(0.36, 0.07, 280), 960),
        // far hall and water tower
        rect(1250, 770, 1180, 120, mix(wall, ok(0.74, 0.09, 20), 0.4)),
        sawtooth(1250, 774, 9, 130, 74, 0.4),
        group([
          line([1150, 860], [1150, 560], wallDark, 10),
          line([1210, 860], [1210, 560], wallDark, 10),
          line([1150, 760], [1210, 660], wallDark, 6),
          path('M1120 560Q1120 460 1180 450Q1240 460 1240 560Q1180 586 1120 560Z', wallLit),
          path('M1190 452Q1240 464 1240 560Q1214 572 1188 572Z', wall),
        ]),
        // long middle hall
        rect(-20, 862, 1560, 190, wall),
        sawtooth(-40, 866, 9, 174, 108, 0.12),
        windows(0, 912, 1520, 34, 44),
        windows(0, 980, 1520, 30, 44),
        // main building in front, seen from the corner
        poly(
          [
            [1180, 800],
            [1420, 760],
            [1420, 1180],
            [1180, 1150],
          ],
          wallLit,
        ),
        poly(
          [
            [1420, 760],
            [2420, 880],
            [2420, 1160],
            [1420, 1180],
          ],
          wallDark,
        ),
        poly(
          [
            [1180, 800],
            [1420, 760],
            [2420, 880],
            [2420, 850],
            [1430, 722],
            [1170, 768],
          ],
          roofLit,
        ),
        poly(
          [
            [1420, 760],
            [2420, 880],
            [2420, 850],
            [1430, 722],
          ],
          wall,
        ),
        ...[0, 1, 2, 3].map((r) => {
          const f = (u: number, k: number): readonly [number, number] => {
            const x = 1440 + u * 980;
            const topY = 790 + u * 112;
            const botY = 1150 + u * -8;
            return [x, topY + (botY - topY) * k];
          };
          return group(
            Array.from({ length: 22 }, (_, i) => {
              const u0 = i / 22 + 0.005;
              const u1 = (i + 1) / 22 - 0.008;
              return poly(
                [
                  f(u0, r * 0.24 + 0.04),
                  f(u1, r * 0.24 + 0.04),
                  f(u1, r * 0.24 + 0.17),
                  f(u0, r * 0.24 + 0.17),
                ],
                random.chance(0.8) ? warm : ok(0.6, 0.1, 240),
                { opacity: random.between(0.7, 1) },
              );
            }),
          );
        }),
        ...[0, 1, 2].map(
          (r) =>
            poly(
              [
                [1204, 850 + r * 92],
                [1396, 824 + r * 98],
                [1396, 880 + r * 96],
                [1204, 900 + r * 90],
              ],
              ok(0.52, 0.1, 240),
            ) +
            poly(
              [
                [1204, 850 + r * 92],
                [1300, 837 + r * 95],
                [1300, 890 + r * 93],
                [1204, 900 + r * 90],
              ],
              ok(0.7, 0.1, 40),
            ),
        ),
        // ground: forecourt and road
        rect(0, 1050, 1200, 120, ok(0.42, 0.075, 160)),
        canopy('efh', (x) => 1056 + wave(x / 60) * 8, -20, 1170, 34, ok(0.33, 0.07, 175), 1160),
        poly(
          [
            [0, 1140],
            [2400, 1130],
            [2400, 1600],
            [0, 1600],
          ],
          vertical([
            [0, ok(0.52, 0.055, 310)],
            [1, ok(0.28, 0.05, 280)],
          ]),
        ),
        poly(
          [
            [0, 1150],
            [1200, 1140],
            [1420, 1180],
            [2400, 1150],
            [2400, 1176],
            [1400, 1210],
            [1180, 1170],
            [0, 1182],
          ],
          ok(0.66, 0.07, 30),
        ),
        ...[1270, 1420].map((y) =>
          group(
            Array.from({ length: 12 }, (_, i) =>
              path(lens(i * 220 + (y % 90), y + (i % 2), 120, 4 + (y - 1200) * 0.02), ok(0.84, 0.05, 60), {
                opacity: 0.7,
              }),
            ),
          ),
        ),
        glow(1300, 1150, 520, warm, 0.4),
        ...[150, 700, 1720, 2280].map((x) =>
          group([
            line([x, 1190], [x, 840], ok(0.25, 0.05, 280), 9),
            line([x, 845], [x + 70, 830], ok(0.25, 0.05, 280), 7),
            ellipse(x + 78, 836, 22, 8, '#ffffff'),
            glow(x + 78, 840, 170, warm, 0.75),
          ]),
        ),
        // workers leaving on foot
        ...Array.from({ length: 15 }, (_, i) => {
          const x = 120 + i * 78 + Math.floor(i / 3) * 34 + random.between(-26, 26);
          const top = random.pick([
            ok(0.86, 0.04, 240),
            ok(0.78, 0.07, 220),
            ok(0.84, 0.07, 20),
            ok(0.9, 0.03, 90),
          ]);
          return figure(
            x,
            1250 + random.between(-34, 26),
            random.between(160, 196),
            random.chance(0.3) ? poses.stand : poses.walk,
            {
              cut: random.chance(0.25) ? 'aodai' : 'shirt',
              top,
              topShade: mix(top, wallDark, 0.55),
              bottom: ok(0.25, 0.05, 270),
              skin: ok(0.64, 0.08, 50),
              hair: ok(0.18, 0.02, 50),
            },
            random.chance(0.22) ? 1 : -1,
          );
        }),
        scooter(1540, 1330, 130, ok(0.55, 0.17, 28), -1),
        scooter(1880, 1370, 150, ok(0.6, 0.11, 220), -1),
        scooter(700, 1420, 190, ok(0.62, 0.14, 160), -1),
        scooter(1240, 1500, 230, ok(0.58, 0.18, 25), -1),
        scooter(2130, 1530, 240, ok(0.75, 0.14, 80), -1),
      ];
    }),
};
