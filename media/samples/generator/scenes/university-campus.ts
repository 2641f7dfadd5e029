import { mix, ok } from '../lib/colour';
import { lens } from '../lib/curve';
import { figure, poses } from '../lib/figure';
import { canopy } from '../lib/forest';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import { cloud, sky } from '../lib/sky';
import { circle, ellipse, glow, group, line, path, poly, rect, sheet, stroke, vertical, W } from '../lib/svg';
import { areca, broadleaf } from '../lib/tree';

const flame = ok(0.62, 0.21, 33);
const flameLight = ok(0.73, 0.18, 42);
const flameDark = ok(0.46, 0.17, 28);
const cream = ok(0.95, 0.03, 88);
const shadeBlue = ok(0.68, 0.05, 245);

/** A campus walk under flamboyants in flower: students on foot and by bicycle, a white building with sun screens. */
export const scene: Scene = {
  name: 'university-campus',
  focalX: 50,
  focalY: 58,
  draw: () =>
    sheet(() => {
      const random = new Random('campus');
      const wave = noise('campus');
      const skin = ok(0.72, 0.085, 55);
      const hair = ok(0.18, 0.02, 50);
      const dress = (top: string, cut: 'shirt' | 'aodai' = 'shirt', bottom = ok(0.3, 0.06, 262)) => ({
        cut,
        top,
        topShade: mix(top, ok(0.5, 0.08, 255), 0.35),
        bottom,
        skin,
        hair,
      });
      const pack = (c: string): string =>
        path('M-12 -78Q-18 -76 -17 -66L-15 -55Q-9 -52 -5 -55L-4 -76Q-8 -80 -12 -78Z', c);
      const leaves = (
        seed: string,
        cx: number,
        cy: number,
        rx: number,
        ry: number,
        count: number,
      ): string => {
        const r = new Random(seed);
        const pts = Array.from({ length: count }, () => {
          const a = r.next() * Math.PI * 2;
          const d = Math.sqrt(r.next());
          return { x: cx + Math.cos(a) * d * rx, y: cy + Math.sin(a) * d * ry, s: r.between(15, 36) };
        });
        return group([
          ...pts.map((p) => circle(p.x, p.y + 18, p.s, ok(0.36, 0.09, 150))),
          ...pts.map((p) => circle(p.x, p.y, p.s * 0.86, r.chance(0.7) ? flame : flameDark)),
          ...pts.filter((_, i) => i % 2 === 0).map((p) => circle(p.x - 8, p.y - 12, p.s * 0.5, flameLight)),
          ...pts
            .filter((_, i) => i % 3 === 0)
            .map((p) =>
              path(lens(p.x + 12, p.y + 16, p.s * 1.5, p.s * 0.22, r.between(0, 180)), ok(0.52, 0.13, 142)),
            ),
        ]);
      };
      const cyclist = (x: number, y: number, s: number, top: string, flip: 1 | -1): string =>
        group(
          [
            ellipse(0, 4, 78, 7, ok(0.4, 0.08, 260), { opacity: 0.4 }),
            ...[-46, 48].map(
              (wx) =>
                circle(wx, -32, 32, 'none', { stroke: ok(0.24, 0.03, 262), 'stroke-width': 4 }) +
                [0, 1, 2, 3]
                  .map((k) =>
                    line(
                      [wx - 30 * Math.cos(k * 0.785), -32 - 30 * Math.sin(k * 0.785)],
                      [wx + 30 * Math.cos(k * 0.785), -32 + 30 * Math.sin(k * 0.785)],
                      ok(0.5, 0.02, 260),
                      1,
                    ),
                  )
                  .join(''),
            ),
            stroke(
              'M-46 -32L-18 -82L34 -82L48 -32M-18 -82L0 -32L34 -82M-46 -32L0 -32M36 -84L32 -104L48 -108M-20 -84L-24 -94',
              ok(0.5, 0.13, 245),
              5,
            ),
            rect(-36, -100, 26, 7, ok(0.2, 0.03, 40), { rx: 3 }),
            path('M50 -104L74 -104L70 -82L54 -82Z', ok(0.72, 0.1, 75)),
            path('M-22 -100L-8 -98L18 -66L8 -28L-2 -28L4 -62L-18 -80Z', cream),
            path('M-2 -30L14 -30L16 -24L-2 -24Z', ok(0.3, 0.03, 40)),
            path('M-28 -98Q-30 -150 -8 -166Q10 -168 12 -152L2 -98Q-12 -88 -28 -98Z', top),
            path('M-26 -96Q-50 -70 -62 -44L-44 -40Q-30 -70 -6 -92Z', top),
            path('M-26 -96Q-50 -70 -62 -44L-54 -42Q-38 -70 -16 -94Z', shadeBlue, { opacity: 0.6 }),
            stroke('M2 -154L24 -124L44 -108', top, 10),
            circle(46, -107, 6, skin),
            ellipse(8, -182, 12, 15, skin),
            path(
              'M-6 -178Q-8 -202 10 -202Q22 -200 20 -188Q8 -192 4 -184Q0 -150 -16 -128Q-20 -160 -6 -178Z',
              hair,
            ),
          ].map((p) => p),
          { transform: `translate(${x} ${y}) scale(${(s / 200) * flip} ${s / 200})` },
        );
      return [
        sky(1000, [
          [0, ok(0.7, 0.11, 232)],
          [0.7, ok(0.88, 0.055, 215)],
          [1, ok(0.96, 0.03, 150)],
        ]),
        cloud('uc1', 1500, 330, 1100, 150, '#ffffff', 0.9),
        cloud('uc2', 700, 480, 700, 90, '#ffffff', 0.8),
        // building
        group([
          rect(700, 430, 1330, 520, cream),
          rect(700, 400, 1330, 36, '#ffffff'),
          rect(1180, 330, 330, 620, '#ffffff'),
          rect(1180, 330, 330, 620, ok(0.9, 0.04, 60)),
          rect(1160, 312, 370, 26, flameDark),
          ...[0, 1, 2, 3].map((r) =>
            group([
              rect(720, 470 + r * 118, 440, 74, ok(0.62, 0.085, 225)),
              rect(1530, 470 + r * 118, 480, 74, ok(0.62, 0.085, 225)),
              ...Array.from(
                { length: 20 },
                (_, i) =>
                  rect(720 + i * 22.5, 464 + r * 118, 7, 88, '#ffffff') +
                  rect(727 + i * 22.5, 464 + r * 118, 4, 88, shadeBlue),
              ),
              ...Array.from(
                { length: 21 },
                (_, i) =>
                  rect(1530 + i * 23, 464 + r * 118, 7, 88, '#ffffff') +
                  rect(1537 + i * 23, 464 + r * 118, 4, 88, shadeBlue),
              ),
              rect(700, 548 + r * 118, 480, 10, shadeBlue, { opacity: 0.6 }),
              rect(1510, 548 + r * 118, 520, 10, shadeBlue, { opacity: 0.6 }),
            ]),
          ),
          ...[0, 1, 2, 3, 4].map(
            (i) =>
              rect(1212 + i * 60, 400, 34, 330, ok(0.55, 0.09, 230)) +
              poly(
                [
                  [1212 + i * 60, 400],
                  [1246 + i * 60, 400],
                  [1212 + i * 60, 520],
                ],
                ok(0.85, 0.06, 215),
              ),
          ),
          rect(1130, 740, 430, 28, '#ffffff'),
          rect(1130, 768, 430, 8, shadeBlue),
          ...[0, 1, 2, 3].map((i) => rect(1160 + i * 122, 768, 18, 182, cream)),
          rect(1190, 790, 310, 160, ok(0.36, 0.06, 235)),
          rect(1100, 950, 490, 14, '#ffffff'),
          rect(1080, 964, 530, 14, ok(0.86, 0.03, 80)),
        ]),
        canopy('uch', (x) => 900 + wave(x / 70) * 12, 640, 1110, 30, ok(0.5, 0.12, 145), 990),
        canopy('uch2', (x) => 900 + wave(x / 70) * 12, 1580, 2460, 30, ok(0.5, 0.12, 145), 990),
        canopy('uch3', (x) => 850 + wave(x / 90) * 18, -20, 700, 44, ok(0.46, 0.11, 150), 990),
        areca('ua1', 860, 960, 420, ok(0.6, 0.04, 90), ok(0.44, 0.11, 150)),
        areca('ua2', 1760, 960, 420, ok(0.6, 0.04, 90), ok(0.44, 0.11, 150)),
        areca('ua3', 1000, 965, 340, ok(0.6, 0.04, 90), ok(0.44, 0.11, 150)),
        areca('ua4', 1640, 965, 340, ok(0.6, 0.04, 90), ok(0.44, 0.11, 150)),
        rect(
          0,
          970,
          W,
          630,
          vertical([
            [0, ok(0.8, 0.15, 125)],
            [1, ok(0.62, 0.14, 135)],
          ]),
        ),
        poly(
          [
            [1130, 972],
            [1560, 972],
            [2300, 1600],
            [260, 1600],
          ],
          vertical([
            [0, ok(0.9, 0.035, 85)],
            [1, ok(0.85, 0.05, 70)],
          ]),
        ),
        ...Array.from({ length: 8 }, (_, i) => {
          const t = ((i + 1) / 8) ** 1.7;
          return line(
            [1130 - 870 * t, 972 + 628 * t],
            [1560 + 740 * t, 972 + 628 * t],
            ok(0.76, 0.05, 65),
            3 + t * 4,
          );
        }),
        ...[-2, -1, 0, 1, 2].map((k) =>
          line([1345 + k * 86, 972], [1345 + k * 400 - 60, 1600], ok(0.76, 0.05, 65), 4),
        ),
        // dappled shade across the walk
        ...Array.from({ length: 150 }, () => {
          const t = random.next();
          return ellipse(
            random.between(-40, 1350 + t * 200),
            1130 + t * 470,
            random.between(30, 120),
            random.between(8, 22),
            ok(0.5, 0.09, 260),
            { opacity: 0.3 },
          );
        }),
        ...Array.from({ length: 60 }, () => {
          const t = random.next();
          return ellipse(
            random.between(1900, W),
            1100 + t * 500,
            random.between(30, 120),
            random.between(8, 22),
            ok(0.45, 0.1, 165),
            { opacity: 0.35 },
          );
        }),
        broadleaf(
          'ub',
          2180,
          1120,
          640,
          ok(0.4, 0.05, 60),
          ok(0.38, 0.1, 152),
          ok(0.5, 0.13, 142),
          ok(0.66, 0.15, 128),
        ),
        // students
        figure(1270, 1060, 150, poses.walk, dress('#ffffff'), 1),
        figure(1330, 1064, 150, poses.walk, dress(ok(0.75, 0.1, 230)), 1),
        figure(1480, 1090, 170, poses.walk, dress(ok(0.7, 0.15, 40)), -1),
        cyclist(1700, 1230, 270, '#ffffff', -1),
        ...[
          [870, 1330, 360, '#ffffff', 'aodai'],
          [1000, 1340, 376, ok(0.78, 0.09, 225), 'shirt'],
          [1130, 1326, 360, '#ffffff', 'aodai'],
        ].map(([x, y, h, c, cut], i) =>
          group([
            ellipse(Number(x) + 10, Number(y) + 2, 70, 10, ok(0.4, 0.08, 260), { opacity: 0.4 }),
            figure(
              Number(x),
              Number(y),
              Number(h),
              i === 1 ? poses.stand : poses.walk,
              dress(
                String(c),
                cut === 'aodai' ? 'aodai' : 'shirt',
                cut === 'aodai' ? '#f4f1ea' : ok(0.3, 0.06, 262),
              ),
              i === 2 ? -1 : 1,
              i === 1
                ? [pack(flameDark)]
                : [rect(5, -60, 10, 13, i === 0 ? ok(0.55, 0.12, 245) : ok(0.6, 0.17, 30))],
            ),
          ]),
        ),
        cyclist(1560, 1520, 470, ok(0.99, 0.005, 90), -1),
        // the flamboyant overhead
        path(
          'M120 1640Q190 1200 150 900Q130 640 60 420L210 380Q250 600 270 700Q340 560 480 330L540 380Q400 640 320 900Q290 1240 380 1640Z',
          ok(0.36, 0.05, 45),
        ),
        path(
          'M150 1640Q230 1240 196 900Q170 640 110 410L150 400Q210 620 240 860Q270 1240 250 1640Z',
          ok(0.52, 0.06, 55),
        ),
        leaves('l1', 270, 240, 590, 300, 430),
        leaves('l2', 900, 60, 560, 140, 230),
        leaves('l3', 1560, -10, 460, 100, 130),
        leaves('l4', 2320, 90, 250, 150, 110),
        ...Array.from({ length: 70 }, () =>
          ellipse(
            random.between(0, W),
            random.between(1100, 1590),
            random.between(5, 12),
            random.between(3, 6),
            random.chance(0.6) ? flame : flameLight,
          ),
        ),
        glow(1900, -100, 1500, ok(0.99, 0.07, 95), 0.5),
      ];
    }),
};
