import { noise } from './noise';
import { Random } from './random';
import { circle, group, H, n, type Point, path } from './svg';

/** A line of tree crowns along a crest: scalloped edge, filled down. */
export function canopy(
  seed: string,
  f: (x: number) => number,
  x0: number,
  x1: number,
  size: number,
  fill: string,
  bottom = H,
): string {
  const random = new Random(seed);
  const jitter = noise(seed);
  let x = x0;
  let d = `M${n(x0)} ${n(bottom)}L${n(x0)} ${n(f(x0))}`;
  while (x < x1) {
    const w = size * random.between(0.6, 1.4);
    const next = x + w;
    const y = f(next) + jitter(next / size) * size * 0.25;
    d += `A${n(w * 0.56)} ${n(w * random.between(0.5, 0.8))} 0 0 1 ${n(next)} ${n(y)}`;
    x = next;
  }
  return path(`${d}L${n(x)} ${n(bottom)}Z`, fill);
}

/** Loose bushes scattered in an area, each a lit crown on a dark one. */
export function bushes(
  seed: string,
  points: readonly Point[],
  r: number,
  dark: string,
  light: string,
): string {
  const random = new Random(seed);
  return group(
    points.map(([x, y]) => {
      const s = r * random.between(0.7, 1.3);
      return (
        circle(x - s * 0.7, y, s * 0.75, dark) +
        circle(x + s * 0.75, y + s * 0.05, s * 0.7, dark) +
        circle(x, y - s * 0.35, s, dark) +
        circle(x - s * 0.3, y - s * 0.6, s * 0.55, light) +
        circle(x - s * 0.85, y - s * 0.2, s * 0.4, light)
      );
    }),
  );
}

/** A hillside of forest: rows of crowns from the crest down, darker and lighter by turns. */
export function hillForest(
  seed: string,
  f: (x: number) => number,
  x0: number,
  x1: number,
  size: number,
  fills: readonly string[],
  rowGap: number,
): string {
  return group(
    fills.map((fill, i) =>
      canopy(`${seed}/${i}`, (x) => f(x) + i * rowGap, x0, x1, size * (1 + i * 0.12), fill),
    ),
  );
}
