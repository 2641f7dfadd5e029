import { mix, ok } from '../lib/colour';
import { canopy } from '../lib/forest';
import { dome, hill } from '../lib/hill';
import { mistBank, wisps } from '../lib/mist';
import { ridge } from '../lib/ridge';
import type { Scene } from '../lib/scene';
import { disc, sky, streaks } from '../lib/sky';
import { glow, rect, sheet, vertical } from '../lib/svg';
import { teaField } from '../lib/tea';
import { areca, broadleaf } from '../lib/tree';

const peach = ok(0.9, 0.075, 75);
const rose = ok(0.79, 0.09, 35);
const mauve = ok(0.58, 0.06, 330);
const teal = ok(0.4, 0.06, 190);

/** Tân Cương: contour rows of tea below the Tam Đảo range, sun just over the ridge. */
export const scene: Scene = {
  name: 'tea-hills-dawn',
  focalX: 62,
  focalY: 42,
  draw: () =>
    sheet(() => {
      const gold = [ok(0.83, 0.14, 105), ok(0.66, 0.13, 120), ok(0.4, 0.08, 150)] as const;
      const shade = [ok(0.53, 0.085, 165), ok(0.42, 0.07, 175), ok(0.28, 0.05, 190)] as const;
      const back = {
        lit: [mix(gold[0], peach, 0.4), mix(gold[1], peach, 0.35), mix(gold[2], peach, 0.3)],
        shaded: [mix(shade[0], rose, 0.3), mix(shade[1], rose, 0.25), mix(shade[2], rose, 0.2)],
      } as const;
      return [
        sky(900, [
          [0, ok(0.62, 0.07, 250)],
          [0.35, ok(0.76, 0.06, 330)],
          [0.62, rose],
          [1, peach],
        ]),
        streaks('dawn', 90, 380, 9, ok(0.88, 0.07, 40), 0.55),
        disc(1500, 505, 96, ok(0.97, 0.06, 95), ok(0.95, 0.11, 80), 0.95),
        ridge({ seed: 'tamdao3', y: 560, swing: 190, waves: 3.2 }, mix(mauve, rose, 0.62), peach, 800),
        ridge(
          { seed: 'tamdao1', y: 650, swing: 150, waves: 4, tilt: -120 },
          mix(mauve, rose, 0.3),
          peach,
          860,
        ),
        mistBank(770, 160, peach, 0.85),
        ridge(
          { seed: 'foot', y: 760, swing: 80, waves: 5 },
          mix(teal, mauve, 0.45),
          mix(peach, rose, 0.3),
          960,
        ),
        wisps('dawnmist', 810, 40, 14, peach, 0.8),
        teaField({
          seed: 'b1',
          upper: hill(330, 1010, 800, 210),
          lower: hill(330, 1080, 900, -70),
          x0: -400,
          x1: 1240,
          rows: 12,
          perspective: 1.2,
          ...back,
          flip: true,
          turn: 0.55,
        }),
        rect(
          0,
          900,
          2400,
          500,
          vertical([
            [0, mix(peach, rose, 0.3)],
            [0.35, mix(peach, rose, 0.45)],
            [1, mix(teal, rose, 0.35)],
          ]),
        ),
        canopy(
          'grove',
          (x) => 912 + Math.sin(x / 90) * 9,
          -40,
          2440,
          44,
          vertical([
            [0, mix(ok(0.5, 0.07, 175), peach, 0.3)],
            [0.2, mix(ok(0.6, 0.06, 165), peach, 0.6)],
            [0.4, peach],
            [1, mix(teal, rose, 0.4)],
          ]),
          1600,
        ),
        mistBank(1010, 150, mix(peach, rose, 0.3), 0.75),
        areca('a1', 955, 920, 230, mix(teal, mauve, 0.2), mix(teal, mauve, 0.1)),
        areca('a2', 1004, 920, 280, mix(teal, mauve, 0.2), mix(teal, mauve, 0.1)),
        areca('a3', 1056, 920, 200, mix(teal, mauve, 0.2), mix(teal, mauve, 0.1)),
        teaField({
          seed: 'b2',
          upper: dome(1900, 1090, 1000, 270),
          lower: hill(1900, 1120, 1100, -160),
          x0: 860,
          x1: 2500,
          rows: 13,
          perspective: 1.25,
          ...back,
          flip: false,
          turn: 0.62,
        }),
        wisps('valley', 1040, 28, 9, mix(peach, rose, 0.25), 0.6),
        teaField({
          seed: 'm1',
          upper: hill(840, 1290, 1150, 330),
          lower: hill(840, 1360, 1300, -260),
          x0: -400,
          x1: 2300,
          rows: 13,
          perspective: 1.3,
          lit: gold,
          shaded: shade,
          flip: true,
          turn: 0.56,
        }),
        broadleaf('t1', 1985, 1180, 400, ok(0.3, 0.04, 60), shade[2], shade[1], ok(0.6, 0.11, 130)),
        teaField({
          seed: 'f1',
          upper: (x) => hill(2350, 1330, 1900, 250)(x) + 40,
          lower: (x) => 1860 - (x - 1200) * 0.12,
          x0: -20,
          x1: 2420,
          rows: 10,
          perspective: 1.5,
          lit: gold,
          shaded: [shade[0], shade[1], ok(0.22, 0.045, 190)],
          flip: true,
          turn: 0.6,
        }),
        glow(1500, 520, 1100, ok(0.95, 0.1, 80), 0.28),
      ];
    }),
};
