import { lens } from './curve';
import { Random } from './random';
import { group, path, rect, type Stop, vertical, W } from './svg';

/** A level sheet of water. */
export function water(top: number, bottom: number, stops: readonly Stop[]): string {
  return rect(0, top, W, bottom - top, vertical(stops));
}

/** Ripples: horizontal lenses, small far off and long near by. */
export function ripples(
  seed: string,
  x0: number,
  x1: number,
  y0: number,
  y1: number,
  count: number,
  colour: string,
  opacity: number,
  size = 1,
): string {
  const random = new Random(seed);
  const pieces = Array.from({ length: count }, () => {
    const u = random.next() ** 1.4;
    const y = y0 + (y1 - y0) * u;
    return {
      y,
      d: lens(
        random.between(x0, x1),
        y,
        (30 + 260 * u) * random.between(0.5, 1.4) * size,
        (1.6 + 8 * u) * size,
      ),
      o: random.between(0.45, 1),
    };
  });
  return group(pieces.map((p) => path(p.d, colour, { opacity: opacity * p.o })));
}

/** The path of light a low sun, moon or lamp lays on the water. */
export function glade(
  seed: string,
  x: number,
  y0: number,
  y1: number,
  width0: number,
  width1: number,
  count: number,
  colour: string,
  opacity = 1,
): string {
  const random = new Random(seed);
  return group(
    Array.from({ length: count }, (_, i) => {
      const u = (i + random.next()) / count;
      const y = y0 + (y1 - y0) * u ** 1.25;
      const half = width0 + (width1 - width0) * u;
      const dx = random.between(-1, 1) * random.between(0, 1) * half;
      return path(lens(x + dx, y, half * random.between(0.3, 1.1), 2.5 + 11 * u), colour, {
        opacity: opacity * random.between(0.45, 1),
      });
    }),
  );
}
