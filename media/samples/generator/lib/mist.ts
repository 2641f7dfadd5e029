import { lens, smooth } from './curve';
import { noise } from './noise';
import { Random } from './random';
import { blur, group, type Point, path, rect, vertical, W } from './svg';

/** A level bank of mist, densest in the middle. */
export function mistBank(y: number, height: number, colour: string, opacity: number): string {
  return rect(
    0,
    y - height / 2,
    W,
    height,
    vertical([
      [0, colour, 0],
      [0.5, colour, opacity],
      [1, colour, 0],
    ]),
  );
}

/** Drifting soft wisps of mist around a level. */
export function wisps(
  seed: string,
  y: number,
  spread: number,
  count: number,
  colour: string,
  opacity: number,
): string {
  const random = new Random(seed);
  return blur(
    14,
    Array.from({ length: count }, () => {
      const length = random.between(400, 1300);
      return path(
        lens(random.between(0, W), y + random.between(-spread, spread), length, random.between(14, 46)),
        colour,
        {
          opacity: opacity * random.between(0.4, 1),
        },
      );
    }),
  );
}

/** Smoke or steam rising in a ribbon that widens and thins out. */
export function smoke(
  seed: string,
  x: number,
  y: number,
  height: number,
  width: number,
  lean: number,
  colour: string,
  opacity: number,
): string {
  const drift = noise(seed);
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= 12; i += 1) {
    const u = i / 12;
    const cx = x + lean * u * u + drift(u * 3.2) * width * 0.9 * u;
    const half = width * (0.1 + 0.9 * Math.sin(Math.PI * Math.min(0.93, u * 0.8 + 0.1))) * 0.5 * (0.3 + u);
    left.push([cx - half, y - height * u]);
    right.unshift([cx + half, y - height * u]);
  }
  const d = `${smooth([...left, ...right])}Z`;
  return group([
    path(
      d,
      vertical([
        [0, colour, 0],
        [0.35, colour, opacity * 0.7],
        [1, colour, opacity],
      ]),
    ),
  ]);
}
