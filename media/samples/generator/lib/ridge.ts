import { downTo, trace } from './curve';
import { fractal } from './noise';
import { H, type Point, path, vertical, W } from './svg';

export interface RidgeShape {
  readonly seed: string;
  /** Mean level of the crest. */
  readonly y: number;
  /** Height of the swings. */
  readonly swing: number;
  /** Number of swings across the sheet. */
  readonly waves: number;
  readonly octaves?: number;
  /** Slope across the sheet: positive sinks to the right. */
  readonly tilt?: number;
}

/** The crest of a mountain range as a function of x. */
export function crest(shape: RidgeShape): (x: number) => number {
  const f = fractal(shape.seed, shape.octaves ?? 4, 0.46);
  return (x) => shape.y + f((x / W) * shape.waves) * shape.swing + (x / W - 0.5) * (shape.tilt ?? 0);
}

/** A range filled from its crest down, fading into mist at its foot. */
export function ridge(shape: RidgeShape, colour: string, mistColour: string, foot: number, fade = 1): string {
  const points = trace(crest(shape), -20, W + 20, 12);
  const top = Math.min(...points.map(([, y]) => y));
  const end = Math.min(1, (foot - top) / (H - top));
  return path(
    downTo(points, H),
    vertical([
      [0, colour],
      [end * 0.25, colour],
      [end, mistColour, fade === 1 ? 1 : 1],
      [1, mistColour],
    ]),
  );
}

/** Any crest line given as points, filled flat or with a fill reference. */
export function slope(points: readonly Point[], fill: string, bottom = H): string {
  return path(downTo(points, bottom), fill);
}
