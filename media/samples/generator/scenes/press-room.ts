import { frontBust } from '../lib/bust';
import { mix, ok } from '../lib/colour';
import { taper } from '../lib/curve';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import {
  at,
  blur,
  circle,
  ellipse,
  glow,
  group,
  line,
  path,
  poly,
  rect,
  sheet,
  stroke,
  twoTone,
  vertical,
  W,
} from '../lib/svg';

const night = ok(0.23, 0.05, 215);
const teal = ok(0.4, 0.07, 205);
const skin = ok(0.7, 0.07, 56);

/** A hand microphone standing up from (0, 0), head at the top; about 520 high. */
function microphone(foam: string, light: string, kind: 'foam' | 'mesh' | 'box'): string {
  const body = twoTone(ok(0.42, 0.02, 250), ok(0.2, 0.02, 255), 0.42);
  const head =
    kind === 'mesh'
      ? group([
          ellipse(0, -420, 62, 72, ok(0.62, 0.02, 230)),
          ...Array.from({ length: 9 }, (_, i) =>
            stroke(
              `M${-56 + i * 14} ${-466 + Math.abs(i - 4) * 4}L${-56 + i * 14} ${-372 - Math.abs(i - 4) * 4}`,
              ok(0.4, 0.02, 240),
              3,
            ),
          ),
          ...Array.from({ length: 7 }, (_, i) =>
            stroke(`M-60 ${-468 + i * 16}L60 ${-468 + i * 16}`, ok(0.4, 0.02, 240), 3),
          ),
          ellipse(-22, -446, 20, 28, '#ffffff', { opacity: 0.45 }),
          rect(-64, -400, 128, 18, ok(0.82, 0.02, 90)),
        ])
      : group([
          ellipse(0, -420, 78, 98, foam),
          path('M-78 -420A78 98 0 0 1 0 -518Q-30 -430 -20 -324A78 98 0 0 1 -78 -420Z', light, {
            opacity: 0.55,
          }),
          ...Array.from({ length: 30 }, (_, i) =>
            circle(
              Math.cos(i * 2.4) * (12 + i * 2),
              -420 + Math.sin(i * 2.4) * (14 + i * 2.6),
              3,
              '#000000',
              { opacity: 0.14 },
            ),
          ),
        ]);
  const cube =
    kind === 'box'
      ? group([
          poly(
            [
              [-74, -330],
              [74, -330],
              [74, -210],
              [-74, -210],
            ],
            light,
          ),
          poly(
            [
              [74, -330],
              [104, -346],
              [104, -226],
              [74, -210],
            ],
            foam,
          ),
          poly(
            [
              [-74, -330],
              [-44, -346],
              [104, -346],
              [74, -330],
            ],
            '#ffffff',
          ),
          circle(0, -270, 34, foam),
        ])
      : '';
  return group([
    path('M-36 -340L36 -340L24 120L-24 120Z', body),
    head,
    cube,
    kind === 'box' ? '' : rect(-38, -330, 76, 22, ok(0.16, 0.02, 255)),
    rect(-12, -180, 24, 54, ok(0.85, 0.02, 90), { rx: 10 }),
  ]);
}

/** The press room from the speaker's side: microphones close up, reporters and cameras beyond, a flash going off. */
export const scene: Scene = {
  name: 'press-room',
  focalX: 50,
  focalY: 55,
  draw: () =>
    sheet(() => {
      const random = new Random('press');
      const suits = [
        ok(0.5, 0.05, 240),
        ok(0.44, 0.09, 255),
        ok(0.6, 0.07, 70),
        ok(0.5, 0.1, 165),
        ok(0.66, 0.04, 90),
        ok(0.46, 0.11, 20),
      ];
      const reporter = (t: number) => {
        const suit = mix(random.pick(suits), night, t);
        return {
          suit,
          shade: mix(suit, night, 0.45),
          skin: mix(skin, night, t * 0.85),
          hair: mix(ok(0.19, 0.02, 50), night, t * 0.7),
          shirt: mix(ok(0.93, 0.02, 90), night, t),
          long: random.chance(0.45),
        };
      };
      const notebook = (x: number, y: number, s: number): string =>
        group([
          poly(
            [
              [x - 34 * s, y - 20 * s],
              [x + 28 * s, y - 26 * s],
              [x + 34 * s, y + 20 * s],
              [x - 28 * s, y + 26 * s],
            ],
            ok(0.95, 0.02, 90),
          ),
          ...[0, 1, 2].map((i) =>
            line(
              [x - 22 * s, y - 8 * s + i * 10 * s],
              [x + 18 * s, y - 12 * s + i * 10 * s],
              ok(0.6, 0.03, 240),
              2,
            ),
          ),
          line([x + 20 * s, y - 40 * s], [x + 4 * s, y - 2 * s], ok(0.55, 0.17, 28), 6 * s),
          circle(x + 30 * s, y + 4 * s, 15 * s, skin),
        ]);
      const camera = (x: number, y: number, s: number, flash: boolean): string =>
        at(x, y, s, [
          path(
            'M-70 40L-110 300L-84 300L-40 60ZM70 40L110 300L84 300L40 60ZM-10 60L-12 300L12 300L10 60Z',
            ok(0.15, 0.02, 240),
          ),
          rect(-95, -64, 190, 118, ok(0.2, 0.02, 245), { rx: 14 }),
          rect(-95, -64, 190, 26, ok(0.34, 0.02, 240), { rx: 12 }),
          circle(0, 0, 66, ok(0.13, 0.02, 245)),
          circle(0, 0, 50, ok(0.3, 0.04, 240)),
          circle(0, 0, 36, ok(0.2, 0.07, 265)),
          ellipse(-14, -14, 14, 10, ok(0.85, 0.06, 210)),
          rect(-30, -98, 60, 36, ok(0.17, 0.02, 245), { rx: 6 }),
          flash
            ? group([
                glow(0, -84, 460, ok(0.98, 0.05, 95), 0.95),
                ...Array.from({ length: 12 }, (_, i) => {
                  const a = (i / 12) * Math.PI * 2;
                  const r = i % 2 === 0 ? 170 : 90;
                  return poly(
                    [
                      [Math.cos(a - 0.09) * 26, -84 + Math.sin(a - 0.09) * 26],
                      [Math.cos(a) * r, -84 + Math.sin(a) * r],
                      [Math.cos(a + 0.09) * 26, -84 + Math.sin(a + 0.09) * 26],
                    ],
                    '#ffffff',
                  );
                }),
                circle(0, -84, 34, '#ffffff'),
              ])
            : circle(66, -50, 7, ok(0.62, 0.22, 27)),
        ]);
      const row = (y: number, w: number, xs: readonly number[], t: number): string =>
        group(
          xs.map(
            (x, i) =>
              frontBust(
                x + random.between(-14, 14),
                y + random.between(-12, 12),
                w,
                reporter(t),
                random.between(-6, 6),
              ) + (i % 2 === 0 && t < 0.4 ? notebook(x + w * 0.1, y - w * 0.1, w / 190) : ''),
          ),
        );
      const xs = (a: number, b: number, count: number): number[] =>
        Array.from({ length: count }, (_, i) => a + ((b - a) * i) / (count - 1));
      return [
        rect(
          0,
          0,
          W,
          1600,
          vertical([
            [0, ok(0.2, 0.045, 220)],
            [0.6, teal],
            [1, night],
          ]),
        ),
        // back wall panels
        ...Array.from({ length: 13 }, (_, i) =>
          rect(i * 190 - 20, 0, 176, 760, mix(teal, night, i % 2 === 0 ? 0.25 : 0.42)),
        ),
        // spotlights
        rect(0, 78, W, 24, ok(0.15, 0.03, 230)),
        ...[300, 800, 1600, 2100].map((x, i) =>
          group([
            poly(
              [
                [x - 30, 150],
                [x + 30, 150],
                [x + (i < 2 ? 560 : -160), 1500],
                [x + (i < 2 ? 160 : -560), 1500],
              ],
              ok(0.95, 0.05, 95),
              { opacity: 0.1 },
            ),
            path(`M${x - 40} 100L${x + 40} 100L${x + 50} 170L${x - 50} 170Z`, ok(0.15, 0.03, 230)),
            ellipse(x, 170, 50, 16, ok(0.98, 0.06, 95)),
            glow(x, 180, 260, ok(0.97, 0.08, 92), 0.8),
          ]),
        ),
        // cameras on the riser
        row(640, 150, xs(120, 2280, 12), 0.6),
        rect(0, 636, W, 44, ok(0.3, 0.055, 215)),
        camera(420, 560, 0.85, false),
        camera(1180, 540, 0.9, false),
        camera(1960, 556, 0.9, true),
        camera(820, 566, 0.7, true),
        row(850, 210, xs(40, 2360, 10), 0.38),
        rect(0, 846, W, 20, ok(0.26, 0.05, 215), { opacity: 0.6 }),
        row(1080, 290, xs(150, 2250, 7), 0.16),
        rect(
          0,
          1076,
          W,
          540,
          vertical([
            [0, ok(0.28, 0.05, 215)],
            [1, ok(0.17, 0.035, 220)],
          ]),
        ),
        row(1370, 380, [110, 500, 1930, 2310], 0.04),
        blur(40, [ellipse(1200, 1560, 1300, 250, ok(0.12, 0.03, 225), { opacity: 0.75 })]),
        // lectern
        poly(
          [
            [560, 1440],
            [1840, 1440],
            [2000, 1640],
            [400, 1640],
          ],
          ok(0.42, 0.1, 40),
        ),
        poly(
          [
            [560, 1440],
            [1840, 1440],
            [1856, 1462],
            [544, 1462],
          ],
          ok(0.66, 0.11, 60),
        ),
        poly(
          [
            [760, 1480],
            [1160, 1480],
            [1140, 1640],
            [680, 1640],
          ],
          ok(0.96, 0.015, 90),
        ),
        ...[0, 1, 2, 3].map((i) =>
          line([752 - i * 11 + 20, 1510 + i * 32], [1120 - i * 2, 1510 + i * 32], ok(0.72, 0.02, 240), 6),
        ),
        // microphones
        ...(
          [
            [820, 1500, 0.98, -24, 'foam', ok(0.5, 0.13, 250), ok(0.66, 0.12, 245)],
            [1600, 1510, 0.98, 23, 'foam', ok(0.55, 0.13, 160), ok(0.72, 0.13, 155)],
            [960, 1500, 1.12, -13, 'mesh', teal, teal],
            [1460, 1506, 1.12, 13, 'box', ok(0.52, 0.13, 255), ok(0.9, 0.03, 230)],
            [1090, 1520, 1.26, -5, 'box', ok(0.62, 0.15, 55), ok(0.93, 0.05, 90)],
            [1340, 1520, 1.22, 6, 'mesh', teal, teal],
            [1212, 1560, 1.5, 0, 'foam', ok(0.53, 0.19, 27), ok(0.68, 0.18, 33)],
          ] as const
        ).map(([x, y, s, turn, kind, a, b]) => at(x, y, s, [microphone(a, b, kind)], 1, turn)),
        // cables gathered at the clamp
        ...[960, 1080, 1200, 1330, 1450].map((x, i) =>
          path(taper([x, 1560 + (i % 2) * 10], 9, [1200 + (x - 1200) * 0.4, 1640], 9), ok(0.14, 0.02, 250)),
        ),
        rect(1010, 1508, 400, 40, ok(0.2, 0.02, 250), { rx: 18 }),
        rect(1010, 1508, 400, 10, ok(0.5, 0.02, 250), { rx: 5 }),
        glow(1960, 470, 1300, ok(0.98, 0.05, 95), 0.22),
      ];
    }),
};
