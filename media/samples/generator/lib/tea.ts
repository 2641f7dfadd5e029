import { between, trace } from './curve';
import { noise } from './noise';
import { group, horizontal, type Point, path } from './svg';

export interface TeaField {
  readonly seed: string;
  /** Far edge and near edge of the field, as functions of x. */
  readonly upper: (x: number) => number;
  readonly lower: (x: number) => number;
  readonly x0: number;
  readonly x1: number;
  readonly rows: number;
  /** Above 1: rows crowd towards the far edge. */
  readonly perspective?: number;
  /** Crown, flank and furrow on the lit and on the shaded side. */
  readonly lit: readonly [string, string, string];
  readonly shaded: readonly [string, string, string];
  /** Where light turns to shade, 0..1 from left to right; the light comes from the left, or from the right when flip is set. */
  readonly turn?: number;
  readonly flip?: boolean;
}

/** Tea rows as contour curves: each row a clipped hedge with a lit crown, a darker flank and a furrow behind it. */
export function teaField(field: TeaField): string {
  const bump = noise(field.seed);
  const power = field.perspective ?? 1.3;
  const turn = field.turn ?? 0.5;
  const shadeOf = (index: 0 | 1 | 2): string => {
    const [a, b] =
      field.flip === true ? [field.shaded[index], field.lit[index]] : [field.lit[index], field.shaded[index]];
    return horizontal([
      [0, a],
      [Math.max(0, turn - 0.3), a],
      [Math.min(1, turn + 0.3), b],
      [1, b],
    ]);
  };
  const fills = [shadeOf(0), shadeOf(1), shadeOf(2)] as const;
  const level = (x: number, t: number): number => {
    const top = field.upper(x);
    return top + (field.lower(x) - top) * t ** power;
  };
  const out: string[] = [];
  for (let i = 0; i < field.rows; i += 1) {
    const t0 = i / field.rows;
    const t1 = (i + 1) / field.rows;
    const at =
      (share: number, rough: number) =>
      (x: number): number => {
        const a = level(x, t0);
        const gap = level(x, t1) - a;
        const scale = Math.max(8, gap);
        return (
          a +
          gap * share +
          (bump(i * 31.7 + (x / scale) * 1.15) * 0.6 + bump(i * 17.3 + (x / scale) * 2.9) * 0.4) * gap * rough
        );
      };
    const top = trace(at(0.06, 0.09), field.x0, field.x1, 9);
    const mid = trace(at(0.42, 0.07), field.x0, field.x1, 12);
    const low = trace(at(0.8, 0.06), field.x0, field.x1, 12);
    const end = trace(at(1.12, 0), field.x0, field.x1, 30);
    out.push(
      path(between(low, end), fills[2]),
      path(between(mid, low), fills[1]),
      path(between(top, mid), fills[0]),
    );
  }
  return group(out);
}

/** Level of row t (0..1) of a field at x, to stand people and trees on it. */
export function teaLevel(field: TeaField, x: number, t: number): Point {
  const top = field.upper(x);
  return [x, top + (field.lower(x) - top) * t ** (field.perspective ?? 1.3)];
}
