import { mix, ok } from '../lib/colour';
import { trace } from '../lib/curve';
import { figure, poses } from '../lib/figure';
import { canopy } from '../lib/forest';
import { karst } from '../lib/karst';
import { mistBank } from '../lib/mist';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import { slope } from '../lib/ridge';
import type { Scene } from '../lib/scene';
import { disc, sky } from '../lib/sky';
import { ellipse, glow, group, line, n, path, poly, rect, sheet, stroke, vertical, W } from '../lib/svg';

const vx = 1130;
const vy = 800;
const straw = ok(0.93, 0.075, 90);
const amber = ok(0.78, 0.12, 75);
const brown = ok(0.4, 0.07, 50);

/** A drying line running into the distance at ground offset dx: posts, two rails, curtains of strands. */
function dryingLine(seed: string, dx: number, near: number): string {
  const random = new Random(seed);
  const px = (t: number): number => vx + dx / t;
  const top = (t: number): number => vy - 330 / t;
  const low = (t: number): number => vy + 180 / t;
  const ground = (t: number): number => vy + 330 / t;
  const out: string[] = [];
  const strands = 190;
  for (let i = 0; i < strands; i += 1) {
    const u = i / strands;
    const t = 4.6 * (1 - u) ** 1.5 + near;
    if (i % 14 > 12) continue;
    const x = px(t);
    const w = Math.max(1.6, Math.abs(px(t * 0.992) - x) * 1.3 + 0.8 / t);
    const tone = random.next();
    const y1 = low(t) + random.between(-14, 16) / t;
    out.push(
      path(
        `M${n(x - w / 2)} ${n(top(t))}L${n(x + w / 2)} ${n(top(t))}L${n(x + w * 0.4)} ${n(y1)}L${n(x - w * 0.4)} ${n(y1)}Z`,
        tone < 0.35 ? mix(straw, '#ffffff', 0.4) : tone < 0.75 ? straw : amber,
        { opacity: 0.86 },
      ),
    );
  }
  out.push(
    poly(
      [
        [px(4.6 + near), top(4.6 + near)],
        [px(near), top(near)],
        [px(near), top(near) + 16 / near],
        [px(4.6 + near), top(4.6 + near) + 3],
      ],
      ok(0.6, 0.09, 70),
    ),
  );
  for (const t of [4.6, 3.5, 2.7, 2.05, 1.55, 1.2, 0.93, 0.72, 0.56].filter((v) => v > near)) {
    out.push(
      line([px(t), top(t) - 24 / t], [px(t), ground(t)], brown, 15 / t, { 'stroke-linecap': 'butt' }),
      line([px(t) - 50 / t, ground(t)], [px(t), top(t) + 60 / t], brown, 8 / t),
    );
  }
  return group(out);
}

/** Na Rì: arrowroot vermicelli drying in long curtains, lit from behind by a low sun. */
export const scene: Scene = {
  name: 'na-ri-vermicelli',
  focalX: 48,
  focalY: 60,
  draw: () =>
    sheet(() => {
      const wave = noise('nari');
      const air = ok(0.93, 0.07, 85);
      const lineShadow = (dx: number): string =>
        poly(
          [
            [vx + dx / 5, vy + 66],
            [vx + dx / 0.5, vy + 660],
            [vx + dx / 0.5 - 560, vy + 840],
            [vx + dx / 5 - 60, vy + 70],
          ],
          ok(0.42, 0.08, 60),
          { opacity: 0.32 },
        );
      return [
        sky(860, [
          [0, ok(0.73, 0.07, 215)],
          [0.45, ok(0.87, 0.06, 110)],
          [1, air],
        ]),
        disc(1400, 470, 84, ok(0.995, 0.03, 95), ok(0.97, 0.1, 88), 1),
        karst({
          seed: 'nr2',
          base: 830,
          rock: mix(ok(0.58, 0.07, 230), air, 0.6),
          shade: mix(ok(0.5, 0.07, 240), air, 0.55),
          towers: [
            { x: 520, width: 640, height: 360 },
            { x: 1060, width: 520, height: 270 },
            { x: 1900, width: 700, height: 400 },
          ],
        }),
        mistBank(740, 220, air, 0.8),
        karst({
          seed: 'nr1',
          base: 850,
          rock: mix(ok(0.48, 0.08, 170), air, 0.35),
          shade: mix(ok(0.4, 0.08, 180), air, 0.3),
          towers: [
            { x: 140, width: 620, height: 420, steep: 2.2 },
            { x: 2280, width: 620, height: 350, steep: 2.2 },
          ],
        }),
        canopy(
          'nrc',
          (x) => 800 + wave(x / 150) * 20,
          -20,
          W + 20,
          30,
          mix(ok(0.5, 0.1, 145), air, 0.25),
          900,
        ),
        slope(
          trace(() => 838, -20, W + 20),
          vertical([
            [0, ok(0.84, 0.11, 105)],
            [0.3, ok(0.72, 0.1, 85)],
            [1, ok(0.55, 0.1, 62)],
          ]),
        ),
        poly(
          [
            [vx - 40, 845],
            [vx + 60, 845],
            [1960, 1600],
            [300, 1600],
          ],
          ok(0.8, 0.08, 75),
        ),
        ...[-820, -330, 330, 820].map(lineShadow),
        dryingLine('o1', -820, 0.42),
        dryingLine('o2', 820, 0.42),
        dryingLine('i1', -345, 0.28),
        dryingLine('i2', 345, 0.26),
        // the women at work
        ellipse(1080, 1466, 150, 16, ok(0.4, 0.08, 55), { opacity: 0.5 }),
        figure(
          1385,
          1120,
          250,
          poses.raise,
          {
            cut: 'shirt',
            top: ok(0.55, 0.14, 28),
            topShade: ok(0.43, 0.13, 25),
            bottom: ok(0.28, 0.04, 268),
            skin: ok(0.7, 0.085, 55),
            hair: ok(0.2, 0.02, 50),
            hat: 'cone',
            hatColour: ok(0.97, 0.04, 92),
            hatShade: ok(0.8, 0.08, 82),
          },
          1,
        ),
        figure(
          1120,
          1460,
          600,
          poses.carry,
          {
            cut: 'tunic',
            top: ok(0.42, 0.1, 258),
            topShade: ok(0.3, 0.085, 262),
            bottom: ok(0.24, 0.05, 266),
            skin: ok(0.72, 0.09, 55),
            hair: ok(0.2, 0.02, 50),
            hat: 'cone',
            hatColour: ok(0.975, 0.045, 92),
            hatShade: ok(0.8, 0.09, 80),
            accent: ok(0.6, 0.17, 30),
          },
          -1,
          [
            // a pole of fresh strands held across
            line([-14, -69], [52, -75], ok(0.5, 0.08, 65), 1.8),
            ...Array.from({ length: 30 }, (_, i) =>
              stroke(
                `M${-10 + i * 2} ${-69.4 - i * 0.17}q${(i % 3) - 1} 20 ${(i % 4) * 0.5 - 1} ${38 + (i % 5) * 1.6}`,
                i % 3 === 0 ? '#ffffff' : i % 3 === 1 ? straw : amber,
                1.1,
                { opacity: 0.85 },
              ),
            ),
          ],
        ),
        glow(1400, 480, 1250, ok(0.98, 0.09, 88), 0.5),
        rect(
          0,
          0,
          W,
          1600,
          vertical([
            [0, amber, 0],
            [0.7, amber, 0],
            [1, ok(0.35, 0.09, 45), 0.35],
          ]),
        ),
      ];
    }),
};
