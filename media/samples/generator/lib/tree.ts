import { blob, lens, smooth } from './curve';
import { Random } from './random';
import { at, circle, group, line, n, type Point, path, stroke } from './svg';

/** A broad-leaved tree: forked trunk, wide uneven crown in three tones, lit from the left. Height h, foot at (x, y). */
export function broadleaf(
  seed: string,
  x: number,
  y: number,
  h: number,
  trunk: string,
  dark: string,
  mid: string,
  light: string,
): string {
  const random = new Random(seed);
  const clusters = Array.from({ length: 22 }, () => {
    const a = random.next() * Math.PI * 2;
    const d = Math.sqrt(random.next());
    return {
      x: Math.cos(a) * d * h * 0.36,
      y: -h * 0.66 + Math.sin(a) * d * h * 0.2,
      r: h * random.between(0.06, 0.12),
    };
  }).sort((a, b) => b.y - a.y);
  const lay = (dx: number, dy: number, k: number, fill: string): string =>
    clusters.map((c) => circle(c.x + dx * h, c.y + dy * h, c.r * k, fill)).join('');
  const sprinkle = Array.from({ length: 46 }, () => {
    const c = random.pick(clusters);
    return path(
      lens(
        c.x + random.between(-1, 0.6) * c.r,
        c.y - random.between(0.1, 1) * c.r,
        h * 0.05,
        h * 0.011,
        random.between(-50, 30),
      ),
      light,
    );
  });
  return at(x, y, 1, [
    path(
      `M${n(-h * 0.035)} 0Q${n(-h * 0.012)} ${n(-h * 0.2)} ${n(-h * 0.03)} ${n(-h * 0.36)}L${n(-h * 0.2)} ${n(-h * 0.62)}L${n(-h * 0.17)} ${n(-h * 0.64)}L${n(-h * 0.004)} ${n(-h * 0.44)}L${n(h * 0.02)} ${n(-h * 0.7)}L${n(h * 0.045)} ${n(-h * 0.7)}L${n(h * 0.04)} ${n(-h * 0.42)}L${n(h * 0.18)} ${n(-h * 0.6)}L${n(h * 0.205)} ${n(-h * 0.58)}L${n(h * 0.04)} ${n(-h * 0.32)}Q${n(h * 0.026)} ${n(-h * 0.16)} ${n(h * 0.055)} 0Z`,
      trunk,
    ),
    lay(0, 0, 1, dark),
    lay(-0.016, -0.026, 0.78, mid),
    lay(-0.036, -0.05, 0.42, light),
    ...sprinkle,
  ]);
}

/** One fan-palm leaf spread around its stalk end, pointing at the angle in degrees. */
export function fanLeaf(
  x: number,
  y: number,
  r: number,
  degrees: number,
  dark: string,
  light: string,
  spread = 220,
): string {
  const blades = 15;
  const a: string[] = [];
  for (let i = 0; i < blades; i += 1) {
    const deg = degrees - spread / 2 + (spread * i) / (blades - 1);
    const rad = (deg * Math.PI) / 180;
    const len = r * (0.86 + 0.14 * Math.sin((Math.PI * i) / (blades - 1)));
    a.push(
      path(
        lens(x + (Math.cos(rad) * len) / 2, y + (Math.sin(rad) * len) / 2, len, r * 0.13, deg),
        i % 2 === 0 ? dark : light,
      ),
    );
  }
  return group(a);
}

/** A fan palm (cọ): straight ringed trunk with a ball of fan leaves. */
export function fanPalm(
  seed: string,
  x: number,
  y: number,
  h: number,
  trunk: string,
  dark: string,
  light: string,
): string {
  const random = new Random(seed);
  const lean = random.between(-0.05, 0.05) * h;
  const top: Point = [lean, -h];
  const r = h * 0.24 + 14;
  const leaves = [100, 60, 140, 20, 165, -10, 190, 215, -40, 240, 300, 270].map((deg) => {
    const d = deg + random.between(-10, 10);
    const rad = (d * Math.PI) / 180;
    const reach = r * 0.26;
    const [lx, ly] = [top[0] + Math.cos(rad) * reach, top[1] + Math.sin(rad) * reach * 0.9];
    return (
      stroke(`M${n(top[0])} ${n(top[1])}L${n(lx)} ${n(ly)}`, dark, r * 0.04) +
      fanLeaf(lx, ly, r * 0.92, d, dark, light, 170)
    );
  });
  return at(x, y, 1, [
    stroke(smooth([[0, 0], [lean * 0.2, -h * 0.5], top]), trunk, h * 0.035 + 3, { 'stroke-linecap': 'butt' }),
    circle(top[0], top[1], r * 0.5, dark),
    ...leaves,
  ]);
}

/** An areca palm: thin trunk, arching feather fronds. */
export function areca(seed: string, x: number, y: number, h: number, trunk: string, leaf: string): string {
  const random = new Random(seed);
  const fronds = [-160, -130, -100, -75, -45, -15, 10, -185].map((deg) => {
    const d = ((deg + random.between(-8, 8)) * Math.PI) / 180;
    const l = h * random.between(0.2, 0.26);
    const [mx, my] = [Math.cos(d) * l * 0.6, Math.sin(d) * l * 0.7];
    const [ex, ey] = [Math.cos(d) * l, Math.sin(d) * l * 0.5 + l * 0.28];
    return path(
      `M0 ${n(-h)}Q${n(mx)} ${n(-h + my - l * 0.16)} ${n(ex)} ${n(-h + ey)}Q${n(mx * 0.9)} ${n(-h + my + l * 0.1)} 0 ${n(-h)}Z`,
      leaf,
    );
  });
  return at(x, y, 1, [
    stroke(`M0 0Q${n(h * 0.02)} ${n(-h * 0.5)} 0 ${n(-h)}`, trunk, h * 0.018 + 2),
    ...fronds,
  ]);
}

/** A banana plant: big split leaves from one root. */
export function banana(seed: string, x: number, y: number, h: number, dark: string, light: string): string {
  const random = new Random(seed);
  const leaves = [-150, -30, -120, -60, -95].map((deg, i) => {
    const d = ((deg + random.between(-8, 8)) * Math.PI) / 180;
    const l = h * random.between(0.62, 0.8);
    const [ex, ey] = [Math.cos(d) * l * 0.75, -h * 0.3 + Math.sin(d) * l * 0.8];
    const w = h * 0.12;
    const [nx, ny] = [-Math.sin(d) * w, Math.cos(d) * w];
    const [mx, my] = [ex * 0.55, (-h * 0.3 + ey) * 0.5 - h * 0.12];
    return (
      path(
        `M0 ${n(-h * 0.2)}Q${n(mx + nx)} ${n(my + ny)} ${n(ex)} ${n(ey)}Q${n(mx)} ${n(my)} 0 ${n(-h * 0.2)}Z`,
        i % 2 === 0 ? dark : light,
      ) +
      path(
        `M0 ${n(-h * 0.2)}Q${n(mx - nx)} ${n(my - ny)} ${n(ex)} ${n(ey)}Q${n(mx)} ${n(my)} 0 ${n(-h * 0.2)}Z`,
        i % 2 === 0 ? light : dark,
      )
    );
  });
  return at(x, y, 1, [stroke(`M0 0L0 ${n(-h * 0.3)}`, dark, h * 0.06), ...leaves]);
}

/** A bamboo culm with nodes, from (x, y) upwards, leaning by the given amount. */
export function culm(
  x: number,
  y: number,
  h: number,
  width: number,
  lean: number,
  light: string,
  dark: string,
): string {
  const joints = Math.max(4, Math.round(h / (width * 5.5)));
  const out: string[] = [];
  for (let i = 0; i < joints; i += 1) {
    const at0 = i / joints;
    const at1 = (i + 1) / joints;
    const a: Point = [x + lean * at0 ** 1.6, y - h * at0];
    const b: Point = [x + lean * at1 ** 1.6, y - h * at1 + width * 0.16];
    const w = width * (1 - 0.45 * at0);
    out.push(
      line(a, b, dark, w, { 'stroke-linecap': 'butt' }),
      line([a[0] - w * 0.16, a[1]], [b[0] - w * 0.16, b[1]], light, w * 0.5, { 'stroke-linecap': 'butt' }),
    );
  }
  return group(out);
}

/** A spray of bamboo leaves around a point. */
export function bambooLeaves(
  seed: string,
  x: number,
  y: number,
  size: number,
  count: number,
  fills: readonly string[],
): string {
  const random = new Random(seed);
  return group(
    Array.from({ length: count }, () => {
      const deg = random.between(20, 160);
      const len = size * random.between(0.6, 1.2);
      return path(
        lens(
          x + random.between(-1, 1) * size * 1.6,
          y + random.between(-0.7, 0.9) * size,
          len,
          len * 0.11,
          deg,
        ),
        random.pick(fills),
      );
    }),
  );
}

/** A pine of stacked flat tiers. */
export function pine(seed: string, x: number, y: number, h: number, trunk: string, leaf: string): string {
  const random = new Random(seed);
  const tiers = Array.from({ length: 5 }, (_, i) => {
    const u = i / 5;
    const w = h * (0.3 - 0.22 * u) * random.between(0.85, 1.15);
    const cy = -h * (0.36 + 0.6 * u);
    const dx = random.between(-0.05, 0.05) * h;
    return path(
      blob([
        [dx - w, cy],
        [dx - w * 0.4, cy - h * 0.09],
        [dx + w * 0.3, cy - h * 0.11],
        [dx + w, cy - h * 0.01],
        [dx + w * 0.2, cy + h * 0.03],
        [dx - w * 0.4, cy + h * 0.035],
      ]),
      leaf,
    );
  });
  return at(x, y, 1, [
    stroke(`M0 0Q${n(h * 0.04)} ${n(-h * 0.5)} 0 ${n(-h * 0.95)}`, trunk, h * 0.03),
    ...tiers,
  ]);
}

/** Grass blades in the foreground. */
export function grass(
  seed: string,
  x0: number,
  x1: number,
  y: number,
  h: number,
  count: number,
  fills: readonly string[],
): string {
  const random = new Random(seed);
  return group(
    Array.from({ length: count }, () => {
      const x = random.between(x0, x1);
      const tall = h * random.between(0.4, 1);
      const lean = random.between(-0.4, 0.4) * tall;
      const w = tall * 0.05 + 2;
      return path(
        `M${n(x - w)} ${n(y)}Q${n(x + lean * 0.2)} ${n(y - tall * 0.6)} ${n(x + lean)} ${n(y - tall)}Q${n(x + lean * 0.4 + w)} ${n(y - tall * 0.5)} ${n(x + w)} ${n(y)}Z`,
        random.pick(fills),
      );
    }),
  );
}
