import { mix, ok } from '../lib/colour';
import { between, lens, trace } from '../lib/curve';
import { figure, poses } from '../lib/figure';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import { ellipse, glow, group, line, path, sheet, vertical, W } from '../lib/svg';
import { broadleaf } from '../lib/tree';

const swell = noise('terrace');
const rows = 15;

/** Front edge of terrace i at x; the spurs and hollows of the hill shift from step to step. */
function edge(i: number, x: number): number {
  const u = x / W;
  const depth = (i / rows) ** 1.35;
  const spur =
    Math.sin(u * 5.2 + i * 0.16 - 0.6) * (60 + 110 * depth) +
    Math.sin(u * 11 - i * 0.22) * 26 +
    swell(u * 5 + i * 0.35) * (22 + 34 * depth);
  return -150 + depth * 1850 + spur + (0.5 - u) * 240;
}

function terrace(i: number, gold: string, light: string): string {
  const random = new Random(`rice${i}`);
  const lip = 12 + (i - 1) * 3.4;
  const back = trace((x) => edge(i - 1, x) + (i > 0 ? lip * 1.6 : 0), -20, W + 20, 14);
  const front = trace((x) => edge(i, x), -20, W + 20, 14);
  const drop = 12 + i * 3.4;
  const foot = trace((x) => edge(i, x) + drop, -20, W + 20, 14);
  const fore = trace((x) => edge(i, x) + drop * 1.75, -20, W + 20, 14);
  const ears = Array.from({ length: 190 }, () => {
    const x = random.between(0, W);
    const t = random.next();
    const y = edge(i - 1, x) + lip * 2 + (edge(i, x) - edge(i - 1, x) - lip * 2) * t;
    const s = (7 + i * 2.1) * random.between(0.7, 1.2);
    return path(
      lens(x, y - s * 0.4, s * 1.7, s * 0.24, 62 + random.between(-16, 16)),
      random.chance(0.55) ? light : mix(gold, ok(0.5, 0.1, 80), 0.35),
      { opacity: 0.75 },
    );
  });
  return group([
    path(between(back, front), gold),
    ...ears,
    path(
      between(front, foot),
      vertical([
        [0, ok(0.6, 0.14, 128)],
        [1, ok(0.46, 0.11, 140)],
      ]),
    ),
    path(between(foot, fore), ok(0.38, 0.08, 120), { opacity: 0.75 }),
  ]);
}

function sheaf(x: number, y: number, s: number): string {
  return group([
    path(lens(x + s * 0.9, y, s * 2.2, s * 0.16), ok(0.4, 0.08, 70), { opacity: 0.45 }),
    ...[-26, -13, 0, 13, 26].map((a) =>
      path(
        lens(x + Math.sin((a * Math.PI) / 180) * s * 0.7, y - s * 0.72, s * 1.6, s * 0.24, 90 + a),
        a < 0 ? ok(0.9, 0.14, 92) : ok(0.74, 0.14, 78),
      ),
    ),
    line([x - s * 0.22, y - s * 0.5], [x + s * 0.22, y - s * 0.5], ok(0.5, 0.1, 60), s * 0.12),
  ]);
}

/** Harvest on the terraces seen from the opposite slope: no sky, only steps of gold and people at work. */
export const scene: Scene = {
  name: 'terraced-fields-harvest',
  focalX: 50,
  focalY: 55,
  draw: () =>
    sheet(() => {
      const golds = [
        ok(0.84, 0.15, 92),
        ok(0.8, 0.155, 86),
        ok(0.86, 0.14, 98),
        ok(0.77, 0.15, 80),
        ok(0.83, 0.15, 102),
      ];
      const worker = (
        x: number,
        i: number,
        t: number,
        h: number,
        pose: 'bow' | 'carry' | 'stand',
        facing: 1 | -1,
        top: string,
      ): string => {
        const y = edge(i - 1, x) + (edge(i, x) - edge(i - 1, x)) * t;
        return group([
          path(lens(x + h * 0.5, y, h * 1.1, h * 0.06, 3), ok(0.42, 0.09, 70), { opacity: 0.5 }),
          figure(
            x,
            y,
            h,
            poses[pose],
            {
              cut: 'shirt',
              top,
              topShade: mix(top, ok(0.2, 0.05, 270), 0.35),
              bottom: ok(0.28, 0.04, 268),
              skin: ok(0.64, 0.08, 52),
              hair: ok(0.2, 0.02, 50),
              hat: 'cone',
              hatColour: ok(0.98, 0.03, 95),
              hatShade: ok(0.82, 0.07, 82),
            },
            facing,
            pose === 'carry'
              ? [
                  ellipse(15, -74, 12, 9, ok(0.88, 0.14, 92)),
                  path(lens(16, -78, 40, 7, -20), ok(0.76, 0.14, 80)),
                  path(lens(16, -73, 42, 6, 12), ok(0.92, 0.12, 95)),
                ]
              : [],
          ),
        ]);
      };
      const out: string[] = [];
      const extras: Readonly<Record<number, readonly string[]>> = {
        7: [
          broadleaf(
            'tt',
            2190,
            edge(7, 2190) + 4,
            380,
            ok(0.35, 0.05, 60),
            ok(0.36, 0.1, 148),
            ok(0.5, 0.13, 140),
            ok(0.7, 0.15, 125),
          ),
        ],
        6: [
          worker(820, 6, 0.7, 120, 'bow', 1, ok(0.45, 0.1, 255)),
          worker(940, 6, 0.75, 124, 'bow', 1, ok(0.62, 0.15, 28)),
          worker(1720, 6, 0.7, 122, 'stand', -1, ok(0.9, 0.03, 200)),
          sheaf(1120, edge(6, 1120) - 20, 34),
          sheaf(1190, edge(6, 1190) - 16, 34),
        ],
        9: [
          worker(1380, 9, 0.72, 205, 'bow', -1, ok(0.6, 0.15, 28)),
          worker(1620, 9, 0.74, 210, 'bow', -1, ok(0.42, 0.1, 262)),
          sheaf(1860, edge(9, 1860) - 30, 52),
          sheaf(1960, edge(9, 1960) - 34, 52),
          sheaf(480, edge(9, 480) - 26, 50),
        ],
        11: [
          worker(640, 11, 0.6, 290, 'carry', 1, ok(0.4, 0.09, 264)),
          sheaf(1050, edge(11, 1050) - 40, 72),
          sheaf(1180, edge(11, 1180) - 36, 72),
          sheaf(2150, edge(11, 2150) - 40, 70),
        ],
        13: [worker(1560, 13, 0.55, 400, 'bow', 1, ok(0.58, 0.14, 22))],
      };
      for (let i = 0; i <= rows + 1; i += 1)
        out.push(terrace(i, golds[i % 5] ?? ok(0.8, 0.15, 90), ok(0.94, 0.11, 98)), ...(extras[i] ?? []));
      return [
        ...out,
        glow(-100, -100, 1900, ok(0.99, 0.08, 95), 0.55),
        glow(2500, 1700, 1500, ok(0.35, 0.1, 120), 0.3),
      ];
    }),
};
