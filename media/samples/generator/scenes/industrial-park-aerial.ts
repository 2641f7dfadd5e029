import { mix, ok } from '../lib/colour';
import { blob } from '../lib/curve';
import { box, patch, project, shadow, type View } from '../lib/iso';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import {
  circle,
  clip,
  ellipse,
  glow,
  group,
  line,
  type Point,
  path,
  poly,
  rect,
  sheet,
  stroke,
  W,
} from '../lib/svg';

const view: View = { originX: 1180, originY: -330, ax: [0.92, 0.46], ay: [-0.92, 0.46], up: 0.8 };
const road = ok(0.58, 0.02, 260);
const kerb = ok(0.86, 0.02, 90);
const lawn = ok(0.74, 0.14, 128);
const grove = ok(0.45, 0.11, 150);
const groveLight = ok(0.62, 0.14, 138);
const ink = ok(0.25, 0.06, 220);

/** An industrial park from the air on a clear morning: white halls on a green grid, tea and forest at its edges. */
export const scene: Scene = {
  name: 'industrial-park-aerial',
  focalX: 50,
  focalY: 52,
  draw: () =>
    sheet(() => {
      const random = new Random('park');
      const trees = (points: readonly Point[], r: number): string =>
        group(
          points.map(([x, y]) => {
            const s = r * random.between(0.75, 1.25);
            return (
              ellipse(x - s * 1.0, y + s * 0.45, s * 1.05, s * 0.5, ink, { opacity: 0.35 }) +
              circle(x, y - s * 0.4, s, grove) +
              circle(x + s * 0.22, y - s * 0.62, s * 0.66, groveLight)
            );
          }),
        );
      const avenue = (x0: number, y0: number, x1: number, y1: number, count: number): Point[] =>
        Array.from({ length: count }, (_, i) =>
          project(view, x0 + ((x1 - x0) * i) / (count - 1), y0 + ((y1 - y0) * i) / (count - 1)),
        );
      const hall = (
        x: number,
        y: number,
        w: number,
        d: number,
        h: number,
        roof: string,
        kind: 'plain' | 'solar' | 'saw' | 'glass',
      ): string => {
        const out = [
          patch(view, x - 26, y - 26, w + 52, d + 52, kerb),
          patch(view, x - 18, y - 18, w + 36, d + 36, mix(road, kerb, 0.45)),
          shadow(view, x, y, w, d, h, -0.75, 0.55, ink, 0.38),
          box(
            view,
            x,
            y,
            w,
            d,
            h,
            roof,
            mix(roof, ok(0.99, 0.01, 90), 0.6),
            mix(roof, ok(0.4, 0.07, 250), 0.55),
          ),
        ];
        if (kind === 'solar')
          for (let i = 0; i < 4; i += 1)
            for (let k = 0; k < 3; k += 1)
              out.push(
                patch(
                  view,
                  x + w * (0.06 + i * 0.235),
                  y + d * (0.08 + k * 0.31),
                  w * 0.19,
                  d * 0.22,
                  ok(0.42, 0.11, 258),
                  h,
                ),
                patch(
                  view,
                  x + w * (0.06 + i * 0.235),
                  y + d * (0.08 + k * 0.31),
                  w * 0.19,
                  d * 0.05,
                  ok(0.6, 0.1, 245),
                  h,
                ),
              );
        if (kind === 'plain')
          for (let i = 1; i < 9; i += 1)
            out.push(
              line(
                project(view, x + (w * i) / 9, y, h),
                project(view, x + (w * i) / 9, y + d, h),
                mix(roof, ink, 0.16),
                3,
              ),
            );
        if (kind === 'saw')
          for (let i = 0; i < 7; i += 1)
            out.push(
              poly(
                [
                  project(view, x + (w * i) / 7, y, h),
                  project(view, x + (w * i) / 7, y + d, h),
                  project(view, x + (w * (i + 0.3)) / 7, y + d, h + 26),
                  project(view, x + (w * (i + 0.3)) / 7, y, h + 26),
                ],
                ok(0.6, 0.09, 235),
              ),
              poly(
                [
                  project(view, x + (w * (i + 0.3)) / 7, y, h + 26),
                  project(view, x + (w * (i + 0.3)) / 7, y + d, h + 26),
                  project(view, x + (w * (i + 1)) / 7, y + d, h),
                  project(view, x + (w * (i + 1)) / 7, y, h),
                ],
                mix(roof, '#ffffff', 0.5),
              ),
            );
        if (kind === 'glass')
          for (let r = 0; r < 4; r += 1)
            out.push(
              poly(
                [
                  project(view, x, y + d, h * (0.1 + r * 0.23)),
                  project(view, x + w, y + d, h * (0.1 + r * 0.23)),
                  project(view, x + w, y + d, h * (0.24 + r * 0.23)),
                  project(view, x, y + d, h * (0.24 + r * 0.23)),
                ],
                ok(0.72, 0.09, 225),
              ),
              poly(
                [
                  project(view, x + w, y, h * (0.1 + r * 0.23)),
                  project(view, x + w, y + d, h * (0.1 + r * 0.23)),
                  project(view, x + w, y + d, h * (0.24 + r * 0.23)),
                  project(view, x + w, y, h * (0.24 + r * 0.23)),
                ],
                ok(0.88, 0.05, 210),
              ),
            );
        for (let i = 0; i < 5; i += 1)
          out.push(
            poly(
              [
                project(view, x + w * (0.12 + i * 0.17), y + d, 0),
                project(view, x + w * (0.2 + i * 0.17), y + d, 0),
                project(view, x + w * (0.2 + i * 0.17), y + d, 32),
                project(view, x + w * (0.12 + i * 0.17), y + d, 32),
              ],
              mix(roof, ink, 0.7),
            ),
          );
        return group(out);
      };
      const truck = (x: number, y: number, alongX: boolean, c: string): string =>
        alongX
          ? shadow(view, x, y, 66, 20, 22, -0.7, 0.5, ink, 0.4) +
            box(view, x, y, 50, 20, 24, '#ffffff', ok(0.93, 0.01, 90), ok(0.7, 0.03, 250)) +
            box(view, x + 52, y, 15, 20, 19, c, mix(c, '#ffffff', 0.3), mix(c, ink, 0.4))
          : shadow(view, x, y, 20, 66, 22, -0.7, 0.5, ink, 0.4) +
            box(view, x, y, 20, 16, 19, c, mix(c, '#ffffff', 0.3), mix(c, ink, 0.4)) +
            box(view, x, y + 18, 20, 50, 24, '#ffffff', ok(0.93, 0.01, 90), ok(0.7, 0.03, 250));
      const teaPatch = (outline: readonly Point[], cx: number, cy: number): string => {
        const d = blob(outline);
        return clip(d, [
          path(d, ok(0.42, 0.09, 150)),
          ...Array.from({ length: 24 }, (_, i) =>
            ellipse(cx, cy, 60 + i * 46, 30 + i * 27, 'none', {
              stroke: i % 2 === 0 ? ok(0.72, 0.15, 125) : ok(0.62, 0.14, 132),
              'stroke-width': 15,
            }),
          ),
        ]);
      };
      const street = (x: number, y: number, w: number, d: number): string =>
        patch(view, x - 10, y - 10, w + 20, d + 20, kerb) + patch(view, x, y, w, d, road);
      const white = ok(0.95, 0.012, 95);
      const blueRoof = ok(0.66, 0.11, 240);
      const out: string[] = [rect(0, 0, W, 1600, lawn)];
      // hills and tea at the edges
      out.push(
        teaPatch(
          [
            [-100, -100],
            [720, -100],
            [560, 120],
            [330, 330],
            [60, 420],
            [-100, 420],
          ],
          160,
          60,
        ),
      );
      out.push(
        teaPatch(
          [
            [1900, 1700],
            [2500, 1700],
            [2500, 1020],
            [2300, 1080],
            [2090, 1240],
            [1900, 1420],
          ],
          2330,
          1420,
        ),
      );
      out.push(
        trees(
          Array.from({ length: 120 }, () => {
            const t = random.next();
            return [1500 + t * 1000, random.between(-40, 60 + t * 420 - 120)] as const;
          }).sort((a, b) => a[1] - b[1]),
          34,
        ),
      );
      out.push(
        trees(
          Array.from({ length: 130 }, () => {
            const t = random.next();
            return [-40 + t * 620, random.between(1150 + t * 360, 1640)] as const;
          }).sort((a, b) => a[1] - b[1]),
          36,
        ),
      );
      // river
      out.push(
        stroke('M-60 640Q160 600 200 760T80 1010T-80 1080', ok(0.88, 0.05, 120), 120),
        stroke('M-60 640Q160 600 200 760T80 1010T-80 1080', ok(0.68, 0.1, 215), 96),
        stroke('M-60 630Q150 590 186 760T66 1000', ok(0.84, 0.07, 205), 14, { opacity: 0.8 }),
      );
      // the grid
      out.push(
        street(380, 1420, 2600, 80),
        street(1800, 300, 80, 2400),
        street(380, 700, 2800, 90),
        street(1080, -400, 90, 3300),
      );
      out.push(
        stroke(
          `M${project(view, 380, 745).join(' ')}L${project(view, 3180, 745).join(' ')}M${project(view, 1125, -400).join(' ')}L${project(view, 1125, 2900).join(' ')}`,
          '#ffffff',
          4,
          { 'stroke-dasharray': '26 22' },
        ),
      );
      const [rx, ry] = project(view, 1125, 745);
      out.push(
        ellipse(rx, ry, 150, 76, kerb),
        ellipse(rx, ry, 142, 71, road),
        ellipse(rx, ry, 72, 36, groveLight),
        ellipse(rx, ry, 44, 22, ok(0.84, 0.13, 90)),
      );
      const halls = [
        [520, 330, 470, 290, 92, white, 'solar'],
        [1240, 330, 470, 290, 100, blueRoof, 'plain'],
        [1950, 380, 420, 250, 90, white, 'saw'],
        [480, 860, 250, 440, 84, ok(0.86, 0.05, 60), 'plain'],
        [800, 860, 210, 200, 240, white, 'glass'],
        [1250, 880, 460, 430, 104, white, 'saw'],
        [1950, 880, 380, 430, 88, blueRoof, 'solar'],
        [520, 1580, 460, 300, 84, blueRoof, 'plain'],
        [1250, 1580, 460, 320, 96, white, 'solar'],
        [1960, 1580, 380, 320, 80, ok(0.86, 0.05, 60), 'saw'],
      ] as const;
      out.push(
        patch(view, 800, 1130, 210, 190, ok(0.68, 0.1, 215)),
        patch(view, 812, 1142, 186, 166, ok(0.78, 0.085, 210)),
      );
      for (const [x, y, w, d, h, c, kind] of halls) out.push(hall(x, y, w, d, h, c, kind));
      out.push(
        trees(avenue(400, 668, 1050, 668, 15), 20),
        trees(avenue(1210, 668, 1770, 668, 13), 20),
        trees(avenue(400, 824, 1050, 824, 15), 20),
        trees(avenue(1210, 824, 1770, 824, 13), 20),
        trees(avenue(1048, 880, 1048, 1390, 12), 20),
        trees(avenue(1206, 880, 1206, 1390, 12), 20),
        trees(avenue(1048, 1540, 1048, 2200, 14), 22),
        trees(avenue(400, 1390, 1010, 1390, 14), 20),
        trees(avenue(1230, 1390, 1770, 1390, 13), 20),
        trees(avenue(1770, 880, 1770, 1370, 11), 20),
        trees(avenue(1910, 860, 2340, 860, 10), 20),
      );
      out.push(
        truck(700, 716, true, ok(0.6, 0.18, 30)),
        truck(1430, 756, true, ok(0.55, 0.13, 250)),
        truck(1092, 1010, false, ok(0.78, 0.15, 80)),
        truck(1134, 1260, false, ok(0.6, 0.18, 30)),
        truck(1560, 1440, true, ok(0.55, 0.13, 160)),
        truck(780, 1450, true, ok(0.78, 0.15, 80)),
        truck(1820, 980, false, ok(0.6, 0.18, 30)),
      );
      return [...out, glow(2300, -100, 1900, ok(0.99, 0.07, 95), 0.5)];
    }),
};
