import { mix, ok } from '../lib/colour';
import { lens } from '../lib/curve';
import { canopy } from '../lib/forest';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import {
  blur,
  ellipse,
  glow,
  group,
  H,
  line,
  path,
  poly,
  rect,
  sheet,
  stroke,
  vertical,
  W,
} from '../lib/svg';
import { bambooLeaves, culm, fanPalm, grass } from '../lib/tree';

const gloom = ok(0.3, 0.06, 160);
const light = ok(0.94, 0.09, 112);

/** The hut: split-bamboo walls, low palm roof, one open window with a writing table. */
function hut(): string {
  const random = new Random('hut');
  const slats = Array.from(
    { length: 30 },
    (_, i) =>
      rect(880 + i * 22, 800, 17, 330, mix(ok(0.74, 0.09, 88), ok(0.56, 0.08, 80), random.next())) +
      rect(880 + i * 22 + 13, 800, 4, 330, ok(0.42, 0.06, 75)),
  );
  const thatch = Array.from({ length: 330 }, () => {
    const u = random.next() ** 0.8;
    const half = 300 + 250 * u;
    const x = 1200 + random.between(-1, 1) * half;
    const y = 490 + 320 * u;
    return path(
      lens(x, y, random.between(50, 100), 5, 90 + ((x - 1200) / half) * -28),
      mix(ok(0.68, 0.08, 80), ok(0.4, 0.06, 65), random.next()),
      { opacity: 0.8 },
    );
  });
  return group([
    ellipse(1210, 1210, 520, 60, ok(0.18, 0.04, 150), { opacity: 0.7 }),
    rect(840, 1130, 740, 50, ok(0.36, 0.05, 60)),
    ...[860, 1040, 1220, 1400, 1550].map((x) => rect(x, 1150, 22, 70, ok(0.24, 0.04, 60))),
    ...slats,
    rect(878, 950, 664, 12, ok(0.5, 0.07, 78)),
    rect(870, 790, 20, 350, ok(0.4, 0.06, 70)),
    rect(1532, 790, 20, 350, ok(0.4, 0.06, 70)),
    // window with its propped flap, and the door
    rect(960, 890, 200, 130, ok(0.2, 0.035, 70)),
    glow(1060, 980, 110, ok(0.85, 0.13, 80), 0.6),
    rect(985, 990, 150, 12, ok(0.6, 0.08, 75)),
    rect(1012, 962, 54, 28, ok(0.9, 0.05, 90)),
    line([1110, 990], [1110, 950], ok(0.5, 0.07, 75), 7),
    ellipse(1110, 946, 13, 9, ok(0.92, 0.12, 90)),
    poly(
      [
        [948, 884],
        [1172, 884],
        [1190, 960],
        [930, 960],
      ],
      ok(0.66, 0.09, 84),
      { opacity: 0 },
    ),
    poly(
      [
        [950, 880],
        [1170, 880],
        [1206, 824],
        [986, 824],
      ],
      ok(0.62, 0.085, 82),
    ),
    line([1166, 886], [1196, 838], ok(0.35, 0.05, 65), 6),
    rect(1300, 880, 130, 250, ok(0.19, 0.035, 70)),
    poly(
      [
        [1430, 880],
        [1500, 896],
        [1500, 1146],
        [1430, 1130],
      ],
      ok(0.64, 0.085, 84),
    ),
    rect(1290, 1130, 150, 26, ok(0.5, 0.06, 70)),
    rect(1276, 1176, 178, 28, ok(0.42, 0.05, 70)),
    rect(870, 790, 690, 46, ok(0.2, 0.04, 80), { opacity: 0.6 }),
    path(
      'M910 482Q1200 462 1490 482Q1600 660 1668 812Q1660 836 1640 826Q1420 800 1200 806Q980 800 760 826Q738 836 732 812Q800 660 910 482Z',
      vertical([
        [0, ok(0.66, 0.075, 82)],
        [0.7, ok(0.5, 0.065, 72)],
        [1, ok(0.34, 0.05, 62)],
      ]),
    ),
    ...thatch,
    path('M1350 474Q1440 476 1490 482Q1600 660 1668 812L1450 804Q1420 620 1350 474Z', ok(0.26, 0.05, 120), {
      opacity: 0.4,
    }),
    stroke('M904 484Q1200 462 1496 484', ok(0.4, 0.055, 65), 22),
    ...[960, 1060, 1160, 1260, 1360, 1450].map((x) =>
      stroke(`M${x} 454L${x + 26} 502M${x + 26} 454L${x} 502`, ok(0.5, 0.07, 75), 7),
    ),
  ]);
}

/** The revolutionary base in the forest of Định Hóa: a bamboo hut in a clearing, light falling through culms. */
export const scene: Scene = {
  name: 'dinh-hoa-bamboo-house',
  focalX: 50,
  focalY: 55,
  draw: () =>
    sheet(() => {
      const random = new Random('culms');
      const layer = (
        count: number,
        y: number,
        width: number,
        a: string,
        b: string,
        skip: (x: number) => boolean,
      ): string =>
        group(
          Array.from({ length: count }, (_, i) => {
            const x = (i / count) * (W + 200) - 100 + random.between(-40, 40);
            return skip(x)
              ? ''
              : culm(
                  x,
                  y + random.between(-20, 30),
                  y + 80,
                  width * random.between(0.8, 1.25),
                  random.between(-160, 160),
                  a,
                  b,
                );
          }),
        );
      const wave = noise('floor');
      return [
        rect(
          0,
          0,
          W,
          H,
          vertical([
            [0, ok(0.8, 0.1, 125)],
            [0.45, ok(0.87, 0.09, 115)],
            [0.75, ok(0.66, 0.1, 135)],
            [1, gloom],
          ]),
        ),
        glow(1500, 380, 1100, light, 0.85),
        layer(40, 980, 15, ok(0.78, 0.1, 128), ok(0.7, 0.1, 135), () => false),
        canopy('back', (x) => 900 + wave(x / 200) * 50, -50, W + 50, 60, ok(0.66, 0.11, 135), 1200),
        layer(26, 1060, 26, ok(0.66, 0.12, 130), ok(0.53, 0.1, 142), () => false),
        fanPalm('p1', 420, 1150, 420, ok(0.36, 0.05, 110), ok(0.42, 0.1, 145), ok(0.55, 0.12, 135)),
        fanPalm('p2', 2010, 1130, 520, ok(0.36, 0.05, 110), ok(0.42, 0.1, 145), ok(0.55, 0.12, 135)),
        canopy(
          'mid',
          (x) => 1040 + wave(x / 160 + 9) * 44 + Math.abs(x - 1200) * -0.02,
          -50,
          W + 50,
          50,
          ok(0.48, 0.1, 148),
          1300,
        ),
        rect(
          0,
          1150,
          W,
          450,
          vertical([
            [0, ok(0.62, 0.1, 118)],
            [0.5, ok(0.45, 0.08, 125)],
            [1, ok(0.26, 0.05, 150)],
          ]),
        ),
        path(
          'M1290 1195L1450 1195Q1480 1330 1330 1420Q1240 1480 1290 1620L760 1620Q830 1440 1060 1360Q1270 1300 1290 1195Z',
          ok(0.78, 0.075, 88),
        ),
        ...[1240, 1300, 1370, 1450, 1530].map((y, i) =>
          stroke(
            `M${1290 - i * 92 + (i > 2 ? 20 : 0)} ${y + 6}Q${1370 - i * 60} ${y + 22} ${1440 - i * 26} ${y}`,
            ok(0.58, 0.06, 75),
            12 + i * 2,
          ),
        ),
        hut(),
        // shafts of light
        blur(16, [
          poly(
            [
              [1620, -40],
              [1790, -40],
              [1250, 1260],
              [900, 1260],
            ],
            light,
            { opacity: 0.3 },
          ),
          poly(
            [
              [1900, -40],
              [1990, -40],
              [1700, 1260],
              [1520, 1260],
            ],
            light,
            { opacity: 0.26 },
          ),
          poly(
            [
              [1330, -40],
              [1400, -40],
              [760, 1180],
              [640, 1180],
            ],
            light,
            { opacity: 0.22 },
          ),
        ]),
        // dark culms in front frame the clearing
        ...[
          [-10, 64, 70],
          [150, 54, -40],
          [330, 44, 90],
          [2070, 50, -70],
          [2240, 62, 50],
          [2380, 70, -60],
        ].map(([x = 0, w = 0, lean = 0]) =>
          culm(x, 1640, 1760, w, lean, ok(0.42, 0.09, 145), ok(0.25, 0.06, 158)),
        ),
        bambooLeaves('l1', 260, 100, 170, 70, [ok(0.24, 0.06, 158), ok(0.34, 0.08, 150), ok(0.5, 0.12, 135)]),
        bambooLeaves('l2', 2120, 90, 180, 80, [ok(0.24, 0.06, 158), ok(0.34, 0.08, 150), ok(0.5, 0.12, 135)]),
        bambooLeaves('l3', 1200, -30, 150, 60, [ok(0.36, 0.09, 148), ok(0.52, 0.12, 135)]),
        grass('g1', -40, 800, 1620, 240, 70, [ok(0.22, 0.05, 160), ok(0.3, 0.07, 152), ok(0.4, 0.09, 142)]),
        grass('g2', 1500, 2440, 1620, 260, 80, [ok(0.22, 0.05, 160), ok(0.3, 0.07, 152), ok(0.4, 0.09, 142)]),
      ];
    }),
};
