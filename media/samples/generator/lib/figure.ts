import { taper } from './curve';
import { at, ellipse, group, line, n, type Point, path, poly, stroke, twoTone } from './svg';

/** Joints of a figure 100 units tall, feet at the origin, looking to the right. */
export interface Pose {
  readonly hip: Point;
  readonly shoulder: Point;
  readonly head: Point;
  readonly nearArm: readonly [Point, Point];
  readonly farArm: readonly [Point, Point];
  readonly nearLeg: readonly [Point, Point];
  readonly farLeg: readonly [Point, Point];
  /** Tilt of the hat in degrees. */
  readonly tilt: number;
}

export const poses = {
  stand: {
    hip: [0, -50],
    shoulder: [0, -79],
    head: [0.5, -91],
    nearArm: [
      [-5, -65],
      [-2, -51],
    ],
    farArm: [
      [7, -65],
      [8, -52],
    ],
    nearLeg: [
      [-2.5, -26],
      [-3, 0],
    ],
    farLeg: [
      [3, -26],
      [4, 0],
    ],
    tilt: 0,
  },
  walk: {
    hip: [0, -50],
    shoulder: [1.5, -79],
    head: [3, -91],
    nearArm: [
      [-6, -66],
      [-9, -53],
    ],
    farArm: [
      [9, -66],
      [15, -56],
    ],
    nearLeg: [
      [6, -27],
      [10, -1],
    ],
    farLeg: [
      [-3, -26],
      [-13, -2],
    ],
    tilt: 3,
  },
  pick: {
    hip: [-3, -50],
    shoulder: [5, -78],
    head: [10, -89],
    nearArm: [
      [12, -65],
      [24, -59],
    ],
    farArm: [
      [16, -66],
      [27, -63],
    ],
    nearLeg: [
      [-3, -26],
      [-5, 0],
    ],
    farLeg: [
      [2, -26],
      [4, 0],
    ],
    tilt: 14,
  },
  bow: {
    hip: [-9, -50],
    shoulder: [17, -60],
    head: [28, -57],
    nearArm: [
      [21, -40],
      [25, -16],
    ],
    farArm: [
      [26, -38],
      [32, -18],
    ],
    nearLeg: [
      [-6, -26],
      [-10, 0],
    ],
    farLeg: [
      [1, -26],
      [-1, 0],
    ],
    tilt: 62,
  },
  paddle: {
    hip: [-3, -50],
    shoulder: [3, -78],
    head: [6, -90],
    nearArm: [
      [13, -64],
      [17, -52],
    ],
    farArm: [
      [14, -76],
      [24, -82],
    ],
    nearLeg: [
      [-4, -26],
      [-9, 0],
    ],
    farLeg: [
      [6, -27],
      [7, 0],
    ],
    tilt: 6,
  },
  sit: {
    hip: [0, -9],
    shoulder: [2, -40],
    head: [4, -52],
    nearArm: [
      [7, -26],
      [17, -22],
    ],
    farArm: [
      [11, -27],
      [20, -26],
    ],
    nearLeg: [
      [17, -8],
      [2, -4],
    ],
    farLeg: [
      [14, -11],
      [24, -4],
    ],
    tilt: 4,
  },
  chair: {
    hip: [0, -28],
    shoulder: [1, -59],
    head: [3, -71],
    nearArm: [
      [3, -43],
      [15, -40],
    ],
    farArm: [
      [7, -44],
      [18, -42],
    ],
    nearLeg: [
      [18, -28],
      [17, 0],
    ],
    farLeg: [
      [20, -29],
      [22, 0],
    ],
    tilt: 2,
  },
  carry: {
    hip: [0, -50],
    shoulder: [0, -79],
    head: [2, -91],
    nearArm: [
      [8, -68],
      [16, -70],
    ],
    farArm: [
      [10, -69],
      [18, -72],
    ],
    nearLeg: [
      [5, -27],
      [8, -1],
    ],
    farLeg: [
      [-2, -26],
      [-10, -2],
    ],
    tilt: 2,
  },
  raise: {
    hip: [0, -50],
    shoulder: [1, -79],
    head: [2, -91],
    nearArm: [
      [10, -91],
      [13, -107],
    ],
    farArm: [
      [-7, -66],
      [-9, -53],
    ],
    nearLeg: [
      [-4, -26],
      [-9, 0],
    ],
    farLeg: [
      [5, -27],
      [8, 0],
    ],
    tilt: -14,
  },
} as const satisfies Readonly<Record<string, Pose>>;

export interface Dress {
  /** shirt and trousers, long tunic over trousers, or skirt. */
  readonly cut: 'shirt' | 'tunic' | 'skirt' | 'aodai';
  readonly top: string;
  readonly topShade: string;
  readonly bottom: string;
  readonly skin: string;
  readonly hair: string;
  readonly hat?: 'cone' | 'scarf' | 'turban';
  readonly hatColour?: string;
  readonly hatShade?: string;
  /** Belt, collar and hem. */
  readonly accent?: string;
}

/** A conical hat over a head at (0, 0), in figure units. */
export function coneHat(colour: string, shade: string, size = 1): string {
  return group([
    ellipse(0, 1.6 * size, 13 * size, 2.6 * size, shade),
    path(
      `M${-13 * size} ${1.4 * size}Q${-4 * size} ${-5 * size} 0 ${-10.5 * size}Q${4 * size} ${-5 * size} ${13 * size} ${1.4 * size}Q0 ${4.6 * size} ${-13 * size} ${1.4 * size}Z`,
      twoTone(colour, shade, 0.56),
    ),
  ]);
}

/** A clothed figure, drawn in flat planes with a lit left and a shaded right side. */
export function figure(
  x: number,
  y: number,
  height: number,
  pose: Pose,
  dress: Dress,
  facing: 1 | -1 = 1,
  extra: readonly string[] = [],
): string {
  const { hip, shoulder, head } = pose;
  const [lit, dim] = facing === 1 ? [dress.top, dress.topShade] : [dress.topShade, dress.top];
  const torso = twoTone(lit, dim, 0.52);
  const limb = (
    from: Point,
    joints: readonly [Point, Point],
    w: readonly [number, number, number],
    fill: string,
  ): string =>
    path(taper(from, w[0], joints[0], w[1]), fill) + path(taper(joints[0], w[1], joints[1], w[2]), fill);
  const arm = (from: Point, joints: readonly [Point, Point], fill: string): string => {
    const [elbow, hand] = joints;
    const cuff: Point = [elbow[0] + (hand[0] - elbow[0]) * 0.78, elbow[1] + (hand[1] - elbow[1]) * 0.78];
    return path(taper(cuff, 1.7, hand, 1.9), dress.skin) + limb(from, [elbow, cuff], [3.7, 3, 2.5], fill);
  };
  const shoulderNear: Point = [shoulder[0] - 2.4, shoulder[1] + 3];
  const shoulderFar: Point = [shoulder[0] + 3.4, shoulder[1] + 3];
  const legs = (near: boolean): string => {
    const joints = near ? pose.nearLeg : pose.farLeg;
    const from: Point = [hip[0] + (near ? -1.5 : 2), hip[1]];
    const foot: Point = [joints[1][0] + 2.4, joints[1][1] - 0.6];
    return (
      path(taper([joints[1][0], joints[1][1] - 1], 1.5, foot, 1.1), dress.skin) +
      limb(from, joints, [5.4, 4, 2.6], near ? dress.bottom : dress.bottom)
    );
  };
  const kneeX = (pose.nearLeg[0][0] + pose.farLeg[0][0]) / 2;
  const kneeY = (pose.nearLeg[0][1] + pose.farLeg[0][1]) / 2;
  const seated = kneeY - hip[1] < 14;
  const hem = dress.cut === 'tunic' ? 0.94 : dress.cut === 'skirt' ? 1.5 : 1.72;
  const hemX = hip[0] + (kneeX - hip[0]) * hem;
  const hemY = hip[1] + (kneeY - hip[1]) * hem;
  const flare = dress.cut === 'skirt' ? 12 : dress.cut === 'aodai' ? 8 : 9.5;
  const lower = dress.cut === 'skirt' ? dress.bottom : dress.top;
  const lowerShade = dress.cut === 'skirt' ? dress.bottom : dress.topShade;
  const cloth =
    dress.cut === 'shirt' || seated
      ? ''
      : poly(
          [
            [hip[0] - 6.6, hip[1] - 5],
            [hip[0] + 6.6, hip[1] - 5],
            [hemX + flare, hemY],
            [hemX - flare, hemY],
          ],
          twoTone(facing === 1 ? lower : lowerShade, facing === 1 ? lowerShade : lower, 0.52),
        ) +
        (dress.accent === undefined
          ? ''
          : line([hemX - flare, hemY], [hemX + flare, hemY], dress.accent, 1.8, {
              'stroke-linecap': 'butt',
            }));
  const axis = Math.atan2(shoulder[1] - hip[1], shoulder[0] - hip[0]);
  const belt =
    dress.accent === undefined
      ? ''
      : stroke(
          `M${n(hip[0] - Math.sin(-axis) * 6.2 + Math.cos(axis) * 7)} ${n(hip[1] + Math.cos(axis) * -6.2 + Math.sin(axis) * 7)}L${n(hip[0] + Math.sin(-axis) * 6.2 + Math.cos(axis) * 7)} ${n(hip[1] + Math.cos(axis) * 6.2 + Math.sin(axis) * 7)}`,
          dress.accent,
          2.2,
          { 'stroke-linecap': 'butt' },
        );
  const neck = path(
    taper(
      [shoulder[0] + (head[0] - shoulder[0]) * 0.2, shoulder[1] + (head[1] - shoulder[1]) * 0.2],
      2.2,
      head,
      2.2,
    ),
    dress.skin,
  );
  const lean = (Math.atan2(head[0] - shoulder[0], shoulder[1] - head[1]) * 180) / Math.PI;
  const face = group(
    [
      ellipse(0, 0, 5, 6.2, dress.skin),
      path(
        'M-5.2 1.5Q-6.4 -6.8 0.4 -7Q5 -6.6 5 -2Q1.5 -4.4 -0.6 -2.2Q-2.2 1.6 -2.6 4.6Q-4.8 4 -5.2 1.5Z',
        dress.hair,
      ),
      dress.hat === undefined && dress.cut !== 'shirt' ? ellipse(-5, 1.8, 2.8, 3, dress.hair) : '',
    ],
    { transform: `translate(${head[0]} ${head[1]}) rotate(${n(lean * 0.8)})` },
  );
  const hatColour = dress.hatColour ?? dress.top;
  const hatShade = dress.hatShade ?? dress.topShade;
  let hat = '';
  if (dress.hat === 'cone') {
    hat = group([coneHat(facing === 1 ? hatColour : hatShade, facing === 1 ? hatShade : hatColour)], {
      transform: `translate(${head[0]} ${head[1] - 3}) rotate(${pose.tilt})`,
    });
  } else if (dress.hat === 'scarf') {
    hat = group(
      [path('M-6.2 5.5Q-7.6 -7.6 1 -8Q6.4 -7.4 5.6 -2.6Q1 -5 -1.4 -1.5Q-2.6 3 -3 6.6Z', hatColour)],
      { transform: `translate(${head[0]} ${head[1]}) rotate(${n(lean * 0.8)})` },
    );
  } else if (dress.hat === 'turban') {
    hat = group(
      [
        ellipse(-0.4, -4.4, 7.4, 4.4, hatColour),
        path('M-7.6 -4Q0 -1 6.8 -4.8', 'none', { stroke: hatShade, 'stroke-width': 1.2 }),
      ],
      { transform: `translate(${head[0]} ${head[1]}) rotate(${n(lean * 0.8)})` },
    );
  }
  return at(
    x,
    y,
    height / 100,
    [
      arm(shoulderFar, pose.farArm, dress.topShade),
      legs(false),
      legs(true),
      cloth,
      path(taper(shoulder, 6.6, hip, 6.2), torso),
      belt,
      neck,
      face,
      hat,
      ...extra,
      arm(shoulderNear, pose.nearArm, dress.top),
    ],
    facing,
  );
}
