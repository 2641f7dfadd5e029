import { dugout } from '../lib/boat';
import { mix, ok } from '../lib/colour';
import { figure, poses } from '../lib/figure';
import { karst } from '../lib/karst';
import { mistBank, wisps } from '../lib/mist';
import type { Scene } from '../lib/scene';
import { sky } from '../lib/sky';
import { glow, group, mirrored, sheet, stroke } from '../lib/svg';
import { ripples, water } from '../lib/water';

const haze = ok(0.93, 0.025, 110);
const blue = ok(0.46, 0.06, 235);
const deep = ok(0.3, 0.05, 215);
const shore = 905;

function mountains(): string {
  return group([
    karst({
      seed: 'm4',
      base: shore,
      rock: mix(blue, haze, 0.74),
      shade: mix(blue, haze, 0.68),
      towers: [
        { x: 900, width: 760, height: 560 },
        { x: 1560, width: 620, height: 660, steep: 2.2 },
        { x: 2150, width: 700, height: 520 },
        { x: 260, width: 700, height: 470 },
      ],
    }),
    mistBank(shore - 130, 330, haze, 0.85),
    karst({
      seed: 'm3',
      base: shore,
      rock: mix(blue, haze, 0.5),
      shade: mix(blue, haze, 0.42),
      pale: mix(blue, haze, 0.62),
      towers: [
        { x: 420, width: 560, height: 590, steep: 3 },
        { x: 830, width: 360, height: 360 },
        { x: 1980, width: 560, height: 470, steep: 3 },
        { x: 2330, width: 460, height: 610 },
      ],
    }),
    mistBank(shore - 90, 240, haze, 0.8),
    karst({
      seed: 'm2',
      base: shore,
      rock: mix(deep, haze, 0.3),
      shade: mix(deep, haze, 0.2),
      pale: mix(blue, haze, 0.5),
      forest: mix(deep, haze, 0.24),
      towers: [
        { x: 90, width: 560, height: 640, steep: 3.4 },
        { x: 480, width: 330, height: 240 },
        { x: 1420, width: 380, height: 250, steep: 2.2 },
        { x: 1640, width: 260, height: 150 },
      ],
    }),
    wisps('low', shore - 60, 50, 12, haze, 0.85),
    karst({
      seed: 'm1',
      base: shore,
      rock: mix(deep, haze, 0.06),
      shade: deep,
      pale: mix(blue, haze, 0.3),
      forest: ok(0.34, 0.06, 195),
      forestLight: ok(0.42, 0.065, 180),
      towers: [
        { x: 2330, width: 700, height: 360, steep: 2.4 },
        { x: 2010, width: 260, height: 150 },
        { x: -20, width: 420, height: 300 },
      ],
    }),
    wisps('shore', shore - 6, 10, 10, haze, 0.9),
  ]);
}

/** Ba Bể before sunrise has burnt off the mist: pale towers standing on their own reflection, one boat. */
export const scene: Scene = {
  name: 'ba-be-lake-mist',
  focalX: 50,
  focalY: 55,
  draw: () =>
    sheet(() => [
      sky(shore + 20, [
        [0, ok(0.78, 0.045, 225)],
        [0.5, ok(0.89, 0.035, 200)],
        [1, haze],
      ]),
      glow(1180, 330, 900, ok(0.98, 0.06, 95), 0.75),
      mountains(),
      water(shore, 1600, [
        [0, haze],
        [0.25, ok(0.8, 0.035, 205)],
        [1, ok(0.42, 0.055, 225)],
      ]),
      mirrored(shore, [mountains()], 0.86, 0.52),
      water(shore, 1600, [
        [0, haze, 0.7],
        [0.12, haze, 0.1],
        [0.5, ok(0.5, 0.05, 220), 0],
        [1, ok(0.3, 0.06, 230), 0.75],
      ]),
      mistBank(shore, 64, haze, 0.95),
      ripples('calm', -100, 2500, shore + 20, 1590, 90, ok(0.95, 0.02, 180), 0.42),
      ripples('calmdark', -100, 2500, shore + 120, 1590, 60, ok(0.36, 0.05, 225), 0.35),
      group([
        mirrored(
          1216,
          [
            dugout(1120, 1212, 400, deep, deep, deep),
            figure(1000, 1190, 205, poses.paddle, {
              cut: 'tunic',
              top: deep,
              topShade: deep,
              bottom: deep,
              skin: deep,
              hair: deep,
              hat: 'cone',
              hatColour: deep,
              hatShade: deep,
            }),
          ],
          0.9,
          0.4,
        ),
        figure(
          1000,
          1202,
          205,
          poses.paddle,
          {
            cut: 'tunic',
            top: ok(0.36, 0.07, 262),
            topShade: ok(0.27, 0.06, 262),
            bottom: ok(0.24, 0.04, 262),
            skin: ok(0.66, 0.06, 60),
            hair: ok(0.2, 0.02, 260),
            hat: 'cone',
            hatColour: ok(0.96, 0.03, 95),
            hatShade: ok(0.8, 0.05, 90),
          },
          1,
          [stroke('M28 -84L8 12', ok(0.35, 0.04, 60), 1.8)],
        ),
        dugout(1120, 1212, 400, ok(0.26, 0.035, 50), ok(0.36, 0.04, 60), ok(0.55, 0.05, 75)),
        stroke(
          'M880 1226Q700 1232 420 1228M900 1236Q760 1246 560 1244M1330 1222Q1450 1228 1580 1224',
          ok(0.96, 0.02, 180),
          3.5,
          { opacity: 0.7 },
        ),
      ]),
      wisps('front', 1010, 40, 6, haze, 0.4),
    ]),
};
