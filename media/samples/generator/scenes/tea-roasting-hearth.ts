import { mix, ok } from '../lib/colour';
import { blob, lens, taper } from '../lib/curve';
import { smoke } from '../lib/mist';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import {
  at,
  circle,
  ellipse,
  glow,
  group,
  H,
  path,
  radial,
  rect,
  sheet,
  stroke,
  vertical,
  W,
} from '../lib/svg';

const night = ok(0.19, 0.035, 40);
const ember = ok(0.72, 0.19, 50);
const flame = ok(0.88, 0.16, 85);
const skin = ok(0.7, 0.11, 55);
const skinDim = ok(0.45, 0.1, 40);

function wall(): string {
  const planks = Array.from({ length: 17 }, (_, i) => {
    const x = i * 150 - 30;
    const l = 0.24 + 0.1 * Math.max(0, 1 - Math.abs(x - 1300) / 1200) + (i % 3) * 0.008;
    return (
      rect(x, 0, 143, 1150, ok(l, 0.055, 48)) +
      rect(x + 143, 0, 7, 1150, ok(0.14, 0.03, 40)) +
      stroke(`M${x + 40 + (i % 4) * 16} 0Q${x + 60} 500 ${x + 38} 1150`, ok(0.2, 0.04, 45), 3, {
        opacity: 0.6,
      })
    );
  });
  return group(planks);
}

function fire(): string {
  const tongue = (x: number, w: number, h: number, fill: string): string =>
    path(
      `M${x - w} 1330Q${x - w * 1.2} ${1330 - h * 0.5} ${x - w * 0.1} ${1330 - h}Q${x + w * 0.2} ${1330 - h * 0.55} ${x + w * 0.8} ${1330 - h * 0.72}Q${x + w * 1.3} ${1330 - h * 0.3} ${x + w} 1330Z`,
      fill,
    );
  return group([
    tongue(1170, 90, 210, ok(0.58, 0.21, 38)),
    tongue(1330, 110, 240, ok(0.58, 0.21, 38)),
    tongue(1490, 80, 190, ok(0.58, 0.21, 38)),
    tongue(1220, 62, 160, ember),
    tongue(1360, 76, 185, ember),
    tongue(1460, 48, 130, ember),
    tongue(1250, 34, 105, flame),
    tongue(1370, 40, 120, flame),
  ]);
}

/** The roaster in profile, leaning over the wok, lit from below. */
function roaster(): string {
  const cloth = ok(0.34, 0.08, 262);
  const clothLit = ok(0.56, 0.11, 48);
  return group([
    // far arm
    path(taper([800, 640], 74, [1010, 850], 54), ok(0.27, 0.07, 265)),
    path(taper([1010, 850], 50, [1180, 868], 34), skinDim),
    // back and seat
    path(
      blob([
        [640, 520],
        [800, 500],
        [890, 640],
        [870, 900],
        [820, 1200],
        [850, 1420],
        [380, 1430],
        [400, 1080],
        [440, 780],
        [530, 590],
      ]),
      cloth,
    ),
    // lit front plane
    path('M806 520Q900 640 872 900Q830 1120 850 1400L760 1400Q770 1100 800 880Q820 680 770 540Z', clothLit, {
      opacity: 0.85,
    }),
    stroke(
      'M700 540Q640 760 620 1000M560 640Q500 860 500 1100M680 980Q660 1200 690 1390',
      ok(0.24, 0.06, 265),
      9,
      { opacity: 0.7 },
    ),
    // apron string and sash
    path('M440 1010Q640 1080 850 1020L842 1080Q640 1140 428 1072Z', ok(0.5, 0.14, 30)),
    // neck and head, looking down into the wok
    path(taper([730, 520], 62, [800, 420], 56), skinDim),
    path(
      'M735 300Q742 205 850 202Q930 208 942 290Q946 318 962 352Q968 366 946 372Q950 400 938 408Q940 440 914 452Q876 462 842 450Q770 430 735 300Z',
      skin,
    ),
    path(
      'M735 300Q742 205 850 202Q905 206 930 250Q870 262 838 310Q826 352 836 400Q800 440 774 430Q738 380 735 300Z',
      ok(0.2, 0.02, 40),
    ),
    path(taper([892, 318], 4, [926, 326], 3), ok(0.25, 0.04, 40)),
    stroke('M912 410Q926 414 938 409', ok(0.48, 0.13, 30), 6),
    path(
      'M842 450Q876 462 914 452Q940 440 938 408L930 404Q922 436 890 440Q860 442 838 428Z',
      ok(0.86, 0.14, 70),
      { opacity: 0.75 },
    ),
    // head scarf
    path(
      'M716 330Q700 190 850 178Q930 180 946 262Q860 236 806 286Q770 330 786 430Q736 420 716 330Z',
      ok(0.42, 0.13, 28),
    ),
    path('M850 178Q930 180 946 262Q900 246 860 254Q836 214 850 178Z', ok(0.6, 0.16, 38)),
    path('M740 410Q690 450 664 540Q720 520 780 440Z', ok(0.36, 0.12, 28)),
    // near arm: sleeve, forearm, hand in the leaves
    path(taper([690, 620], 92, [860, 900], 66), ok(0.38, 0.085, 262)),
    path('M770 700Q850 800 916 868L880 952Q800 860 740 780Z', clothLit, { opacity: 0.6 }),
    path(taper([858, 905], 56, [1080, 918], 40), skin),
    path(taper([850, 930], 30, [1080, 944], 22), ok(0.88, 0.13, 72), { opacity: 0.55 }),
    path(
      blob([
        [1060, 880],
        [1120, 880],
        [1190, 908],
        [1200, 930],
        [1130, 952],
        [1065, 950],
      ]),
      skin,
    ),
    rect(846, 838, 52, 128, ok(0.9, 0.06, 80), { rx: 16, transform: 'rotate(8 870 900)' }),
  ]);
}

/** A farm kitchen at night: tea tossed in an iron wok over the hearth, everything lit from the fire. */
export const scene: Scene = {
  name: 'tea-roasting-hearth',
  focalX: 50,
  focalY: 48,
  draw: () =>
    sheet(() => {
      const random = new Random('leaves');
      const leaves = Array.from({ length: 190 }, () => {
        const u = random.next();
        const a = random.between(0.12, 0.88) * Math.PI;
        const r = 40 + 400 * u ** 0.8;
        return path(
          lens(
            1330 + Math.cos(a) * r * 0.9,
            890 - Math.sin(a) * r * 1.02,
            random.between(26, 50),
            random.between(7, 13),
            random.between(0, 180),
          ),
          mix(ok(0.72, 0.16, 118), ok(0.38, 0.08, 130), random.between(0, 0.35) + u * 0.55),
        );
      });
      const heap = Array.from({ length: 260 }, () => {
        const x = random.between(-1, 1);
        return path(
          lens(
            1330 + x * 320,
            925 - Math.sqrt(1 - x * x) * random.between(0, 78),
            random.between(28, 54),
            random.between(7, 12),
            random.between(-40, 220),
          ),
          mix(ok(0.62, 0.14, 122), ok(0.3, 0.07, 135), random.next()),
        );
      });
      const things = [
        // hanging baskets and a bunch of drying corn on the beam
        rect(0, 96, W, 46, ok(0.16, 0.03, 40)),
        rect(0, 96, W, 8, ok(0.34, 0.08, 48)),
        at(1960, 140, 1, [
          stroke('M0 0L0 100', ok(0.4, 0.07, 60), 6),
          ellipse(0, 230, 190, 180, ok(0.34, 0.07, 55)),
          ellipse(0, 230, 190, 180, ok(0.55, 0.12, 58), { 'clip-path': 'none', opacity: 0.35 }),
          ...Array.from({ length: 6 }, (_, i) =>
            ellipse(0, 230, 190 - i * 32, 180 - i * 30, 'none', {
              stroke: ok(0.46, 0.1, 60),
              'stroke-width': 5,
            }),
          ),
        ]),
        ...Array.from({ length: 12 }, (_, i) =>
          path(
            lens(2240 + (i % 4) * 34 - 40, 220 + Math.floor(i / 4) * 84, 120, 24, 84 + (i % 3) * 8),
            i % 2 === 0 ? ok(0.66, 0.14, 75) : ok(0.54, 0.13, 65),
          ),
        ),
        ...Array.from({ length: 8 }, (_, i) =>
          path(
            lens(150 + (i % 4) * 36, 230 + Math.floor(i / 4) * 90, 130, 24, 88 + (i % 3) * 7),
            i % 2 === 0 ? ok(0.42, 0.1, 60) : ok(0.36, 0.09, 55),
          ),
        ),
      ];
      return [
        rect(0, 0, W, H, night),
        wall(),
        ...things,
        rect(
          0,
          1120,
          W,
          480,
          vertical([
            [0, ok(0.26, 0.06, 45)],
            [1, ok(0.14, 0.03, 40)],
          ]),
        ),
        glow(1330, 1000, 1150, ok(0.78, 0.18, 55), 0.62),
        smoke('steam', 1330, 860, 840, 420, 190, ok(0.9, 0.07, 75), 0.3),
        smoke('steam2', 1420, 830, 760, 250, -160, ok(0.92, 0.08, 80), 0.24),
        // clay hearth
        path('M890 1600Q900 1210 960 1060L1700 1060Q1770 1210 1790 1600Z', ok(0.3, 0.07, 42)),
        path('M960 1060L1700 1060L1716 1104L948 1104Z', ok(0.5, 0.12, 48)),
        path(
          'M1060 1600L1066 1330Q1090 1150 1330 1146Q1570 1150 1600 1330L1610 1600Z',
          radial(1330, 1330, 330, [
            [0, ok(0.92, 0.14, 88)],
            [0.5, ok(0.66, 0.2, 45)],
            [1, ok(0.32, 0.12, 32)],
          ]),
        ),
        fire(),
        ...[0, 1, 2, 3].map((i) =>
          group([
            stroke(
              `M${1010 + i * 80} ${1560 - (i % 2) * 60}L${1330 + i * 50} ${1330 + (i % 3) * 14}`,
              ok(0.2, 0.04, 40),
              42,
            ),
            stroke(
              `M${1180 + i * 76} ${1446 - (i % 2) * 40}L${1330 + i * 50} ${1326 + (i % 3) * 14}`,
              ok(0.66, 0.2, 42),
              16,
            ),
          ]),
        ),
        rect(960, 1330, 750, 0, night),
        // wok
        ellipse(1330, 925, 452, 92, ok(0.17, 0.02, 40)),
        group(heap),
        group(leaves),
        path(
          'M876 922Q900 1010 1010 1070L1650 1070Q1762 1010 1784 922Q1700 1012 1330 1018Q960 1012 876 922Z',
          ok(0.13, 0.015, 40),
        ),
        path(
          'M878 926Q960 1012 1330 1018Q1700 1012 1782 926L1786 912Q1700 1000 1330 1004Q960 1000 874 912Z',
          ok(0.6, 0.13, 50),
        ),
        stroke(
          'M866 918Q820 900 832 950Q846 976 884 960M1794 918Q1840 900 1828 950Q1814 976 1776 960',
          ok(0.3, 0.04, 45),
          16,
        ),
        roaster(),
        ...Array.from({ length: 46 }, () =>
          circle(1330 + random.between(-420, 420), random.between(240, 1000), random.between(2, 6), flame, {
            opacity: random.between(0.3, 0.9),
          }),
        ),
        glow(1330, 1260, 760, ok(0.85, 0.17, 62), 0.34),
      ];
    }),
};
