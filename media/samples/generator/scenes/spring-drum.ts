import { mix, ok } from '../lib/colour';
import { figure, type Pose } from '../lib/figure';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import {
  at,
  circle,
  ellipse,
  glow,
  group,
  line,
  path,
  poly,
  radial,
  rect,
  sheet,
  stroke,
  W,
} from '../lib/svg';

const red = ok(0.52, 0.19, 27);
const redDark = ok(0.36, 0.14, 25);
const redLight = ok(0.64, 0.19, 32);
const yellow = ok(0.87, 0.14, 88);
const hide = ok(0.9, 0.05, 82);
const indigo = ok(0.33, 0.09, 264);

const beating: Pose = {
  hip: [0, -49],
  shoulder: [5, -78],
  head: [9, -89.5],
  nearArm: [
    [17, -70],
    [26, -60],
  ],
  farArm: [
    [10, -94],
    [22, -105],
  ],
  nearLeg: [
    [-7, -26],
    [-15, 0],
  ],
  farLeg: [
    [11, -28],
    [13, 0],
  ],
  tilt: 0,
};

/** A plum or peach blossom. */
function blossom(x: number, y: number, r: number): string {
  return group([
    ...Array.from({ length: 5 }, (_, i) => {
      const a = (i / 5) * Math.PI * 2 + x;
      return circle(
        x + Math.cos(a) * r * 0.6,
        y + Math.sin(a) * r * 0.6,
        r * 0.52,
        i % 2 === 0 ? ok(0.78, 0.13, 5) : ok(0.86, 0.09, 5),
      );
    }),
    circle(x, y, r * 0.28, ok(0.9, 0.12, 90)),
  ]);
}

function pennant(
  x: number,
  top: number,
  bottom: number,
  colours: readonly [string, string, string],
  sway: number,
): string {
  const w = 120;
  const mid = (top + bottom) / 2;
  const body = (inset: number): string =>
    `M${x - w + inset} ${top + inset}L${x + w - inset} ${top + inset}Q${x + w - inset + sway} ${mid} ${x + w * 0.75 - inset} ${bottom - inset * 2.6}L${x} ${bottom + 110 - inset * 3.2}L${x - w * 0.75 + inset} ${bottom - inset * 2.6}Q${x - w + inset + sway} ${mid} ${x - w + inset} ${top + inset}Z`;
  return group([
    path(body(0), colours[0]),
    path(body(30), colours[1]),
    path(body(62), colours[2]),
    rect(x - w - 18, top - 16, w * 2 + 36, 22, ok(0.4, 0.09, 55), { rx: 11 }),
    path(
      `M${x + w * 0.2} ${top}L${x + w} ${top}Q${x + w + sway} ${mid} ${x + w * 0.75} ${bottom}L${x + w * 0.2} ${bottom + 76}Q${x + w * 0.5 + sway} ${mid} ${x + w * 0.2} ${top}Z`,
      ok(0.3, 0.1, 20),
      { opacity: 0.22 },
    ),
  ]);
}

/** The festival drum of spring, beaten to open the feast: a great round hide, cloth pennants, peach in flower. */
export const scene: Scene = {
  name: 'spring-drum',
  focalX: 52,
  focalY: 50,
  draw: () =>
    sheet(() => {
      const random = new Random('petals');
      const [cx, cy] = [1420, 800];
      const rays = Array.from({ length: 28 }, (_, i) => {
        const a = (i / 28) * Math.PI * 2;
        const b = a + Math.PI / 28;
        return poly(
          [
            [cx, cy],
            [cx + Math.cos(a) * 2200, cy + Math.sin(a) * 2200],
            [cx + Math.cos(b) * 2200, cy + Math.sin(b) * 2200],
          ],
          ok(0.9, 0.12, 90),
          { opacity: 0.55 },
        );
      });
      const wood = ok(0.36, 0.08, 45);
      const studs = Array.from({ length: 44 }, (_, i) => {
        const a = (i / 44) * Math.PI * 2;
        return (
          circle(cx + Math.cos(a) * 478, cy + Math.sin(a) * 478, 13, ok(0.28, 0.06, 50)) +
          circle(cx - 3 + Math.cos(a) * 478, cy - 3 + Math.sin(a) * 478, 6, yellow)
        );
      });
      const branch = (tx: number, ty: number, s: number, flip: 1 | -1): string =>
        at(
          tx,
          ty,
          s,
          [
            stroke(
              'M0 0Q-160 60 -300 70Q-460 80 -620 190M-240 66Q-330 0 -430 -20M-380 86Q-440 170 -540 250M-120 46Q-160 130 -250 190',
              ok(0.3, 0.05, 35),
              20,
            ),
            ...[
              [-60, 10],
              [-130, 70],
              [-180, 30],
              [-250, 190],
              [-210, 140],
              [-290, 60],
              [-330, 20],
              [-380, 90],
              [-430, -20],
              [-400, 10],
              [-460, 130],
              [-520, 120],
              [-540, 250],
              [-500, 200],
              [-570, 160],
              [-625, 192],
              [-90, 40],
              [-300, 110],
            ].map(([x = 0, y = 0]) => blossom(x, y, 30 + ((x * 7 + y) % 12))),
            ...[
              [-350, -10],
              [-590, 140],
              [-480, -10],
              [-280, 220],
            ].map(([x = 0, y = 0]) => circle(x, y, 13, ok(0.66, 0.17, 8))),
          ],
          flip,
        );
      return [
        rect(0, 0, W, 1600, ok(0.84, 0.13, 82)),
        ...rays,
        circle(
          cx,
          cy,
          700,
          radial(cx, cy, 700, [
            [0, ok(0.97, 0.07, 92)],
            [0.8, ok(0.95, 0.08, 90), 0.8],
            [1, ok(0.95, 0.08, 90), 0],
          ]),
        ),
        pennant(2180, 250, 980, [ok(0.5, 0.12, 160), yellow, red], 24),
        pennant(330, 190, 820, [ok(0.48, 0.12, 255), yellow, redLight], -20),
        pennant(700, 110, 520, [red, yellow, ok(0.5, 0.12, 160)], 16),
        pennant(2330, 560, 1180, [red, yellow, indigo], -14),
        branch(2440, 30, 1.25, 1),
        branch(-40, 60, 0.9, -1),
        // ground
        path('M0 1400Q1200 1340 2400 1400L2400 1600L0 1600Z', ok(0.62, 0.13, 60)),
        path('M0 1450Q1200 1390 2400 1450L2400 1600L0 1600Z', ok(0.54, 0.13, 50)),
        ellipse(1440, 1470, 720, 50, ok(0.36, 0.1, 40), { opacity: 0.55 }),
        // stand
        poly(
          [
            [980, 1010],
            [1046, 990],
            [1180, 1470],
            [1096, 1470],
          ],
          wood,
        ),
        poly(
          [
            [1860, 1010],
            [1794, 990],
            [1660, 1470],
            [1744, 1470],
          ],
          mix(wood, '#000000', 0.25),
        ),
        rect(1060, 1330, 720, 50, wood),
        rect(1060, 1330, 720, 14, ok(0.55, 0.11, 55)),
        path(
          'M930 1020Q960 940 1010 960L1046 990L980 1030Q930 1080 930 1020ZM1910 1020Q1880 940 1830 960L1794 990L1860 1030Q1910 1080 1910 1020Z',
          wood,
        ),
        // drum body seen past the head
        ellipse(cx + 90, cy, 545, 548, redDark),
        ellipse(cx + 60, cy, 540, 545, red),
        circle(cx, cy, 540, redDark),
        circle(cx, cy, 528, red),
        path(`M${cx - 528} ${cy}A528 528 0 0 1 ${cx} ${cy - 528}A560 560 0 0 0 ${cx - 528} ${cy}Z`, redLight),
        ...studs,
        circle(cx, cy, 440, ok(0.62, 0.09, 62)),
        circle(
          cx,
          cy,
          430,
          radial(cx - 100, cy - 120, 560, [
            [0, ok(0.96, 0.035, 88)],
            [0.6, hide],
            [1, ok(0.78, 0.075, 72)],
          ]),
        ),
        ...[330, 345].map((r) => circle(cx, cy, r, 'none', { stroke: ok(0.66, 0.1, 55), 'stroke-width': 4 })),
        // sunburst painted on the hide
        ...Array.from({ length: 14 }, (_, i) => {
          const a = (i / 14) * Math.PI * 2;
          return poly(
            [
              [cx + Math.cos(a - 0.12) * 70, cy + Math.sin(a - 0.12) * 70],
              [cx + Math.cos(a) * 205, cy + Math.sin(a) * 205],
              [cx + Math.cos(a + 0.12) * 70, cy + Math.sin(a + 0.12) * 70],
            ],
            redLight,
            { opacity: 0.85 },
          );
        }),
        circle(cx, cy, 62, redLight, { opacity: 0.85 }),
        circle(cx, cy, 240, 'none', { stroke: redLight, 'stroke-width': 7, opacity: 0.8 }),
        ...Array.from({ length: 24 }, (_, i) =>
          circle(
            cx + Math.cos((i * Math.PI) / 12) * 285,
            cy + Math.sin((i * Math.PI) / 12) * 285,
            13,
            redLight,
            { opacity: 0.75 },
          ),
        ),
        // cloth knot on top
        path(
          `M${cx - 130} ${cy - 520}Q${cx} ${cy - 640} ${cx + 130} ${cy - 520}Q${cx} ${cy - 560} ${cx - 130} ${cy - 520}Z`,
          yellow,
        ),
        circle(cx, cy - 566, 42, ok(0.78, 0.15, 78)),
        path(
          `M${cx - 20} ${cy - 540}L${cx - 90} ${cy - 380}L${cx - 30} ${cy - 400}L${cx} ${cy - 530}Z`,
          yellow,
        ),
        path(
          `M${cx + 20} ${cy - 540}L${cx + 80} ${cy - 390}L${cx + 26} ${cy - 400}L${cx} ${cy - 530}Z`,
          ok(0.78, 0.15, 78),
        ),
        // drummer
        ellipse(640, 1484, 260, 34, ok(0.36, 0.1, 40), { opacity: 0.55 }),
        figure(
          640,
          1480,
          1120,
          beating,
          {
            cut: 'shirt',
            top: indigo,
            topShade: ok(0.24, 0.075, 266),
            bottom: ok(0.2, 0.055, 266),
            skin: ok(0.72, 0.09, 56),
            hair: ok(0.18, 0.02, 50),
            hat: 'turban',
            hatColour: red,
            hatShade: redDark,
            accent: red,
          },
          1,
          [
            line([20, -104], [42, -101], ok(0.55, 0.1, 60), 2),
            circle(43, -101, 2.6, red),
            line([25, -60], [46, -66], ok(0.55, 0.1, 60), 2),
            circle(47, -66.4, 2.8, red),
            path('M-7 -50Q-16 -40 -15 -24L-10 -26Q-9 -38 -3 -46Z', red),
            stroke('M4 -74L6 -52', ok(0.5, 0.1, 262), 0.9),
            ...[-71, -65, -59].map((y) => stroke(`M3.6 ${y}L7.6 ${y}`, yellow, 0.8)),
          ],
        ),
        glow(1250, 700, 520, '#ffffff', 0.12),
        ...Array.from({ length: 60 }, () =>
          ellipse(
            random.between(0, W),
            random.between(0, 1560),
            random.between(6, 13),
            random.between(4, 8),
            random.pick([ok(0.82, 0.11, 5), ok(0.9, 0.06, 5), ok(0.72, 0.15, 8)]),
          ),
        ),
      ];
    }),
};
