import { wovenBand } from '../lib/brocade';
import { backBust, frontBust } from '../lib/bust';
import { mix, ok } from '../lib/colour';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import {
  circle,
  clip,
  ellipse,
  glow,
  group,
  line,
  path,
  poly,
  rect,
  sheet,
  stroke,
  vertical,
  W,
} from '../lib/svg';

const oak = ok(0.6, 0.095, 60);
const oakDark = ok(0.4, 0.08, 50);
const oakLight = ok(0.78, 0.085, 72);
const navy = ok(0.3, 0.07, 262);
const skin = ok(0.75, 0.075, 58);
const hair = ok(0.2, 0.02, 50);

/** A hall for guests from abroad: two delegations at the long table, tea hills in the windows, lotus between them. */
export const scene: Scene = {
  name: 'meeting-hall',
  focalX: 50,
  focalY: 52,
  draw: () =>
    sheet(() => {
      const random = new Random('guests');
      const suits = [
        navy,
        ok(0.36, 0.03, 260),
        ok(0.46, 0.05, 250),
        ok(0.32, 0.06, 20),
        ok(0.5, 0.12, 25),
        ok(0.55, 0.1, 165),
        ok(0.34, 0.05, 290),
      ];
      const person = () => {
        const suit = random.pick(suits);
        const long = random.chance(0.4);
        return {
          suit,
          shade: mix(suit, '#000000', 0.3),
          skin: mix(skin, ok(0.84, 0.05, 60), random.next()),
          hair: random.chance(0.2) ? ok(0.6, 0.02, 80) : random.chance(0.15) ? ok(0.5, 0.08, 60) : hair,
          shirt: ok(0.97, 0.01, 90),
          long,
          ...(long ? {} : { tie: random.pick([ok(0.52, 0.17, 27), ok(0.5, 0.11, 245), ok(0.7, 0.13, 80)]) }),
        };
      };
      const chair = (x: number, y: number, w: number): string =>
        path(
          `M${x - w * 0.5} ${y}L${x - w * 0.46} ${y - w * 0.9}Q${x} ${y - w * 1.06} ${x + w * 0.46} ${y - w * 0.9}L${x + w * 0.5} ${y}Z`,
          ok(0.42, 0.12, 28),
        ) +
        path(
          `M${x - w * 0.4} ${y}L${x - w * 0.37} ${y - w * 0.8}Q${x} ${y - w * 0.94} ${x + w * 0.37} ${y - w * 0.8}L${x + w * 0.4} ${y}Z`,
          ok(0.52, 0.14, 28),
        );
      const lamp = (x: number, y: number, s: number): string =>
        group([
          line([x, 0], [x, y], oakDark, 4),
          ellipse(x, y, 130 * s, 26 * s, ok(0.82, 0.1, 80)),
          ellipse(x, y + 6 * s, 120 * s, 20 * s, ok(0.98, 0.06, 92)),
          glow(x, y + 10, 330 * s, ok(0.97, 0.08, 90), 0.5),
        ]);
      const lotus = (x: number, y: number, s: number): string =>
        group([
          ...[-60, -30, 30, 60].map((a) =>
            path(
              `M${x} ${y}q${-20 * s} ${-50 * s} 0 ${-96 * s}q${20 * s} ${50 * s} 0 ${96 * s}Z`,
              ok(0.5, 0.12, 150),
              { transform: `rotate(${a} ${x} ${y})` },
            ),
          ),
          ...[-44, 44, -22, 22, 0].map((a) =>
            path(
              `M${x} ${y - 26 * s}q${-22 * s} ${-34 * s} 0 ${-76 * s}q${22 * s} ${42 * s} 0 ${76 * s}Z`,
              Math.abs(a) === 22 ? ok(0.84, 0.09, 0) : a === 0 ? ok(0.9, 0.06, 0) : ok(0.74, 0.14, 0),
              { transform: `rotate(${a} ${x} ${y - 26 * s})` },
            ),
          ),
          ellipse(x, y + 4 * s, 56 * s, 15 * s, ok(0.95, 0.02, 90)),
        ]);
      const setting = (x: number, y: number, s: number): string =>
        group([
          poly(
            [
              [x - 40 * s, y],
              [x + 40 * s, y],
              [x + 48 * s, y + 22 * s],
              [x - 48 * s, y + 22 * s],
            ],
            ok(0.98, 0.005, 90),
          ),
          rect(x + 54 * s, y - 22 * s, 18 * s, 34 * s, ok(0.85, 0.06, 210), { opacity: 0.8 }),
          ellipse(x - 62 * s, y + 6 * s, 15 * s, 8 * s, ok(0.97, 0.01, 90)),
          stroke(
            `M${x} ${y - 4 * s}q${14 * s} ${-40 * s} ${-4 * s} ${-58 * s}`,
            ok(0.25, 0.02, 260),
            3.4 * s,
          ),
          circle(x - 4 * s, y - 60 * s, 6 * s, ok(0.22, 0.02, 260)),
        ]);
      const seats = [-3, -2, -1, 0, 1, 2, 3];
      return [
        rect(0, 0, W, 1600, ok(0.9, 0.035, 80)),
        // ceiling
        poly(
          [
            [0, 0],
            [W, 0],
            [1980, 250],
            [420, 250],
          ],
          ok(0.95, 0.025, 85),
        ),
        poly(
          [
            [320, 0],
            [2080, 0],
            [1800, 180],
            [600, 180],
          ],
          ok(0.84, 0.06, 72),
        ),
        poly(
          [
            [420, 14],
            [1980, 14],
            [1740, 160],
            [660, 160],
          ],
          ok(0.98, 0.03, 90),
        ),
        // side walls with wooden fins
        poly(
          [
            [0, 0],
            [420, 250],
            [420, 950],
            [0, 1280],
          ],
          ok(0.7, 0.085, 66),
        ),
        poly(
          [
            [W, 0],
            [1980, 250],
            [1980, 950],
            [W, 1280],
          ],
          ok(0.64, 0.085, 62),
        ),
        ...Array.from({ length: 13 }, (_, i) => {
          const t = (i / 12) ** 1.5;
          const x = 420 - 420 * t;
          return (
            line([x, 250 - 250 * t], [x, 950 + 330 * t], oakDark, 3 + 7 * t, { opacity: 0.6 }) +
            line([W - x, 250 - 250 * t], [W - x, 950 + 330 * t], oakDark, 3 + 7 * t, { opacity: 0.6 })
          );
        }),
        // windows on the hills
        clip('M480 310H1920V860H480Z', [
          rect(
            480,
            310,
            1440,
            550,
            vertical([
              [0, ok(0.74, 0.085, 220)],
              [0.6, ok(0.92, 0.05, 170)],
              [1, ok(0.96, 0.05, 110)],
            ]),
          ),
          glow(1500, 430, 500, ok(0.99, 0.07, 95), 0.9),
          path(
            'M480 620Q640 470 840 580Q1040 420 1240 570Q1460 440 1640 560Q1780 500 1920 580V870H480Z',
            ok(0.68, 0.07, 205),
          ),
          path('M480 700Q700 600 960 690Q1240 600 1480 690Q1720 620 1920 700V870H480Z', ok(0.58, 0.1, 165)),
          ...Array.from({ length: 9 }, (_, i) =>
            stroke(
              `M480 ${790 + i * 16 - 20}Q900 ${700 + i * 22} 1300 ${770 + i * 14}T1920 ${740 + i * 20}`,
              i % 2 === 0 ? ok(0.76, 0.15, 122) : ok(0.52, 0.12, 145),
              13,
            ),
          ),
        ]),
        ...[480, 840, 1200, 1560, 1920].map(
          (x) =>
            rect(x - 11, 300, 22, 570, ok(0.97, 0.015, 85)) + rect(x + 4, 300, 7, 570, ok(0.8, 0.04, 75)),
        ),
        rect(460, 296, 1480, 20, ok(0.97, 0.015, 85)),
        rect(460, 852, 1480, 26, ok(0.97, 0.015, 85)),
        path('M420 270L560 270Q540 560 470 900L420 900Z', ok(0.55, 0.14, 30)),
        path('M1980 270L1840 270Q1860 560 1930 900L1980 900Z', ok(0.48, 0.14, 28)),
        ...[450, 485, 520].map((x, i) =>
          stroke(`M${x} 276Q${x - 6} 560 ${x - 20 - i * 10} 890`, ok(0.42, 0.13, 26), 5),
        ),
        ...[1950, 1915, 1880].map((x, i) =>
          stroke(`M${x} 276Q${x + 6} 560 ${x + 20 + i * 10} 890`, ok(0.36, 0.12, 24), 5),
        ),
        group(
          [
            wovenBand(
              {
                motif: 'diamond',
                ground: ok(0.5, 0.15, 28),
                threads: [ok(0.93, 0.04, 88), ok(0.85, 0.14, 88), navy, navy],
              },
              420,
              250,
              217,
              7.2,
              'hall',
            ),
          ],
          { opacity: 0.95 },
        ),
        lamp(820, 190, 0.9),
        lamp(1200, 176, 0.9),
        lamp(1580, 190, 0.9),
        // floor
        poly(
          [
            [420, 950],
            [1980, 950],
            [W, 1280],
            [W, 1600],
            [0, 1600],
            [0, 1280],
          ],
          vertical([
            [0, ok(0.66, 0.08, 55)],
            [1, ok(0.46, 0.085, 45)],
          ]),
        ),
        poly(
          [
            [420, 878],
            [1980, 878],
            [1980, 956],
            [420, 956],
          ],
          oak,
        ),
        // far side: hosts facing us
        ...seats.map((k) => chair(1200 + k * 190, 1010, 130)),
        ...seats.map((k) =>
          frontBust(
            1200 + k * 190,
            1026,
            150,
            k === 0
              ? {
                  suit: ok(0.55, 0.17, 27),
                  shade: ok(0.42, 0.15, 25),
                  skin,
                  hair,
                  long: true,
                  shirt: ok(0.9, 0.08, 85),
                }
              : person(),
            k * -2.5,
          ),
        ),
        // table
        path(
          'M330 1030Q1200 970 2070 1030Q2250 1060 2300 1160Q2330 1240 2150 1270Q1200 1340 250 1270Q70 1240 100 1160Q150 1060 330 1030Z',
          oakDark,
        ),
        path(
          'M340 1016Q1200 956 2060 1016Q2240 1046 2286 1136Q2310 1206 2140 1236Q1200 1304 260 1236Q90 1206 114 1136Q160 1046 340 1016Z',
          oakLight,
        ),
        path(
          'M560 1066Q1200 1026 1840 1066Q1970 1090 1980 1126Q1970 1166 1830 1184Q1200 1226 570 1184Q430 1166 420 1126Q430 1090 560 1066Z',
          oakDark,
        ),
        path(
          'M580 1074Q1200 1036 1820 1074Q1940 1094 1950 1126Q1200 1070 450 1126Q460 1094 580 1074Z',
          ok(0.3, 0.06, 45),
        ),
        path(
          'M570 1184Q430 1166 420 1126Q440 1100 500 1084Q1200 1140 1900 1084Q1960 1100 1980 1126Q1970 1166 1830 1184Q1200 1226 570 1184Z',
          ok(0.5, 0.12, 150),
        ),
        path(
          'M300 1030Q1000 976 1300 984L900 1260Q500 1254 260 1234Q90 1204 114 1134Q150 1050 300 1030Z',
          '#ffffff',
          { opacity: 0.13 },
        ),
        ...seats.map((k) => setting(1200 + k * 190, 1022 + Math.abs(k) * 4, 0.72)),
        ...[-560, -280, 0, 280, 560].map((dx) =>
          lotus(1200 + dx, 1140 - Math.abs(dx) * 0.02, dx === 0 ? 1.5 : 1.1),
        ),
        ...[-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].map((k) =>
          setting(1200 + k * 300, 1216 - Math.abs(k) * 12, 1.1),
        ),
        // near side: guests from behind
        ...[-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].map((k) =>
          backBust(1200 + k * 350, 1470 - Math.abs(k) * 16, 270, person()),
        ),
        ...[-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].map((k) => {
          const x = 1200 + k * 350;
          const y = 1600;
          return (
            path(
              `M${x - 160} ${y + 60}L${x - 150} ${y - 190}Q${x} ${y - 226} ${x + 150} ${y - 190}L${x + 160} ${y + 60}Z`,
              ok(0.4, 0.12, 27),
            ) +
            path(
              `M${x - 126} ${y + 60}L${x - 118} ${y - 160}Q${x} ${y - 190} ${x + 118} ${y - 160}L${x + 126} ${y + 60}Z`,
              ok(0.5, 0.14, 28),
            )
          );
        }),
        glow(1500, 500, 1100, ok(0.99, 0.06, 95), 0.3),
        rect(
          0,
          0,
          W,
          1600,
          vertical([
            [0, ok(0.3, 0.07, 45), 0],
            [0.75, ok(0.3, 0.07, 45), 0],
            [1, ok(0.2, 0.06, 40), 0.35],
          ]),
        ),
      ];
    }),
};
