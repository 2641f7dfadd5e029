import { type Band, wovenBand } from '../lib/brocade';
import { mix, ok } from '../lib/colour';
import { lens } from '../lib/curve';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import { along, at, blur, ellipse, group, line, path, rect, sheet, stroke, vertical, W } from '../lib/svg';

const indigo = ok(0.27, 0.085, 266);
const red = ok(0.53, 0.19, 27);
const yellow = ok(0.85, 0.15, 88);
const white = ok(0.94, 0.025, 90);
const green = ok(0.58, 0.12, 160);
const pink = ok(0.68, 0.17, 5);

/** Brocade close to the eye: woven bands on a slant, folds that catch the light, a shuttle laid across. */
export const scene: Scene = {
  name: 'brocade-band',
  focalX: 45,
  focalY: 50,
  draw: () =>
    sheet(() => {
      const random = new Random('cloth');
      const cell = 21;
      const plan: readonly Band[] = [
        { motif: 'star', ground: indigo, threads: [white, yellow, red, pink] },
        { motif: 'tooth', ground: red, threads: [yellow, white, indigo, green] },
        { motif: 'diamond', ground: indigo, threads: [red, yellow, white, pink] },
        { motif: 'hook', ground: ok(0.22, 0.07, 270), threads: [green, yellow, white, red] },
        { motif: 'diamond', ground: red, threads: [yellow, white, indigo, green] },
        { motif: 'tooth', ground: indigo, threads: [pink, white, yellow, red] },
        { motif: 'star', ground: red, threads: [white, indigo, yellow, green] },
        { motif: 'bird', ground: indigo, threads: [yellow, red, white, pink] },
      ];
      const bands: string[] = [];
      let y = -900;
      for (let i = 0; i < 13; i += 1) {
        const band = plan[i % plan.length];
        if (band === undefined) continue;
        bands.push(
          rect(-1700, y, 3400, 13, yellow),
          rect(-1700, y + 13, 3400, 9, band.ground),
          wovenBand(band, -1700, y + 22, 162, cell, `b${i}`),
          rect(-1700, y + 22 + cell * 9, 3400, 9, band.ground),
          rect(-1700, y + 31 + cell * 9, 3400, 13, i % 2 === 0 ? white : red),
        );
        y += 44 + cell * 9;
      }
      // weft ribs over the whole cloth
      const ribs = Array.from({ length: 150 }, (_, i) =>
        rect(-1700, -900 + i * 21, 3400, 2, '#000000', { opacity: 0.1 }),
      );
      const fold = (x: number, w: number, dark: number, light: number): string =>
        path(
          `M${x} -60Q${x + 90} 500 ${x - 40} 900T${x + 40} 1660L${x + w + 60} 1660Q${x + w - 60} 1200 ${x + w - 10} 900T${x + w} -60Z`,
          along(
            [x, 0],
            [x + w, 40],
            [
              [0, '#000000', 0],
              [0.28, ok(0.12, 0.05, 270), dark],
              [0.42, ok(0.12, 0.05, 270), dark * 0.4],
              [0.56, ok(0.99, 0.04, 90), light],
              [0.75, ok(0.99, 0.04, 90), light * 0.35],
              [1, ok(0.99, 0.04, 90), 0],
            ],
          ),
        );
      const fringe = Array.from({ length: 74 }, (_, i) => {
        const x = -60 + i * 17;
        return stroke(
          `M${x} 0q${random.between(-8, 8)} 60 ${random.between(-14, 14)} ${random.between(150, 210)}`,
          i % 5 === 0 ? red : i % 5 === 2 ? yellow : white,
          7,
        );
      });
      return [
        rect(0, 0, W, 1600, indigo),
        at(1000, 780, 1, [...bands, ...ribs], 1, -16),
        blur(10, [fold(-160, 520, 0.55, 0.3), fold(520, 640, 0.6, 0.34), fold(1330, 420, 0.5, 0.24)]),
        // the end of the cloth falls off over a wooden board at the lower right
        group([
          blur(22, [path('M1500 1700L1760 1180L2500 880L2500 1700Z', '#000000', { opacity: 0.55 })]),
          path(
            'M1580 1700L1810 1236L2500 960L2500 1700Z',
            vertical([
              [0, ok(0.5, 0.085, 55)],
              [1, ok(0.36, 0.07, 48)],
            ]),
          ),
          ...[0, 1, 2, 3].map((i) =>
            stroke(
              `M${1760 + i * 150} ${1700}Q${2060 + i * 120} ${1420 + i * 50} 2500 ${1190 + i * 130}`,
              ok(0.3, 0.06, 45),
              5,
              { opacity: 0.6 },
            ),
          ),
          at(1800, 1216, 1, fringe, 1, -22),
        ]),
        // shuttle with a quill of yellow thread
        at(
          1130,
          850,
          1.05,
          [
            blur(14, [path(lens(30, 70, 1120, 120), '#000000', { opacity: 0.55 })]),
            path(lens(0, 0, 1100, 120), ok(0.4, 0.085, 50)),
            path('M-550 0Q0 -120 550 0Q0 -30 -550 0Z', ok(0.64, 0.11, 62)),
            path('M-520 -6Q0 -112 520 -6Q0 -84 -520 -6Z', ok(0.82, 0.09, 75), { opacity: 0.8 }),
            rect(-240, -24, 480, 56, ok(0.2, 0.05, 45), { rx: 28 }),
            rect(-180, -20, 360, 46, ok(0.72, 0.15, 80), { rx: 20 }),
            ...Array.from({ length: 21 }, (_, i) =>
              line(
                [-170 + i * 17, -18],
                [-162 + i * 17, 24],
                i % 2 === 0 ? ok(0.9, 0.13, 92) : ok(0.62, 0.14, 70),
                6,
              ),
            ),
            line([-236, 3], [-180, 3], ok(0.86, 0.03, 90), 10),
            line([180, 3], [236, 3], ok(0.86, 0.03, 90), 10),
            ellipse(300, 2, 12, 10, ok(0.18, 0.04, 45)),
            stroke('M300 2Q470 90 520 -40Q560 -180 760 -150Q900 -120 1010 -230', yellow, 6),
          ],
          1,
          -31,
        ),
        rect(
          0,
          0,
          W,
          1600,
          along(
            [0, 0],
            [W, 1600],
            [
              [0, mix(yellow, white, 0.6), 0.22],
              [0.45, white, 0],
              [1, ok(0.1, 0.05, 270), 0.42],
            ],
          ),
        ),
      ];
    }),
};
