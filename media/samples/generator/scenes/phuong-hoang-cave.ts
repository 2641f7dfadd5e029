import { mix, ok } from '../lib/colour';
import { lens, smooth } from '../lib/curve';
import { figure, poses } from '../lib/figure';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import {
  blur,
  circle,
  ellipse,
  glow,
  group,
  H,
  mirrored,
  n,
  type Point,
  path,
  poly,
  radial,
  rect,
  sheet,
  W,
} from '../lib/svg';
import { ripples } from '../lib/water';

const ochre = ok(0.66, 0.09, 70);
const violet = ok(0.22, 0.06, 300);
const dark = ok(0.13, 0.035, 295);

/** A ring of cave rock: stalactites from the ceiling, walls, a floor of mounds. Higher depth is farther off. */
function frame(seed: string, depth: number, fill: string, lit: string): string {
  const random = new Random(seed);
  const wobble = noise(seed);
  const [cx, cy] = [1290, 800];
  const [rx, ry] = [1320 - depth * 225, 880 - depth * 135];
  let d = '';
  const drips: string[] = [];
  const steps = 60;
  for (let i = 0; i <= steps; i += 1) {
    const a = Math.PI + (i / steps) * Math.PI;
    const r = 1 + wobble(i * 0.4) * 0.09;
    const x = cx + Math.cos(a) * rx * r;
    const y = cy + Math.sin(a) * ry * r;
    d += `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`;
    if (i > 3 && i < steps - 3 && random.chance(0.62)) {
      const len = random.between(70, 330) * (1 - depth * 0.14);
      const w = len * random.between(0.12, 0.24);
      drips.push(
        path(
          `M${n(x - w)} ${n(y - 50)}Q${n(x - w * 0.35)} ${n(y + len * 0.3)} ${n(x)} ${n(y + len)}Q${n(x + w * 0.35)} ${n(y + len * 0.3)} ${n(x + w)} ${n(y - 50)}Z`,
          fill,
        ),
      );
      drips.push(
        path(
          `M${n(x + w * 0.1)} ${n(y - 20)}Q${n(x + w * 0.1)} ${n(y + len * 0.4)} ${n(x)} ${n(y + len * 0.98)}Q${n(x + w * 0.32)} ${n(y + len * 0.3)} ${n(x + w * 0.7)} ${n(y - 40)}Z`,
          lit,
          { opacity: 0.55 },
        ),
      );
    }
  }
  const floor = 1180 + (3 - depth) * 95;
  for (let i = 0; i <= 24; i += 1) {
    const u = i / 24;
    const edge = Math.abs(u - 0.5) * 2;
    d += `L${n(cx + rx - u * 2 * rx)} ${n(floor - edge ** 3 * 260 + wobble(50 + i * 0.7) * 34)}`;
  }
  return group([
    `<path fill-rule="evenodd" fill="${fill}" d="M-10 -10H${W + 10}V${H + 10}H-10Z${d}Z"/>`,
    ...drips,
  ]);
}

/** A flowstone column: drip upon drip, each swelling over the one below. */
function stalagmite(x: number, y: number, h: number, w: number, fill: string, lit: string): string {
  const random = new Random(`stone${x}`);
  const left: Point[] = [];
  const right: Point[] = [];
  const middle: Point[] = [];
  const steps = 9;
  for (let i = 0; i <= steps; i += 1) {
    const u = i / steps;
    const half =
      w * (1 - u) ** 0.5 * (1 - 0.35 * u) * (i % 2 === 0 ? 1.02 : 0.93) * random.between(0.95, 1.05) +
      w * 0.1;
    left.push([x - half, y - h * u]);
    right.unshift([x + half * 0.95, y - h * u]);
    middle.push([x + half * random.between(-0.05, 0.2), y - h * u]);
  }
  const drips = Array.from({ length: 9 }, () => {
    const u = random.between(0.05, 0.8);
    const dx = random.between(-0.7, 0.5) * w * (1 - u) ** 0.72;
    return path(lens(x + dx, y - h * u, h * random.between(0.07, 0.16), w * 0.05, 90), dark, {
      opacity: 0.3,
    });
  });
  return group([
    path(`${smooth([...left, [x, y - h * 1.04], ...right])}Z`, fill),
    path(`${smooth([...middle, [x, y - h * 1.04], ...right])}Z`, lit, { opacity: 0.7 }),
    ...drips,
  ]);
}

/** Inside Phượng Hoàng cave: rock frames one behind another, a shaft of daylight, visitors with a lamp by the pool. */
export const scene: Scene = {
  name: 'phuong-hoang-cave',
  focalX: 55,
  focalY: 55,
  draw: () =>
    sheet(() => {
      const person = (x: number, y: number, h: number, facing: 1 | -1, top: string): string =>
        figure(
          x,
          y,
          h,
          facing === 1 ? poses.stand : poses.raise,
          {
            cut: 'shirt',
            top,
            topShade: mix(top, dark, 0.5),
            bottom: dark,
            skin: ok(0.7, 0.09, 60),
            hair: dark,
          },
          facing,
        );
      const floorGroup = group([
        stalagmite(930, 1150, 330, 95, mix(violet, ochre, 0.42), ochre),
        stalagmite(1020, 1170, 190, 66, mix(violet, ochre, 0.36), ochre),
        stalagmite(1820, 1140, 430, 110, mix(violet, ochre, 0.4), mix(ochre, ok(0.92, 0.06, 90), 0.3)),
        stalagmite(1720, 1165, 220, 70, mix(violet, ochre, 0.4), ochre),
      ]);
      return [
        rect(
          0,
          0,
          W,
          H,
          radial(1480, 420, 1300, [
            [0, ok(0.95, 0.07, 95)],
            [0.25, ok(0.8, 0.09, 85)],
            [0.6, ok(0.52, 0.08, 60)],
            [1, violet],
          ]),
        ),
        frame('f4', 3.6, mix(ochre, ok(0.9, 0.06, 90), 0.1), ok(0.92, 0.06, 90)),
        blur(10, [
          poly(
            [
              [1380, 60],
              [1720, 60],
              [1620, 1260],
              [900, 1260],
            ],
            ok(0.97, 0.06, 95),
            { opacity: 0.4 },
          ),
          poly(
            [
              [1480, 60],
              [1600, 60],
              [1420, 1260],
              [1120, 1260],
            ],
            ok(0.99, 0.04, 98),
            { opacity: 0.5 },
          ),
        ]),
        frame('f3', 2.7, mix(violet, ochre, 0.62), ok(0.86, 0.08, 85)),
        floorGroup,
        frame('f2', 1.8, mix(violet, ochre, 0.36), mix(violet, ochre, 0.8)),
        // pool
        ellipse(1290, 1330, 800, 150, ok(0.5, 0.08, 210)),
        mirrored(1195, [floorGroup], 0.7, 0.4),
        path('M500 1330A790 150 0 0 0 2090 1330L2200 1620L400 1620Z', mix(violet, ochre, 0.16)),
        ellipse(1290, 1326, 790, 138, ok(0.62, 0.08, 205), { opacity: 0.45 }),
        path(lens(1270, 1300, 900, 60), ok(0.96, 0.05, 100), { opacity: 0.75 }),
        ripples('pool', 760, 1800, 1250, 1400, 40, ok(0.95, 0.04, 150), 0.6, 0.6),
        // ledge with visitors
        path(
          'M560 1300Q700 1210 900 1236Q1040 1250 1090 1300Q1060 1350 820 1370Q600 1370 560 1300Z',
          mix(violet, ochre, 0.25),
        ),
        path(
          'M580 1290Q720 1214 900 1238Q1030 1252 1080 1296Q900 1262 580 1290Z',
          mix(ochre, ok(0.9, 0.06, 90), 0.2),
        ),
        person(800, 1276, 170, 1, ok(0.55, 0.15, 30)),
        person(870, 1280, 178, 1, ok(0.45, 0.09, 250)),
        person(960, 1284, 176, -1, ok(0.8, 0.06, 90)),
        glow(936, 1092, 210, ok(0.9, 0.15, 75), 0.8),
        circle(936, 1094, 12, ok(0.98, 0.08, 95)),
        frame('f1', 0.75, mix(dark, violet, 0.75), mix(violet, ochre, 0.45)),
        frame('f0', -0.25, dark, mix(violet, ochre, 0.22)),
        glow(1480, 300, 900, ok(0.96, 0.07, 92), 0.25),
      ];
    }),
};
