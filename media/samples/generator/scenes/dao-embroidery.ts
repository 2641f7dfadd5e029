import { wovenBand } from '../lib/brocade';
import { mix, ok } from '../lib/colour';
import { blob, lens, taper } from '../lib/curve';
import { pompon, profileHead } from '../lib/portrait';
import type { Scene } from '../lib/scene';
import {
  at,
  circle,
  clip,
  ellipse,
  glow,
  group,
  line,
  path,
  radial,
  rect,
  sheet,
  stroke,
  W,
} from '../lib/svg';

const indigo = ok(0.27, 0.075, 266);
const indigoDark = ok(0.2, 0.06, 268);
const indigoLight = ok(0.38, 0.085, 263);
const red = ok(0.55, 0.2, 25);
const redLight = ok(0.66, 0.19, 27);
const redDark = ok(0.4, 0.16, 22);
const gold = ok(0.86, 0.14, 88);
const white = ok(0.94, 0.02, 90);
const silver = ok(0.88, 0.015, 240);
const skin = ok(0.78, 0.075, 60);
const skinShade = ok(0.62, 0.085, 48);

/** A Dao woman bent over her stitches, close by: red turban, pompons, the pattern growing on dark cloth. */
export const scene: Scene = {
  name: 'dao-embroidery',
  focalX: 46,
  focalY: 56,
  draw: () =>
    sheet(() => {
      const head = at(
        960,
        520,
        2.05,
        [
          profileHead({ skin, shade: skinShade, hair: ok(0.18, 0.02, 40), lip: ok(0.58, 0.16, 22) }),
          // wound red turban
          path(
            'M-128 -20Q-156 -140 -60 -190Q60 -230 130 -150Q156 -112 128 -84Q60 -104 12 -66Q-40 -24 -60 40Q-118 40 -128 -20Z',
            red,
          ),
          path('M-60 -190Q60 -230 130 -150Q156 -112 128 -84Q100 -94 70 -90Q60 -170 -60 -190Z', redLight),
          ...[0, 1, 2, 3].map((i) =>
            stroke(
              `M${-124 + i * 22} ${-6 + i * 12}Q${-90 + i * 34} ${-120 + i * 10} ${60 + i * 18} ${-186 + i * 30}`,
              redDark,
              5,
              { opacity: 0.75 },
            ),
          ),
          path('M-60 40Q-40 -24 12 -66Q60 -104 128 -84L124 -70Q66 -86 24 -52Q-22 -12 -40 44Z', indigoDark),
          ...[
            [112, -78],
            [80, -88],
            [48, -80],
            [18, -60],
            [-8, -32],
            [-28, 2],
            [-42, 36],
          ].map(([x = 0, y = 0]) => pompon(x, y, 17, redLight, ok(0.76, 0.15, 25))),
          // silver earring
          circle(-2, 62, 15, 'none', { stroke: silver, 'stroke-width': 5 }),
          line([-2, 77], [-2, 100], silver, 4),
          circle(-2, 104, 6, silver),
        ],
        1,
        9,
      );
      return [
        rect(0, 0, W, 1600, ok(0.42, 0.075, 200)),
        rect(
          0,
          0,
          W,
          1600,
          radial(1650, 480, 1500, [
            [0, ok(0.83, 0.075, 150)],
            [0.35, ok(0.68, 0.08, 175)],
            [0.75, ok(0.46, 0.075, 195)],
            [1, ok(0.32, 0.065, 205)],
          ]),
        ),
        // leaves of a garden out of focus behind her
        ...Array.from({ length: 26 }, (_, i) =>
          path(
            lens(
              1350 + ((i * 397) % 1080),
              60 + ((i * 211) % 760),
              260 + ((i * 53) % 160),
              60,
              30 + ((i * 71) % 120),
            ),
            i % 3 === 0 ? ok(0.76, 0.1, 145) : ok(0.56, 0.09, 165),
            { opacity: 0.5 },
          ),
        ),
        // cloth over the knees
        path('M1010 1600Q1040 1270 1330 1170Q1700 1090 2460 1240L2460 1600Z', indigo),
        clip('M1010 1600Q1040 1270 1330 1170Q1700 1090 2460 1240L2460 1600Z', [
          at(
            1040,
            1250,
            1,
            [
              rect(0, -40, 1700, 12, gold),
              rect(0, -20, 1700, 8, red),
              wovenBand(
                { motif: 'star', ground: indigoDark, threads: [red, white, gold, redLight] },
                0,
                0,
                90,
                17,
                'd1',
              ),
              rect(0, 160, 1700, 8, white),
              wovenBand(
                { motif: 'tooth', ground: red, threads: [gold, white, indigo, indigo] },
                0,
                176,
                90,
                17,
                'd2',
              ),
              rect(0, 336, 1700, 8, white),
              wovenBand(
                { motif: 'diamond', ground: indigoDark, threads: [gold, red, white, redLight] },
                0,
                352,
                90,
                17,
                'd3',
              ),
            ],
            1,
            3,
          ),
          path('M1010 1600Q1040 1270 1330 1170L1400 1160Q1240 1300 1220 1600Z', '#000000', { opacity: 0.35 }),
          path('M1760 1120Q1700 1300 1780 1600L1880 1600Q1820 1320 1900 1130Z', '#000000', { opacity: 0.2 }),
        ]),
        // body
        path(
          blob([
            [560, 900],
            [760, 800],
            [960, 820],
            [1120, 980],
            [1180, 1240],
            [1150, 1700],
            [240, 1700],
            [290, 1280],
            [400, 1020],
          ]),
          indigo,
        ),
        path(
          'M960 815Q1120 930 1180 1240Q1190 1450 1150 1700L1010 1700Q1080 1380 1040 1180Q1010 960 880 800Z',
          indigoLight,
          { opacity: 0.8 },
        ),
        stroke('M620 960Q540 1220 520 1600M740 1180Q700 1380 700 1600', indigoDark, 16, { opacity: 0.8 }),
        // embroidered front edge and the row of pompons
        path(
          'M840 812Q980 960 1010 1200Q1030 1440 1000 1700L900 1700Q950 1440 926 1210Q890 980 760 830Z',
          red,
        ),
        stroke('M800 824Q940 980 968 1204Q990 1440 952 1690', gold, 12),
        stroke('M800 824Q940 980 968 1204Q990 1440 952 1690', white, 5, { 'stroke-dasharray': '3 22' }),
        // far arm and hand holding the cloth
        path(taper([1090, 1040], 90, [1330, 1250], 70), indigoDark),
        path(taper([1320, 1246], 46, [1480, 1200], 40), skinShade),
        path(
          blob([
            [1450, 1165],
            [1520, 1150],
            [1590, 1168],
            [1600, 1196],
            [1540, 1216],
            [1500, 1240],
            [1450, 1232],
          ]),
          skinShade,
        ),
        head,
        ...[
          [842, 880],
          [884, 962],
          [918, 1050],
          [940, 1142],
          [950, 1238],
          [952, 1336],
        ].map(([x = 0, y = 0]) => pompon(x, y, 42, red, redLight)),
        // silver collar
        stroke('M720 832Q800 900 900 850', silver, 16),
        stroke('M708 868Q800 950 926 892', silver, 10),
        // near arm: sleeve with patterned cuff, hand and needle
        path(taper([560, 1060], 150, [860, 1390], 112), mix(indigo, indigoLight, 0.35)),
        path(taper([860, 1390], 108, [1170, 1350], 76), mix(indigo, indigoLight, 0.35)),
        path('M660 960Q840 1180 920 1290L1180 1276L1184 1312L900 1340Q760 1190 600 1000Z', indigoLight),
        clip('M1060 1255L1200 1268L1214 1424L1080 1462Z', [
          at(
            1056,
            1250,
            1,
            [
              wovenBand(
                { motif: 'diamond', ground: red, threads: [gold, white, indigo, white] },
                -20,
                -20,
                27,
                13,
                'cuff',
              ),
              wovenBand(
                { motif: 'tooth', ground: indigoDark, threads: [red, gold, white, white] },
                -20,
                97,
                27,
                13,
                'cuff2',
              ),
            ],
            1,
            -4,
          ),
        ]),
        path(taper([1206, 1344], 58, [1330, 1318], 48), skin),
        circle(1238, 1338, 1, skin),
        stroke('M1226 1284Q1256 1340 1234 1398', silver, 15),
        path(
          blob([
            [1310, 1272],
            [1390, 1262],
            [1450, 1236],
            [1476, 1216],
            [1492, 1228],
            [1470, 1262],
            [1500, 1256],
            [1520, 1268],
            [1490, 1296],
            [1440, 1330],
            [1370, 1366],
            [1310, 1362],
          ]),
          skin,
        ),
        stroke('M1400 1300Q1450 1282 1486 1262M1390 1330Q1440 1312 1476 1290', skinShade, 6),
        line([1470, 1236], [1590, 1156], silver, 7),
        stroke('M1590 1156Q1700 1040 1640 900Q1600 800 1720 760', redLight, 6),
        ellipse(1720, 758, 1, 1, redLight),
        glow(1700, 500, 900, ok(0.97, 0.06, 110), 0.3),
        group([
          rect(
            0,
            0,
            W,
            1600,
            radial(1150, 700, 1700, [
              [0, '#000000', 0],
              [0.7, '#000000', 0],
              [1, ok(0.12, 0.04, 220), 0.5],
            ]),
          ),
        ]),
      ];
    }),
};
