import { mix, ok } from '../lib/colour';
import { between, trace } from '../lib/curve';
import { canopy } from '../lib/forest';
import { hill } from '../lib/hill';
import { mistBank } from '../lib/mist';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import { ridge, slope } from '../lib/ridge';
import type { Scene } from '../lib/scene';
import { disc, sky } from '../lib/sky';
import { ellipse, glow, group, type Point, path, rect, sheet, vertical, W } from '../lib/svg';
import { teaField } from '../lib/tea';

const gold = ok(0.93, 0.1, 90);
const teal = ok(0.46, 0.075, 205);
const asphalt = ok(0.44, 0.035, 262);

/** Centre and half-width of the road at depth u: 0 near the viewer, 1 at the pass. */
function road(u: number): { x: number; y: number; half: number } {
  const s = 1 - u;
  const y = 815 + 860 * s ** 2.35;
  const half = 7 + 640 * s ** 2.5;
  const x = 1370 + Math.sin(u * 4.6 + 0.3) * 620 * s ** 1.15 - 330 * s * s;
  return { x, y, half };
}

function strip(a: number, b: number, u0 = 0, u1 = 1): string {
  const us = trace((u) => u, u0, u1, 0.012).map(([u]) => u);
  const edge = (k: number): Point[] =>
    us.map((u) => {
      const r = road(u);
      return [r.x + r.half * k, r.y];
    });
  return between(edge(a), edge(b));
}

/** The expressway from Hà Nội sweeps through the first hills towards the mountains in late gold light. */
export const scene: Scene = {
  name: 'expressway-hills',
  focalX: 56,
  focalY: 56,
  draw: () =>
    sheet(() => {
      const random = new Random('cars');
      const wave = noise('xp');
      const car = (u: number, lane: number, c: string, away: boolean, tall = 1): string => {
        const r = road(u);
        const w = r.half * 0.26;
        const x = r.x + r.half * lane;
        const h = w * 0.78 * tall;
        return group([
          ellipse(x + w * 0.15, r.y, w * 0.68, w * 0.12, ok(0.2, 0.04, 260), { opacity: 0.5 }),
          rect(x - w * 0.46, r.y - w * 0.16, w * 0.2, w * 0.18, ok(0.17, 0.02, 260)),
          rect(x + w * 0.26, r.y - w * 0.16, w * 0.2, w * 0.18, ok(0.17, 0.02, 260)),
          path(
            `M${x - w / 2} ${r.y - w * 0.1}L${x - w / 2} ${r.y - h * 0.52}Q${x - w * 0.44} ${r.y - h * 0.6} ${x - w * 0.38} ${r.y - h * 0.96}Q${x} ${r.y - h * 1.06} ${x + w * 0.38} ${r.y - h * 0.96}Q${x + w * 0.44} ${r.y - h * 0.6} ${x + w / 2} ${r.y - h * 0.52}L${x + w / 2} ${r.y - w * 0.1}Z`,
            c,
          ),
          path(
            `M${x - w * 0.36} ${r.y - h * 0.56}L${x - w * 0.31} ${r.y - h * 0.9}Q${x} ${r.y - h * 0.97} ${x + w * 0.31} ${r.y - h * 0.9}L${x + w * 0.36} ${r.y - h * 0.56}Z`,
            ok(0.3, 0.05, 240),
          ),
          path(
            `M${x - w * 0.36} ${r.y - h * 0.56}L${x - w * 0.31} ${r.y - h * 0.9}L${x - w * 0.05} ${r.y - h * 0.95}L${x - w * 0.16} ${r.y - h * 0.56}Z`,
            gold,
            { opacity: 0.6 },
          ),
          ...[-1, 1].map((k) =>
            ellipse(
              x + k * w * 0.38,
              r.y - h * 0.38,
              w * 0.08,
              w * 0.06,
              away ? ok(0.6, 0.22, 27) : ok(0.98, 0.05, 95),
            ),
          ),
        ]);
      };
      const hl = hill(250, 1020, 1150, 330);
      const hr = hill(2260, 1050, 1100, 400);
      const posts: string[] = [];
      for (let u = 0.02; u < 0.97; u += 0.016 + 0.01 * (1 - u)) {
        const r = road(u);
        for (const k of [-1.06, 1.06])
          posts.push(
            rect(
              r.x + r.half * k - r.half * 0.008,
              r.y - r.half * 0.1,
              Math.max(1, r.half * 0.016),
              r.half * 0.1,
              ok(0.85, 0.02, 90),
            ),
          );
      }
      const rail = (k: number): string => {
        const us = trace((u) => u, 0, 0.99, 0.012).map(([u]) => u);
        const at = (lift: number): Point[] =>
          us.map((u) => {
            const r = road(u);
            return [r.x + r.half * k, r.y - r.half * lift];
          });
        return path(between(at(0.105), at(0.07)), ok(0.9, 0.03, 80));
      };
      return [
        sky(900, [
          [0, ok(0.62, 0.085, 235)],
          [0.45, ok(0.82, 0.07, 160)],
          [0.8, gold],
          [1, ok(0.96, 0.07, 85)],
        ]),
        disc(1990, 440, 88, ok(0.99, 0.05, 95), ok(0.96, 0.12, 85), 0.95),
        ridge({ seed: 'xr1', y: 520, swing: 250, waves: 3.3, octaves: 5 }, mix(teal, gold, 0.62), gold, 860),
        ridge(
          { seed: 'xr2', y: 640, swing: 190, waves: 3.6, octaves: 5, tilt: 120 },
          mix(teal, gold, 0.4),
          mix(gold, teal, 0.1),
          900,
        ),
        mistBank(800, 170, gold, 0.8),
        ridge(
          { seed: 'xr3', y: 770, swing: 70, waves: 5 },
          mix(teal, gold, 0.18),
          mix(ok(0.6, 0.1, 150), gold, 0.4),
          960,
        ),
        slope(
          trace((x) => 840 + wave(x / 300) * 16, -20, W + 20),
          vertical([
            [0, ok(0.78, 0.13, 118)],
            [0.4, ok(0.64, 0.13, 132)],
            [1, ok(0.44, 0.1, 150)],
          ]),
        ),
        canopy('xc1', (x) => 836 + wave(x / 120 + 3) * 12, -20, 1240, 24, ok(0.42, 0.08, 175), 880),
        canopy('xc2', (x) => 842 + wave(x / 120 + 8) * 12, 1500, W + 20, 26, ok(0.46, 0.09, 165), 890),
        slope(
          trace(hr, -20, W + 20),
          vertical([
            [0, ok(0.74, 0.14, 122)],
            [0.5, ok(0.55, 0.11, 145)],
            [1, ok(0.4, 0.09, 155)],
          ]),
        ),
        ...[0, 1, 2, 3].map((i) =>
          canopy(
            `xf${i}`,
            (x) => hr(x) + 10 + i * 50 + wave(x / 80) * 10 + Math.max(0, 1980 + i * 60 - x) ** 1.5 * 0.05,
            1480 + i * 70,
            W + 20,
            36 + i * 4,
            i % 2 === 0 ? ok(0.38, 0.085, 165) : ok(0.5, 0.11, 148),
            hr(W) + 260,
          ),
        ),
        slope(
          trace((x) => Math.max(hr(W) + 190 - (x - W) * 0.12, hr(x) + 4), 1250, W + 20),
          vertical([
            [0, ok(0.66, 0.14, 128)],
            [1, ok(0.38, 0.09, 155)],
          ]),
        ),
        teaField({
          seed: 'xt',
          upper: hl,
          lower: hill(250, 1120, 1300, -420),
          x0: -40,
          x1: 1400,
          rows: 13,
          perspective: 1.35,
          lit: [ok(0.86, 0.15, 108), ok(0.66, 0.13, 125), ok(0.4, 0.085, 148)],
          shaded: [ok(0.62, 0.11, 142), ok(0.46, 0.09, 156), ok(0.3, 0.065, 170)],
          flip: true,
          turn: 0.42,
        }),
        path(strip(-1.35, 1.35), ok(0.72, 0.1, 95)),
        path(strip(-1.12, 1.12), ok(0.86, 0.035, 85)),
        path(
          strip(-1.02, 1.02),
          vertical([
            [0, ok(0.72, 0.06, 70)],
            [0.3, asphalt],
            [1, ok(0.33, 0.035, 265)],
          ]),
        ),
        path(strip(-0.05, 0.05), ok(0.52, 0.11, 145)),
        path(strip(-0.07, -0.05), gold),
        path(strip(0.05, 0.07), gold),
        path(strip(-0.96, -0.94), '#ffffff'),
        path(strip(0.94, 0.96), '#ffffff'),
        ...Array.from({ length: 34 }, (_, i) => {
          const u0 = 1 - (1 - i / 34) ** 1.0;
          const r = road(u0);
          const du = 0.011 + 0.002 * (1 - u0);
          return r.half < 12
            ? ''
            : path(strip(-0.515, -0.49, u0, u0 + du), '#ffffff') +
                path(strip(0.49, 0.515, u0, u0 + du), '#ffffff');
        }),
        ...posts,
        rail(-1.06),
        rail(1.06),
        ...(
          [
            [0.86, -0.3, false],
            [0.8, 0.3, true],
            [0.74, -0.72, false],
            [0.66, 0.7, true],
            [0.6, -0.3, false],
            [0.52, 0.3, true],
            [0.44, -0.7, false],
          ] as const
        ).map(([u, lane, away]) =>
          car(
            u,
            lane,
            random.pick([ok(0.94, 0.01, 90), ok(0.58, 0.17, 28), ok(0.5, 0.09, 245), ok(0.7, 0.02, 260)]),
            away,
            random.chance(0.3) ? 1.7 : 1,
          ),
        ),
        car(0.3, 0.3, ok(0.58, 0.18, 28), true),
        car(0.235, 0.72, ok(0.95, 0.01, 90), true, 1.8),
        car(0.22, -0.32, ok(0.5, 0.1, 220), false),
        glow(1990, 460, 1300, gold, 0.45),
      ];
    }),
};
