import { dugout } from '../lib/boat';
import { mix, ok } from '../lib/colour';
import { canopy } from '../lib/forest';
import { dome } from '../lib/hill';
import { karst } from '../lib/karst';
import { mistBank } from '../lib/mist';
import type { Scene } from '../lib/scene';
import { disc, sky, stars, streaks } from '../lib/sky';
import { circle, glow, group, mirrored, path, poly, rect, sheet, stroke } from '../lib/svg';
import { grass } from '../lib/tree';
import { glade, ripples, water } from '../lib/water';

const night = ok(0.2, 0.06, 275);
const far = ok(0.34, 0.075, 270);
const moon = ok(0.95, 0.055, 90);
const shore = 1010;

/** The wooded islet with its small temple. */
function islet(): string {
  const dark = ok(0.16, 0.04, 265);
  return group([
    canopy('islet', dome(800, shore + 4, 330, 150), 470, 1130, 36, dark, shore + 4),
    canopy('islet2', dome(700, shore + 4, 140, 215), 560, 840, 40, ok(0.19, 0.045, 262), shore + 4),
    rect(858, 890, 92, 66, ok(0.2, 0.045, 270)),
    path('M826 892Q866 880 876 842L932 842Q942 880 982 892Q904 884 826 892Z', ok(0.13, 0.03, 270)),
    rect(892, 908, 26, 48, ok(0.82, 0.15, 70)),
    glow(905, 930, 110, ok(0.82, 0.15, 70), 0.45),
    canopy('isletfront', (x) => 965 + Math.abs(x - 880) * 0.1, 640, 1060, 26, dark, shore + 4),
  ]);
}

function shores(): string {
  return group([
    karst({
      seed: 'n1',
      base: shore,
      rock: far,
      shade: mix(far, night, 0.35),
      pale: ok(0.5, 0.07, 265),
      shadeSide: 'left',
      towers: [
        { x: 1210, width: 620, height: 400, steep: 2.2 },
        { x: 2090, width: 660, height: 520 },
      ],
    }),
    mistBank(shore - 40, 200, ok(0.5, 0.07, 268), 0.6),
    karst({
      seed: 'n2',
      base: shore,
      rock: mix(far, night, 0.55),
      shade: mix(far, night, 0.9),
      pale: ok(0.42, 0.07, 268),
      forest: mix(far, night, 0.75),
      towers: [
        { x: 250, width: 760, height: 690, steep: 3.2 },
        { x: 620, width: 340, height: 330 },
        { x: 2330, width: 520, height: 350, steep: 3 },
      ],
    }),
  ]);
}

/** A great moon between two towers; the temple islet and a moored dugout before it. */
export const scene: Scene = {
  name: 'ba-be-moonrise',
  focalX: 60,
  focalY: 52,
  draw: () =>
    sheet(() => [
      sky(shore + 10, [
        [0, ok(0.17, 0.055, 278)],
        [0.55, ok(0.32, 0.085, 272)],
        [1, ok(0.54, 0.09, 290)],
      ]),
      stars('moonstars', 760, 150, ok(0.94, 0.03, 250)),
      disc(1640, 560, 214, moon, ok(0.85, 0.08, 80), 0.6),
      circle(1570, 500, 38, ok(0.87, 0.06, 88), { opacity: 0.6 }),
      circle(1690, 620, 56, ok(0.87, 0.06, 88), { opacity: 0.55 }),
      circle(1720, 470, 26, ok(0.87, 0.06, 88), { opacity: 0.6 }),
      streaks('moonclouds', 420, 740, 6, ok(0.44, 0.08, 280), 0.75),
      shores(),
      islet(),
      water(shore, 1600, [
        [0, ok(0.48, 0.085, 285)],
        [0.3, ok(0.3, 0.08, 272)],
        [1, ok(0.15, 0.05, 272)],
      ]),
      mirrored(shore, [shores(), islet()], 0.8, 0.55),
      water(shore, 1600, [
        [0, ok(0.5, 0.08, 280), 0.4],
        [0.2, night, 0.1],
        [1, ok(0.13, 0.045, 275), 0.85],
      ]),
      ripples('nightripple', -100, 2500, shore + 30, 1600, 110, ok(0.52, 0.09, 275), 0.4),
      glade('moonpath', 1640, shore + 6, 1600, 90, 330, 130, moon, 0.85),
      glow(1640, 1040, 420, moon, 0.3),
      glade('lamp', 905, shore + 6, 1160, 16, 30, 16, ok(0.82, 0.15, 70), 0.8),
      // moored boat with a lamp under a bent roof
      group([
        glow(560, 1300, 330, ok(0.8, 0.15, 65), 0.55),
        glade('boatlamp', 560, 1375, 1590, 40, 90, 34, ok(0.84, 0.14, 72), 0.8),
        dugout(560, 1352, 720, ok(0.12, 0.025, 260), ok(0.2, 0.05, 60), ok(0.45, 0.09, 60)),
        path(
          'M420 1318Q430 1200 560 1196Q690 1200 700 1318L664 1318Q650 1236 560 1232Q470 1236 456 1318Z',
          ok(0.13, 0.03, 265),
        ),
        path('M456 1318Q470 1236 560 1232Q650 1236 664 1318Z', ok(0.66, 0.15, 62), { opacity: 0.55 }),
        stroke('M560 1232L560 1258', ok(0.3, 0.05, 60), 4),
        circle(560, 1274, 17, ok(0.95, 0.11, 88)),
        poly(
          [
            [880, 1330],
            [892, 1330],
            [900, 1150],
            [892, 1150],
          ],
          ok(0.13, 0.03, 265),
        ),
      ]),
      grass('reeds', 1900, 2440, 1620, 360, 46, [ok(0.12, 0.035, 268), ok(0.16, 0.045, 268)]),
      grass('reedsl', -40, 240, 1620, 260, 26, [ok(0.12, 0.035, 268), ok(0.16, 0.045, 268)]),
    ]),
};
