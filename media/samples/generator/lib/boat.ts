import { at, path, stroke } from './svg';

/** A dugout boat, long and low, drawn from the side; 200 units long, water line at y = 0. */
export function dugout(
  x: number,
  y: number,
  length: number,
  hull: string,
  inside: string,
  edge: string,
  flip: 1 | -1 = 1,
): string {
  return at(
    x,
    y,
    length / 200,
    [
      path('M-100 -13Q-60 -7 0 -7T96 -15L88 -8Q0 -1 -92 -7Z', inside),
      path('M-102 -14Q-60 -5.5 0 -5.5T100 -17Q92 1 76 3L-78 3Q-94 0 -102 -14Z', hull),
      stroke('M-102 -14Q-60 -5.5 0 -5.5T100 -17', edge, 1.6),
    ],
    flip,
  );
}
