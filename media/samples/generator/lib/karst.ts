import { downTo, smooth } from './curve';
import { fractal } from './noise';
import { Random } from './random';
import { circle, clip, group, type Point, path } from './svg';

export interface Tower {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Steepness of the walls: 2 is a dome, 5 a block. */
  readonly steep?: number;
}

export interface Karst {
  readonly seed: string;
  readonly base: number;
  readonly towers: readonly Tower[];
  readonly rock: string;
  readonly shade: string;
  /** Streaks of pale limestone; left out on far layers. */
  readonly pale?: string;
  /** Forest on shoulders and crowns. */
  readonly forest?: string;
  readonly forestLight?: string;
  /** Which side lies in shade. */
  readonly shadeSide?: 'left' | 'right';
}

/** Outline of limestone towers standing side by side. */
export function karstLine(seed: string, base: number, towers: readonly Tower[]): Point[] {
  const rough = fractal(seed, 4, 0.55);
  const x0 = Math.min(...towers.map((t) => t.x - t.width / 2)) - 10;
  const x1 = Math.max(...towers.map((t) => t.x + t.width / 2)) + 10;
  const points: Point[] = [];
  for (let x = x0; x <= x1; x += 6) {
    let top = 0;
    for (const tower of towers) {
      const warped = x + rough(x / 90 + tower.x) * tower.width * 0.07;
      const u = Math.abs(warped - tower.x) / (tower.width / 2);
      if (u < 1) top = Math.max(top, tower.height * (1 - u ** (tower.steep ?? 2.6)) ** 0.72);
    }
    points.push([x, base - top - (top > 4 ? rough(x / 38) * Math.min(18, top * 0.06) : 0)]);
  }
  return points;
}

/** Limestone towers: silhouette, a shaded side to each, vertical streaks, forest clinging to the shoulders. */
export function karst(options: Karst): string {
  const random = new Random(options.seed);
  const line = karstLine(options.seed, options.base, options.towers);
  const outline = downTo(line, options.base + 2);
  const inside: string[] = [];
  const sign = options.shadeSide === 'left' ? -1 : 1;
  for (const tower of options.towers) {
    const edge: Point[] = [];
    for (let i = 0; i <= 9; i += 1) {
      const u = i / 9;
      edge.push([
        tower.x + sign * tower.width * (0.04 + 0.1 * u + random.between(-0.07, 0.07)),
        options.base - tower.height * 1.06 * (1 - u),
      ]);
    }
    const far = tower.x + sign * tower.width * 0.5;
    inside.push(
      path(
        `${smooth(edge, 0.5)}L${far} ${options.base}L${far} ${options.base - tower.height * 0.5}L${tower.x + sign * tower.width * 0.3} ${options.base - tower.height * 1.1}Z`,
        options.shade,
      ),
    );
    if (options.pale !== undefined) {
      for (let i = 0; i < Math.round(tower.width / 26); i += 1) {
        const x = tower.x + random.between(-0.42, 0.42) * tower.width;
        const y = options.base - tower.height * random.between(0.3, 0.92);
        const h = tower.height * random.between(0.08, 0.3);
        const w = random.between(4, 13);
        const lit = (x - tower.x) * sign < 0;
        inside.push(
          path(
            `M${x} ${y}l${w} ${h * 0.2}l${-w * 0.3} ${h * 0.3}l${w * 0.4} ${h * 0.25}l${-w * 0.9} ${h * 0.25}l${-w * 0.5} ${-h * 0.4}Z`,
            lit ? options.pale : options.rock,
            { opacity: lit ? 0.85 : 0.6 },
          ),
        );
      }
    }
    if (options.forest !== undefined) {
      const count = Math.round((tower.width * tower.height) / 5200);
      for (let i = 0; i < count; i += 1) {
        const u = random.next() ** 0.36;
        const y = options.base - tower.height * (1 - u) * 0.98;
        const x = tower.x + random.between(-0.5, 0.5) * tower.width;
        const r = random.between(7, 17) * (0.7 + tower.height / 1600);
        const leafy = options.forestLight !== undefined && (x - tower.x) * sign < 0;
        const tufts = Array.from({ length: 5 }, (_, k) => ({
          x: x + (k - 2) * r * random.between(0.5, 0.9),
          y: y + random.between(-0.35, 0.35) * r,
          r: r * random.between(0.45, 0.85),
        }));
        inside.push(...tufts.map((t) => circle(t.x, t.y, t.r, options.forest ?? options.shade)));
        if (leafy)
          inside.push(
            ...tufts.map((t) =>
              circle(t.x - t.r * 0.25, t.y - t.r * 0.35, t.r * 0.5, options.forestLight ?? options.shade),
            ),
          );
      }
    }
  }
  if (options.forest !== undefined) {
    for (let i = 0; i < line.length; i += 3) {
      const [x, y] = line[i] ?? [0, 0];
      const tall = (options.base - y) / 700;
      const flat = Math.abs((line[i + 3]?.[1] ?? y) - y) < 16;
      if (options.base - y < 30 || (!flat && random.chance(0.7))) continue;
      const r = random.between(9, 17) * (0.7 + tall * 0.5);
      inside.push(
        circle(x, y + r * random.between(0.4, 1.3), r, options.forest),
        circle(x + r * 0.5, y + r * 2 * random.between(0.5, 1.2), r * 0.8, options.forest),
      );
      if (options.forestLight !== undefined && random.chance(0.5))
        inside.push(circle(x - r * 0.2, y + r * 0.5, r * 0.55, options.forestLight));
    }
  }
  return group([path(outline, options.rock), clip(outline, inside)]);
}
