import { mix, ok } from '../lib/colour';
import { trace } from '../lib/curve';
import { figure, poses } from '../lib/figure';
import { hill } from '../lib/hill';
import { type HouseColours, mongHouse } from '../lib/house';
import { mistBank, smoke, wisps } from '../lib/mist';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import { crest, slope } from '../lib/ridge';
import type { Scene } from '../lib/scene';
import { circle, group, H, type Point, path, rect, sheet, stroke, vertical, W } from '../lib/svg';

const petal = ok(0.975, 0.012, 350);
const petalShade = ok(0.88, 0.035, 345);
const bark = ok(0.27, 0.025, 20);
const air = ok(0.86, 0.025, 290);

function flower(x: number, y: number, r: number, turn: number): string {
  return (
    Array.from({ length: 5 }, (_, i) => {
      const a = turn + (i / 5) * Math.PI * 2;
      return circle(
        x + Math.cos(a) * r * 0.62,
        y + Math.sin(a) * r * 0.62,
        r * 0.5,
        i < 2 ? petalShade : petal,
      );
    }).join('') + circle(x, y, r * 0.2, ok(0.82, 0.13, 95))
  );
}

/** Blossom strewn along a branch. */
function spray(seed: string, points: readonly Point[], width: number, r: number, density: number): string {
  const random = new Random(seed);
  const out: string[] = [];
  for (let i = 0; i + 1 < points.length; i += 1) {
    const [a, b] = [points[i] ?? [0, 0], points[i + 1] ?? [0, 0]];
    const w = width * (1 - i / points.length) + 3;
    out.push(
      stroke(`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`, bark, w),
      stroke(
        `M${a[0] - w * 0.2} ${a[1] - w * 0.2}L${b[0] - w * 0.2} ${b[1] - w * 0.2}`,
        ok(0.42, 0.03, 20),
        w * 0.3,
      ),
    );
    const twigs = Math.ceil(density);
    for (let k = 0; k < twigs; k += 1) {
      const t = random.next();
      const [x, y] = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
      const angle = Math.atan2(b[1] - a[1], b[0] - a[0]) + random.pick([-1, 1]) * random.between(0.4, 1.1);
      const l = r * random.between(2, 6);
      const [ex, ey] = [x + Math.cos(angle) * l, y + Math.sin(angle) * l];
      out.push(stroke(`M${x} ${y}L${ex} ${ey}`, bark, 5));
      for (let m = 0; m < 4; m += 1) {
        const v = random.between(0.3, 1.05);
        out.push(
          flower(
            x + (ex - x) * v + random.between(-r, r) * 0.7,
            y + (ey - y) * v + random.between(-r, r) * 0.7,
            r * random.between(0.65, 1.1),
            random.next() * 6,
          ),
        );
      }
      if (random.chance(0.5)) out.push(circle(ex, ey, r * 0.3, petalShade));
    }
  }
  return group(out);
}

function plumTree(seed: string, x: number, y: number, h: number, fade: number): string {
  const random = new Random(seed);
  const crown = Array.from({ length: 60 }, () => {
    const a = random.next() * Math.PI * 2;
    const r = Math.sqrt(random.next());
    return circle(
      x + Math.cos(a) * r * h * 0.42,
      y - h * 0.72 + Math.sin(a) * r * h * 0.28,
      h * random.between(0.05, 0.1),
      mix(random.chance(0.35) ? petalShade : petal, air, fade),
      { opacity: 0.9 },
    );
  });
  const c = mix(bark, air, fade);
  return group([
    stroke(
      `M${x} ${y}Q${x + h * 0.04} ${y - h * 0.3} ${x} ${y - h * 0.5}M${x} ${y - h * 0.36}L${x + h * 0.2} ${y - h * 0.7}M${x} ${y - h * 0.4}L${x - h * 0.22} ${y - h * 0.72}M${x} ${y - h * 0.5}L${x + h * 0.03} ${y - h * 0.85}`,
      c,
      h * 0.035,
    ),
    ...crown,
  ]);
}

/** A Mông hamlet under the ridge in the cold light before Tết, seen through white plum. */
export const scene: Scene = {
  name: 'mong-village-plum-blossom',
  focalX: 48,
  focalY: 60,
  draw: () =>
    sheet(() => {
      const random = new Random('wall');
      const wave = noise('mong');
      const c = (t: number): HouseColours => ({
        roof: mix(ok(0.45, 0.02, 270), air, t),
        roofShade: mix(ok(0.33, 0.025, 275), air, t),
        roofLine: mix(ok(0.28, 0.02, 275), air, t),
        wall: mix(ok(0.73, 0.085, 68), air, t),
        wallShade: mix(ok(0.57, 0.075, 52), air, t),
        post: mix(ok(0.3, 0.04, 45), air, t),
        under: mix(ok(0.27, 0.035, 40), air, t),
        window: mix(ok(0.25, 0.03, 40), air, t),
      });
      const stones = (f: (x: number) => number, x0: number, x1: number, s: number): string => {
        const out: string[] = [];
        for (let k = 0; k < 3; k += 1)
          for (let x = x0 + (k % 2) * s * 0.6; x < x1; x += s * random.between(0.9, 1.3))
            out.push(
              path(
                `M${x} ${f(x) - k * s * 0.6}q${s * 0.1} ${-s * 0.62} ${s * 0.56} ${-s * 0.6}q${s * 0.6} ${-s * 0.02} ${s * 0.62} ${s * 0.58}Z`,
                random.pick([
                  ok(0.6, 0.015, 280),
                  ok(0.5, 0.02, 280),
                  ok(0.68, 0.015, 270),
                  ok(0.43, 0.02, 285),
                ]),
              ),
            );
        return group(out);
      };
      const skirt = ok(0.5, 0.17, 10);
      const h1 = hill(1500, 1130, 1900, 130);
      return [
        rect(
          0,
          0,
          W,
          H,
          vertical([
            [0, ok(0.7, 0.055, 265)],
            [0.4, air],
            [0.62, ok(0.93, 0.03, 20)],
            [1, ok(0.9, 0.03, 60)],
          ]),
        ),
        slope(
          trace(crest({ seed: 'g1', y: 470, swing: 260, waves: 3.4, octaves: 5 }), -20, W + 20, 10),
          mix(ok(0.5, 0.06, 265), air, 0.6),
        ),
        mistBank(720, 300, air, 0.9),
        slope(
          trace(crest({ seed: 'g2', y: 700, swing: 190, waves: 3, octaves: 4, tilt: 140 }), -20, W + 20, 10),
          mix(ok(0.42, 0.06, 255), air, 0.35),
        ),
        wisps('mw', 830, 50, 12, ok(0.95, 0.015, 300), 0.8),
        slope(
          trace((x) => 900 + wave(x / 360) * 60 - x * 0.03, -20, W + 20),
          vertical([
            [0, mix(ok(0.5, 0.06, 165), air, 0.3)],
            [1, ok(0.55, 0.07, 150)],
          ]),
        ),
        ...[
          [210, 960, 150],
          [420, 945, 180],
          [1700, 905, 170],
          [2080, 900, 190],
          [2290, 900, 150],
          [1340, 920, 140],
        ].map(([x = 0, y = 0, h = 0], i) => plumTree(`pt${i}`, x, y, h, 0.2)),
        mongHouse('m1', 620, 985, 300, c(0.26)),
        mongHouse('m2', 1890, 960, 320, c(0.24), -1),
        smoke('ms', 640, 850, 360, 120, 170, ok(0.96, 0.01, 300), 0.6),
        slope(
          trace(h1, -20, W + 20),
          vertical([
            [0, ok(0.66, 0.075, 130)],
            [0.5, ok(0.56, 0.07, 135)],
            [1, ok(0.42, 0.06, 145)],
          ]),
        ),
        ...Array.from({ length: 7 }, (_, i) =>
          stroke(
            `M${1650 + i * 30} ${1100 + i * 46}Q2000 ${1060 + i * 58} 2440 ${1120 + i * 66}`,
            ok(0.5, 0.07, 60),
            13,
            { opacity: 0.5 },
          ),
        ),
        plumTree('near1', 760, 1150, 360, 0.06),
        mongHouse('m3', 1180, 1180, 660, c(0.04)),
        smoke('ms2', 1120, 870, 560, 150, 230, ok(0.97, 0.01, 300), 0.62),
        plumTree('near2', 1640, 1200, 430, 0),
        // yard, path and stone fence
        path(
          'M1130 1180Q1120 1280 980 1360Q800 1460 820 1640L1300 1640Q1280 1480 1240 1380Q1200 1280 1230 1180Z',
          ok(0.76, 0.06, 66),
        ),
        stones((x) => 1330 + (x - 100) * 0.03, -40, 930, 58),
        stones((x) => 1370 - (x - 1300) * 0.02, 1310, 2460, 60),
        figure(
          1100,
          1470,
          330,
          poses.walk,
          {
            cut: 'skirt',
            top: ok(0.27, 0.05, 275),
            topShade: ok(0.2, 0.045, 275),
            bottom: skirt,
            skin: ok(0.74, 0.08, 55),
            hair: ok(0.19, 0.02, 50),
            hat: 'turban',
            hatColour: ok(0.42, 0.13, 300),
            hatShade: ok(0.8, 0.13, 90),
            accent: ok(0.8, 0.13, 90),
          },
          1,
          [
            ...[-9, -5, -1, 3, 7].map((x) =>
              stroke(`M${x * 0.6} -50L${x * 1.15 + 2} -16`, ok(0.36, 0.14, 5), 0.8),
            ),
            path(
              'M-15 -78Q-22 -77 -21 -68L-18 -50Q-12 -47 -7 -50L-5 -76Q-9 -80 -15 -78Z',
              ok(0.62, 0.08, 70),
            ),
            stroke('M-20 -68L-6 -67M-19 -60L-6.6 -59', ok(0.45, 0.06, 60), 1),
          ],
        ),
        figure(
          1210,
          1462,
          210,
          poses.walk,
          {
            cut: 'skirt',
            top: ok(0.55, 0.14, 330),
            topShade: ok(0.44, 0.13, 330),
            bottom: ok(0.38, 0.1, 265),
            skin: ok(0.76, 0.08, 55),
            hair: ok(0.19, 0.02, 50),
            hat: 'turban',
            hatColour: ok(0.6, 0.18, 20),
            hatShade: ok(0.85, 0.13, 90),
            accent: ok(0.85, 0.13, 90),
          },
          1,
        ),
        // blossom close to the eye
        spray(
          's1',
          [
            [-60, 420],
            [220, 330],
            [480, 350],
            [760, 250],
            [1010, 270],
            [1240, 190],
          ],
          40,
          27,
          6,
        ),
        spray(
          's2',
          [
            [220, 330],
            [360, 190],
            [560, 120],
            [740, 30],
          ],
          22,
          25,
          6,
        ),
        spray(
          's3',
          [
            [-40, 760],
            [140, 690],
            [330, 720],
            [470, 660],
          ],
          24,
          25,
          5,
        ),
        spray(
          's4',
          [
            [2460, 220],
            [2240, 260],
            [2060, 200],
            [1880, 250],
            [1720, 210],
          ],
          34,
          27,
          6,
        ),
        spray(
          's5',
          [
            [2240, 260],
            [2150, 420],
            [2010, 500],
          ],
          20,
          25,
          5,
        ),
        ...Array.from({ length: 70 }, () =>
          circle(random.between(0, W), random.between(200, H), random.between(4, 9), petal, {
            opacity: random.between(0.5, 1),
          }),
        ),
      ];
    }),
};
