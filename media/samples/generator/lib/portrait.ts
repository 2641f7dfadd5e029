import { circle, ellipse, group, path, stroke } from './svg';

export interface Portrait {
  readonly skin: string;
  readonly shade: string;
  readonly hair: string;
  readonly lip: string;
}

/**
 * A woman's head in profile to the right, eyes lowered to her work, about 250 units high around (0, 0).
 * The neck runs down to the left from (-60, 110); draw a scarf or turban over it.
 */
export function profileHead(c: Portrait): string {
  return group([
    path('M-80 60Q-76 150 -104 230L24 250Q0 180 20 110Z', c.shade),
    path(
      'M-105 -30Q-98 -125 10 -128Q90 -122 100 -46Q104 -16 121 20Q126 34 104 40Q110 58 102 68Q108 78 98 86Q98 112 72 121Q36 130 2 112Q-70 96 -105 -30Z',
      c.skin,
    ),
    path('M2 112Q36 130 72 121Q98 112 98 86L88 84Q80 104 50 102Q20 96 -2 70Z', c.shade, { opacity: 0.55 }),
    path(
      'M-105 -30Q-98 -125 10 -128Q66 -124 92 -78Q34 -70 4 -22Q-10 16 -4 58Q-40 112 -66 100Q-102 50 -105 -30Z',
      c.hair,
    ),
    ellipse(-2, 22, 13, 22, c.skin),
    path('M-4 8Q10 16 0 38', 'none', { stroke: c.shade, 'stroke-width': 4 }),
    stroke('M54 -2Q72 10 91 2', c.hair, 6),
    stroke('M46 -32Q70 -44 92 -32', c.hair, 5),
    path('M78 74Q92 66 103 70Q108 78 99 84Q90 88 78 74Z', c.lip),
  ]);
}

/** A wool pompon. */
export function pompon(x: number, y: number, r: number, colour: string, light: string): string {
  const tufts = Array.from({ length: 12 }, (_, i) => {
    const a = (i / 12) * Math.PI * 2;
    return circle(x + Math.cos(a) * r * 0.72, y + Math.sin(a) * r * 0.72, r * 0.34, colour);
  });
  return group([
    ...tufts,
    circle(x, y, r * 0.85, colour),
    circle(x - r * 0.28, y - r * 0.3, r * 0.42, light),
  ]);
}
