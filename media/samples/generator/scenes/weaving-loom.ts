import { wovenBand } from '../lib/brocade';
import { mix, ok } from '../lib/colour';
import { blob, lens, taper } from '../lib/curve';
import { profileHead } from '../lib/portrait';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import {
  at,
  blur,
  clip,
  ellipse,
  glow,
  group,
  H,
  line,
  path,
  poly,
  rect,
  sheet,
  stroke,
  vertical,
  W,
} from '../lib/svg';

const honey = ok(0.66, 0.1, 68);
const honeyDark = ok(0.44, 0.085, 55);
const honeyLight = ok(0.82, 0.09, 78);
const indigo = ok(0.33, 0.085, 264);
const indigoDark = ok(0.24, 0.07, 266);
const indigoLight = ok(0.46, 0.095, 262);
const skin = ok(0.76, 0.08, 60);
const skinShade = ok(0.6, 0.085, 50);

function beam(x0: number, y0: number, x1: number, y1: number, w: number): string {
  return (
    line([x0, y0], [x1, y1], honeyDark, w, { 'stroke-linecap': 'butt' }) +
    line([x0, y0], [x1, y1], honey, w * 0.62, {
      'stroke-linecap': 'butt',
      transform: `translate(${-w * 0.14} ${-w * 0.14})`,
    })
  );
}

/** A weaver at the frame loom by the window: warp lines run across the sheet, brocade grows under her hands. */
export const scene: Scene = {
  name: 'weaving-loom',
  focalX: 40,
  focalY: 50,
  draw: () =>
    sheet(() => {
      const random = new Random('loom');
      const red = ok(0.55, 0.18, 26);
      const threads = [red, ok(0.85, 0.14, 88), ok(0.93, 0.03, 90), ok(0.6, 0.11, 170)] as const;
      const warp = Array.from({ length: 34 }, (_, i) => {
        const u = i / 33;
        return line(
          [1010, 1000 + u * 90],
          [2130, 640 + u * 56],
          i % 4 === 0 ? ok(0.9, 0.04, 85) : i % 4 === 2 ? ok(0.8, 0.06, 80) : indigo,
          3.2,
        );
      });
      const boards = Array.from(
        { length: 13 },
        (_, i) =>
          rect(0, i * 104, W, 98, mix(ok(0.79, 0.075, 74), ok(0.72, 0.08, 66), random.next())) +
          rect(0, i * 104 + 98, W, 6, ok(0.52, 0.075, 58)),
      );
      const hanging = (
        x: number,
        w: number,
        h: number,
        seed: string,
        bands: readonly ('diamond' | 'hook' | 'star' | 'tooth' | 'bird')[],
      ): string => {
        const cell = w / 27;
        return clip(`M${x} 170h${w}v${h}h${-w}Z`, [
          rect(x, 170, w, h, indigoDark),
          ...bands.map((motif, i) =>
            wovenBand(
              {
                motif,
                ground: i % 2 === 0 ? indigo : red,
                threads: i % 2 === 0 ? threads : [ok(0.9, 0.06, 88), ok(0.86, 0.14, 88), indigoDark, indigo],
              },
              x,
              190 + i * cell * 11,
              27,
              cell,
              seed,
            ),
          ),
          rect(
            x,
            170,
            w,
            h,
            vertical([
              [0, '#000000', 0.05],
              [1, '#000000', 0.25],
            ]),
          ),
        ]);
      };
      return [
        group(boards),
        // window with hills outside
        rect(470, 120, 720, 560, honeyDark),
        clip('M500 150H1160V650H500Z', [
          rect(
            500,
            150,
            660,
            500,
            vertical([
              [0, ok(0.87, 0.06, 215)],
              [1, ok(0.97, 0.04, 120)],
            ]),
          ),
          path(
            'M500 430Q620 300 740 400Q860 250 980 380Q1080 310 1160 400L1160 660L500 660Z',
            ok(0.72, 0.08, 195),
          ),
          path('M500 510Q700 420 860 500Q1020 430 1160 510L1160 660L500 660Z', ok(0.62, 0.12, 150)),
          path('M500 590Q760 530 1160 596L1160 660L500 660Z', ok(0.78, 0.15, 118)),
        ]),
        rect(820, 150, 16, 500, honeyDark),
        rect(440, 676, 780, 34, honeyDark),
        rect(440, 676, 780, 10, honeyLight),
        // hung brocades on a pole
        rect(1330, 150, 960, 20, honeyDark, { rx: 10 }),
        hanging(1380, 210, 330, 'h1', ['diamond', 'tooth', 'star', 'hook']),
        hanging(1650, 240, 390, 'h2', ['star', 'bird', 'diamond', 'tooth']),
        hanging(1960, 220, 300, 'h3', ['hook', 'diamond', 'tooth', 'star']),
        // floor
        rect(
          0,
          1270,
          W,
          330,
          vertical([
            [0, ok(0.56, 0.09, 58)],
            [1, ok(0.4, 0.075, 50)],
          ]),
        ),
        ...Array.from({ length: 9 }, (_, i) =>
          line([i * 330 - 300, 1600], [i * 230 + 180, 1270], ok(0.36, 0.065, 48), 5, { opacity: 0.7 }),
        ),
        blur(14, [
          poly(
            [
              [300, 1600],
              [1000, 1600],
              [1240, 1270],
              [760, 1270],
            ],
            ok(0.93, 0.09, 88),
            { opacity: 0.34 },
          ),
          poly(
            [
              [500, 700],
              [1200, 700],
              [1700, 1270],
              [1000, 1270],
            ],
            ok(0.97, 0.07, 92),
            { opacity: 0.16 },
          ),
        ]),
        // loom: far frame
        beam(1120, 420, 1120, 1340, 40),
        beam(2080, 420, 2080, 1340, 44),
        beam(1080, 440, 2140, 440, 40),
        beam(1060, 1190, 2140, 1190, 36),
        // heddles hanging from the frame
        ...[1330, 1440].map((x, k) =>
          group([
            line([x - 60, 460], [x, 640 - k * 30], ok(0.85, 0.04, 85), 5),
            line([x + 60, 460], [x + 40, 640 - k * 30], ok(0.85, 0.04, 85), 5),
            ...Array.from({ length: 15 }, (_, i) =>
              line([x - 20 + i * 6, 650 - k * 34], [x - 20 + i * 6, 1010 - k * 34], ok(0.9, 0.03, 88), 2.4),
            ),
            beam(x - 60, 640 - k * 34, x + 110, 640 - k * 34, 22),
            beam(x - 60, 1014 - k * 34, x + 110, 1014 - k * 34, 20),
            line([x + 20, 1020 - k * 34], [x - 40, 1400], ok(0.7, 0.05, 75), 5),
          ]),
        ),
        ...warp,
        // finished brocade between the breast beam and the reed
        clip('M890 1032L1200 940L1210 1024L900 1120Z', [
          rect(880, 930, 340, 200, indigoDark),
          at(
            880,
            1030,
            1,
            [
              wovenBand(
                {
                  motif: 'diamond',
                  ground: red,
                  threads: [ok(0.92, 0.05, 88), ok(0.86, 0.14, 88), indigoDark, indigo],
                },
                0,
                -8,
                40,
                10,
                'cl',
              ),
            ],
            1,
            -16.5,
          ),
        ]),
        // cloth beam with rolled brocade
        at(850, 1075, 1, [
          rect(-52, -66, 104, 132, indigoDark, { rx: 50 }),
          wovenBand({ motif: 'star', ground: indigo, threads }, -52, -49, 12, 8.7, 'roll'),
          ellipse(0, 0, 15, 66, honeyDark, { opacity: 0 }),
          rect(
            -52,
            -66,
            104,
            132,
            vertical([
              [0, '#ffffff', 0.2],
              [0.4, '#ffffff', 0],
              [1, '#000000', 0.4],
            ]),
            { rx: 20 },
          ),
        ]),
        // warp beam
        rect(2070, 610, 120, 120, ok(0.88, 0.04, 85), { rx: 40 }),
        ...Array.from({ length: 7 }, (_, i) =>
          line([2078 + i * 17, 616], [2078 + i * 17, 726], i % 2 === 0 ? indigo : ok(0.75, 0.06, 78), 5),
        ),
        // reed held by the weaver
        beam(1216, 870, 1236, 1090, 26),
        // bench and weaver
        rect(330, 1206, 420, 40, honeyDark),
        rect(330, 1206, 420, 12, honeyLight),
        rect(370, 1240, 40, 200, honeyDark),
        rect(670, 1240, 40, 200, honeyDark),
        group([
          path(taper([760, 780], 58, [930, 930], 46), indigoDark),
          path(taper([930, 930], 44, [1130, 926], 36), indigoDark),
          path(taper([1110, 924], 26, [1200, 912], 28), skinShade),
          // skirt over the knees
          path(
            blob([
              [450, 1120],
              [700, 1080],
              [930, 1130],
              [1010, 1230],
              [1000, 1480],
              [880, 1500],
              [800, 1330],
              [640, 1300],
              [440, 1300],
              [400, 1220],
            ]),
            ok(0.2, 0.055, 268),
          ),
          path('M880 1490L1000 1476L1002 1420L866 1440Z', red),
          path('M876 1500Q930 1484 1000 1486Q1060 1500 1064 1524L880 1528Z', ok(0.2, 0.02, 40)),
          // torso
          path(
            blob([
              [560, 700],
              [700, 660],
              [800, 720],
              [830, 900],
              [780, 1080],
              [740, 1200],
              [470, 1220],
              [440, 1080],
              [470, 860],
            ]),
            indigo,
          ),
          path(
            'M720 664Q830 720 832 900Q820 1040 770 1190L720 1196Q780 1000 770 880Q760 740 700 664Z',
            indigoLight,
          ),
          path('M470 1080Q620 1140 790 1080L782 1140Q620 1196 458 1146Z', red),
          path('M470 1080Q620 1140 790 1080L788 1096Q620 1156 466 1098Z', ok(0.85, 0.14, 88)),
          stroke('M600 740Q560 880 556 1040M650 960Q640 1040 640 1090', indigoDark, 8, { opacity: 0.8 }),
          at(745, 520, 1.0, [
            profileHead({ skin, shade: skinShade, hair: ok(0.19, 0.02, 40), lip: ok(0.58, 0.14, 25) }),
            // Tày head cloth, wrapped close and knotted behind
            path(
              'M-118 0Q-130 -150 14 -160Q104 -154 114 -84Q60 -104 16 -62Q-26 -20 -22 70Q-40 128 -92 118Q-118 70 -118 0Z',
              indigoDark,
            ),
            path('M14 -160Q104 -154 114 -84Q70 -100 34 -76Q0 -110 14 -160Z', indigoLight),
            path('M-92 100Q-170 120 -196 230Q-130 210 -60 130Z', indigoDark),
            stroke('M-104 -60Q-40 -130 60 -132M-114 0Q-70 -80 10 -96', ok(0.17, 0.05, 268), 6, {
              opacity: 0.8,
            }),
          ]),
          path(taper([600, 790], 84, [760, 1000], 60), mix(indigo, indigoLight, 0.3)),
          path(taper([760, 1000], 58, [1010, 1010], 40), mix(indigo, indigoLight, 0.3)),
          path('M640 760Q740 880 800 960L1010 972L1008 990L780 990Q690 880 620 790Z', indigoLight),
          path(taper([1000, 1010], 30, [1110, 1000], 24), skin),
          path(
            blob([
              [1090, 976],
              [1150, 972],
              [1196, 996],
              [1180, 1024],
              [1110, 1030],
            ]),
            skin,
          ),
          rect(982, 968, 34, 86, red, { rx: 8, transform: 'rotate(-4 1000 1010)' }),
          ellipse(1044, 1006, 9, 33, ok(0.86, 0.02, 230)),
          // shuttle
          path(lens(1180, 1046, 230, 34, -14), honeyDark),
          path(lens(1180, 1040, 190, 18, -14), red),
        ]),
        // loom: near frame and treadles
        beam(1180, 1300, 1640, 1440, 34),
        beam(1160, 1360, 1560, 1500, 30),
        beam(900, 1020, 900, 1440, 46),
        beam(2190, 520, 2190, 1440, 50),
        beam(880, 1290, 2210, 1290, 40),
        // basket of yarn
        at(1900, 1480, 1, [
          ellipse(0, 60, 210, 30, ok(0.3, 0.05, 48), { opacity: 0.5 }),
          ...[
            [-96, -56, 62, red],
            [10, -80, 74, ok(0.84, 0.14, 88)],
            [104, -52, 60, indigoLight],
          ].map(([x = 0, y = 0, r = 0, c = red]) =>
            group([
              ellipse(Number(x), Number(y), Number(r), Number(r), String(c)),
              ...[-0.5, 0, 0.5].map((k) =>
                stroke(
                  `M${Number(x) - Number(r) * 0.8} ${Number(y) + Number(r) * k}Q${Number(x)} ${Number(y) + Number(r) * (k - 0.5)} ${Number(x) + Number(r) * 0.8} ${Number(y) + Number(r) * k}`,
                  mix(String(c), '#000000', 0.25),
                  5,
                ),
              ),
            ]),
          ),
          path('M-190 -30L190 -30L150 60Q0 90 -150 60Z', honey),
          ...[0, 28, 56].map((d) =>
            stroke(`M${-184 + d * 0.45} ${-16 + d}Q0 ${6 + d} ${184 - d * 0.45} ${-16 + d}`, honeyDark, 8),
          ),
        ]),
        glow(760, 380, 900, ok(0.98, 0.06, 95), 0.4),
        rect(
          0,
          0,
          W,
          H,
          vertical([
            [0, ok(0.3, 0.06, 50), 0.25],
            [0.3, ok(0.3, 0.06, 50), 0],
            [1, ok(0.25, 0.06, 40), 0.22],
          ]),
        ),
      ];
    }),
};
