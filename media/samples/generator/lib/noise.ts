import { Random } from './random';

/** Smooth one-dimensional noise in [-1, 1], a function of position, fixed by its seed. */
export function noise(seed: string): (x: number) => number {
  const random = new Random(seed);
  const table = Array.from({ length: 256 }, () => random.between(-1, 1));
  return (x) => {
    const cell = Math.floor(x);
    const u = x - cell;
    const s = u * u * (3 - 2 * u);
    const a = table[cell & 255] ?? 0;
    const b = table[(cell + 1) & 255] ?? 0;
    return a + (b - a) * s;
  };
}

/** Several octaves of noise added up: the outline of hills, clouds and rock. */
export function fractal(seed: string, octaves = 4, gain = 0.5): (x: number) => number {
  const layers = Array.from({ length: octaves }, (_, i) => noise(`${seed}/${i}`));
  return (x) => {
    let sum = 0;
    let weight = 1;
    let total = 0;
    let scale = 1;
    for (const layer of layers) {
      sum += layer(x * scale) * weight;
      total += weight;
      weight *= gain;
      scale *= 2.03;
    }
    return sum / total;
  };
}
