import { at, ellipse, group, path, poly, stroke } from './svg';

export interface Bust {
  readonly suit: string;
  readonly shade: string;
  readonly skin: string;
  readonly hair: string;
  readonly shirt?: string;
  readonly tie?: string;
  readonly long?: boolean;
}

/** Head and shoulders from the front, 100 wide and about 130 high, chest line at y = 0. */
export function frontBust(x: number, y: number, width: number, c: Bust, turn = 0): string {
  return at(x, y, width / 100, [
    c.long === true ? path('M-24 -92Q-26 -126 0 -128Q26 -126 24 -92L27 -48Q0 -36 -27 -48Z', c.hair) : '',
    path('M-50 0Q-52 -44 -34 -54L-12 -64L12 -64L34 -54Q52 -44 50 0Z', c.suit),
    path('M12 -64L34 -54Q52 -44 50 0L22 0Q30 -34 12 -64Z', c.shade),
    path('M-9 -76L9 -76L11 -62L0 -50L-11 -62Z', c.skin),
    c.shirt === undefined
      ? ''
      : poly(
          [
            [-12, -64],
            [0, -52],
            [12, -64],
            [5, -14],
            [-5, -14],
          ],
          c.shirt,
        ),
    c.tie === undefined
      ? ''
      : poly(
          [
            [-3, -54],
            [3, -54],
            [4.5, -20],
            [0, -12],
            [-4.5, -20],
          ],
          c.tie,
        ),
    group(
      [
        ellipse(0, -94, 19, 24, c.skin),
        path(
          'M-20 -92Q-24 -122 0 -122Q24 -122 20 -92Q18 -106 6 -108Q-12 -106 -15 -102Q-18 -100 -20 -92Z',
          c.hair,
        ),
        stroke('M-10 -94q4 3 7 0M4 -94q4 3 7 0', c.hair, 1.6),
        stroke('M-4 -80q5 3 9 0', c.shade, 1.4),
      ],
      { transform: `rotate(${turn} 0 -70)` },
    ),
  ]);
}

/** Head and shoulders seen from behind. */
export function backBust(x: number, y: number, width: number, c: Bust): string {
  return at(x, y, width / 100, [
    path('M-50 0Q-52 -44 -34 -54L-12 -64L12 -64L34 -54Q52 -44 50 0Z', c.suit),
    path('M-50 0Q-52 -44 -34 -54L-22 -58Q-36 -34 -32 0Z', c.shade),
    path('M-9 -76L9 -76L12 -62Q0 -56 -12 -62Z', c.skin),
    ellipse(-19, -92, 4, 7, c.skin),
    ellipse(19, -92, 4, 7, c.skin),
    c.long === true
      ? path('M-21 -94Q-22 -124 0 -124Q22 -124 21 -94L25 -42Q0 -32 -25 -42Z', c.hair)
      : path('M-20 -90Q-23 -122 0 -122Q23 -122 20 -90Q16 -72 0 -72Q-16 -72 -20 -90Z', c.hair),
  ]);
}
