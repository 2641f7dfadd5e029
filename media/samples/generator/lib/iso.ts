import { type Point, poly } from './svg';

/** A plan seen from above at a slant: ground x to the lower right, ground y to the lower left, z up. */
export interface View {
  readonly originX: number;
  readonly originY: number;
  /** Sheet units per ground unit along x and y: horizontal and vertical share. */
  readonly ax: Point;
  readonly ay: Point;
  readonly up: number;
}

export function project(view: View, x: number, y: number, z = 0): Point {
  return [
    view.originX + x * view.ax[0] + y * view.ay[0],
    view.originY + x * view.ax[1] + y * view.ay[1] - z * view.up,
  ];
}

/** A flat patch on level z. */
export function patch(
  view: View,
  x: number,
  y: number,
  w: number,
  d: number,
  fill: string,
  z = 0,
  opacity = 1,
): string {
  return poly(
    [
      project(view, x, y, z),
      project(view, x + w, y, z),
      project(view, x + w, y + d, z),
      project(view, x, y + d, z),
    ],
    fill,
    { opacity },
  );
}

/** A box with its roof, its side towards the viewer's right (x end) and its side towards the left (y end). */
export function box(
  view: View,
  x: number,
  y: number,
  w: number,
  d: number,
  h: number,
  roof: string,
  right: string,
  left: string,
  z = 0,
): string {
  return (
    poly(
      [
        project(view, x + w, y, z),
        project(view, x + w, y + d, z),
        project(view, x + w, y + d, z + h),
        project(view, x + w, y, z + h),
      ],
      right,
    ) +
    poly(
      [
        project(view, x, y + d, z),
        project(view, x + w, y + d, z),
        project(view, x + w, y + d, z + h),
        project(view, x, y + d, z + h),
      ],
      left,
    ) +
    patch(view, x, y, w, d, roof, z + h)
  );
}

/** Shadow a box throws along the ground in the given direction. */
export function shadow(
  view: View,
  x: number,
  y: number,
  w: number,
  d: number,
  h: number,
  dx: number,
  dy: number,
  fill: string,
  opacity: number,
): string {
  const [sx, sy] = [dx * h, dy * h];
  return poly(
    [
      project(view, x, y + d),
      project(view, x + sx, y + d + sy),
      project(view, x + w + sx, y + d + sy),
      project(view, x + w + sx, y + sy),
      project(view, x + w, y),
      project(view, x, y),
    ],
    fill,
    { opacity },
  );
}
