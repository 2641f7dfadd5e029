import { mix, ok } from '../lib/colour';
import { lens, trace } from '../lib/curve';
import { figure, poses } from '../lib/figure';
import { bushes, canopy, hillForest } from '../lib/forest';
import { type HouseColours, stiltHouse } from '../lib/house';
import { mistBank, smoke, wisps } from '../lib/mist';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import { slope } from '../lib/ridge';
import type { Scene } from '../lib/scene';
import { ellipse, glow, group, H, line, path, rect, sheet, stroke, vertical, W } from '../lib/svg';
import { areca, banana } from '../lib/tree';

const rainSky = ok(0.8, 0.025, 195);
const wet = ok(0.42, 0.05, 175);

/** A Tày village in the rain: dark wet roofs, smoke from the kitchens, lamps lit early, the stream running full. */
export const scene: Scene = {
  name: 'stilt-house-village',
  focalX: 48,
  focalY: 56,
  draw: () =>
    sheet(() => {
      const random = new Random('rain');
      const wave = noise('village');
      const colours = (t: number): HouseColours => ({
        roof: mix(ok(0.46, 0.035, 75), rainSky, t),
        roofShade: mix(ok(0.29, 0.03, 60), rainSky, t),
        roofLine: mix(ok(0.24, 0.025, 60), rainSky, t),
        wall: mix(ok(0.5, 0.075, 55), rainSky, t),
        wallShade: mix(ok(0.34, 0.055, 45), rainSky, t),
        post: mix(ok(0.27, 0.04, 45), rainSky, t),
        under: mix(ok(0.2, 0.025, 60), rainSky, t),
        window: mix(ok(0.86, 0.14, 78), rainSky, t * 0.5),
      });
      const green = (l: number, t: number): string => mix(ok(l, 0.085, 150), rainSky, t);
      const person = (x: number, y: number, h: number, facing: 1 | -1, top: string): string =>
        figure(
          x,
          y,
          h,
          poses.walk,
          {
            cut: 'tunic',
            top,
            topShade: mix(top, ok(0.15, 0.03, 265), 0.45),
            bottom: ok(0.22, 0.03, 265),
            skin: ok(0.64, 0.07, 55),
            hair: ok(0.2, 0.02, 50),
            hat: 'cone',
            hatColour: ok(0.93, 0.035, 92),
            hatShade: ok(0.74, 0.055, 84),
            accent: ok(0.6, 0.13, 30),
          },
          facing,
        );
      return [
        rect(
          0,
          0,
          W,
          H,
          vertical([
            [0, ok(0.68, 0.03, 210)],
            [0.45, rainSky],
            [1, rainSky],
          ]),
        ),
        slope(
          trace((x) => 300 + wave(x / 420) * 150 - (x > 1400 ? (x - 1400) * 0.12 : 0), -20, W + 20),
          mix(wet, rainSky, 0.78),
        ),
        mistBank(480, 260, rainSky, 0.9),
        hillForest(
          'h1',
          (x) => 470 + wave(x / 380 + 4) * 110,
          -40,
          W + 40,
          40,
          [green(0.46, 0.66), green(0.43, 0.6), green(0.44, 0.56)],
          46,
        ),
        wisps('w1', 560, 60, 10, rainSky, 0.85),
        hillForest(
          'h2',
          (x) => 640 + wave(x / 300 + 9) * 70,
          -40,
          W + 40,
          46,
          [green(0.44, 0.42), green(0.4, 0.38), green(0.42, 0.34), green(0.38, 0.3)],
          40,
        ),
        wisps('w2', 720, 30, 8, rainSky, 0.7),
        rect(
          0,
          830,
          W,
          770,
          vertical([
            [0, green(0.66, 0.2)],
            [0.5, green(0.58, 0.06)],
            [1, green(0.4, 0)],
          ]),
        ),
        // flooded paddies that give back the sky
        ...Array.from({ length: 7 }, (_, i) => {
          const y = 872 + i * 26 + i * i * 5;
          return path(
            `M${-20 + i * 30} ${y}Q${560 + i * 60} ${y - 26} ${1180 - i * 20} ${y + 6}L${1160 - i * 24} ${y + 14 + i * 4}Q${540 + i * 60} ${y - 10 + i * 4} ${-20 + i * 22} ${y + 16 + i * 5}Z`,
            mix(rainSky, ok(0.72, 0.05, 195), i / 9),
            { opacity: 0.8 },
          );
        }),
        ...Array.from({ length: 6 }, (_, i) => {
          const y = 878 + i * 24 + i * i * 4;
          return path(
            `M${1420 + i * 60} ${y}Q${1900} ${y - 22} 2440 ${y + 4}L2440 ${y + 14 + i * 4}Q${1900} ${y - 6 + i * 3} ${1400 + i * 60} ${y + 12 + i * 3}Z`,
            mix(rainSky, ok(0.72, 0.05, 195), i / 9),
            { opacity: 0.8 },
          );
        }),
        ...[
          [300, 100, 0.4],
          [1560, 120, 0.4],
          [1960, 110, 0.4],
        ].map(([x = 0, s = 0, t = 0], i) => areca(`ar${i}`, x, 870, s * 2.2, green(0.3, t), green(0.36, t))),
        stiltHouse('a', 420, 910, 300, colours(0.42)),
        stiltHouse('b', 860, 880, 260, colours(0.46), -1),
        stiltHouse('c', 1760, 900, 300, colours(0.42), -1),
        stiltHouse('d', 2150, 920, 320, colours(0.38)),
        smoke('k1', 430, 730, 430, 130, 190, ok(0.93, 0.012, 200), 0.6),
        smoke('k2', 1765, 720, 400, 120, 210, ok(0.93, 0.012, 200), 0.6),
        canopy('orchard', (x) => 930 + wave(x / 90) * 20, -20, 300, 40, green(0.38, 0.18), 1010),
        canopy('orchard2', (x) => 940 + wave(x / 90 + 3) * 20, 1050, 1600, 34, green(0.4, 0.22), 1000),
        banana('bn1', 640, 1010, 170, green(0.36, 0.15), green(0.5, 0.15)),
        banana('bn2', 1560, 1030, 200, green(0.36, 0.12), green(0.5, 0.12)),
        ellipse(1256, 1042, 240, 22, ok(0.25, 0.04, 170), { opacity: 0.45 }),
        stiltHouse('e', 1250, 1040, 430, colours(0.2)),
        smoke('k3', 1250, 790, 620, 170, 260, ok(0.95, 0.012, 200), 0.62),
        // stream
        path(
          'M1000 960Q1180 1060 1500 1090Q1960 1130 1800 1230Q1560 1330 1180 1400Q760 1480 640 1640L1720 1640Q1740 1500 1940 1400Q2300 1260 2140 1130Q1980 1040 1560 1050Q1220 1040 1060 960Z',
          vertical([
            [0, ok(0.8, 0.03, 195)],
            [0.5, ok(0.68, 0.04, 190)],
            [1, ok(0.52, 0.05, 190)],
          ]),
        ),
        ...Array.from({ length: 46 }, () => {
          const u = random.next();
          return path(
            lens(1900 - u * 700 + random.between(-260, 200), 1180 + u * 420, 60 + 190 * u, 2 + 5 * u, -14),
            ok(0.93, 0.02, 190),
            { opacity: 0.6 },
          );
        }),
        ellipse(530, 1334, 430, 46, ok(0.2, 0.04, 170), { opacity: 0.55 }),
        stiltHouse('f', 520, 1330, 760, colours(0.02)),
        banana('bn3', 960, 1340, 270, green(0.34, 0), green(0.48, 0)),
        banana('bn4', 60, 1370, 300, green(0.34, 0), green(0.48, 0)),
        ellipse(2090, 1294, 320, 34, ok(0.2, 0.04, 170), { opacity: 0.5 }),
        stiltHouse('g', 2090, 1290, 560, colours(0.07), -1),
        glow(520, 1170, 560, ok(0.84, 0.14, 72), 0.42),
        glow(2090, 1180, 440, ok(0.84, 0.14, 72), 0.38),
        glow(1250, 960, 300, ok(0.84, 0.14, 72), 0.3),
        // bamboo footbridge
        path('M1080 1398Q1440 1300 1820 1372L1822 1392Q1440 1322 1082 1420Z', ok(0.6, 0.07, 80)),
        ...[1140, 1260, 1400, 1540, 1680, 1780].map((x) =>
          line(
            [x, 1250 + Math.abs(x - 1440) * 0.1],
            [x, 1480 - Math.abs(x - 1440) * 0.1],
            ok(0.36, 0.045, 70),
            9,
          ),
        ),
        stroke('M1080 1300Q1440 1206 1820 1280', ok(0.5, 0.06, 78), 9),
        person(1340, 1352, 190, 1, ok(0.38, 0.085, 262)),
        person(1250, 1362, 150, 1, ok(0.56, 0.13, 25)),
        ...[1130, 1330, 1450, 1620].map((x) => ellipse(x, 1490, 60, 8, ok(0.4, 0.04, 190), { opacity: 0.4 })),
        bushes(
          'bank',
          Array.from({ length: 20 }, (_, i) => [i * 46 - 20, 1560 + random.between(-30, 40)] as const),
          46,
          green(0.3, 0),
          green(0.42, 0),
        ),
        bushes(
          'bank2',
          Array.from({ length: 16 }, (_, i) => [1740 + i * 46, 1540 + random.between(-50, 40)] as const),
          48,
          green(0.3, 0),
          green(0.42, 0),
        ),
        // rain
        group(
          Array.from({ length: 420 }, () => {
            const x = random.between(-100, W + 100);
            const y = random.between(-50, H);
            const l = random.between(30, 110);
            return line([x, y], [x - l * 0.2, y + l], ok(0.97, 0.01, 200), random.between(1, 2.6), {
              opacity: random.between(0.15, 0.5),
            });
          }),
        ),
      ];
    }),
};
