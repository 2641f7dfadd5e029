import { n, type Point } from './svg';

/** Path data through the points as a smooth open curve (Catmull-Rom). Starts with M. */
export function smooth(points: readonly Point[], tension = 1): string {
  const first = points[0];
  if (first === undefined) return '';
  let d = `M${n(first[0])} ${n(first[1])}`;
  for (let i = 0; i + 1 < points.length; i += 1) {
    const p1 = points[i] ?? first;
    const p2 = points[i + 1] ?? p1;
    const p0 = points[i - 1] ?? p1;
    const p3 = points[i + 2] ?? p2;
    const k = tension / 6;
    d += `C${n(p1[0] + (p2[0] - p0[0]) * k)} ${n(p1[1] + (p2[1] - p0[1]) * k)} ${n(p2[0] - (p3[0] - p1[0]) * k)} ${n(p2[1] - (p3[1] - p1[1]) * k)} ${n(p2[0])} ${n(p2[1])}`;
  }
  return d;
}

/** Path data of a smooth closed outline. */
export function blob(points: readonly Point[]): string {
  const first = points[0];
  if (first === undefined) return '';
  const size = points.length;
  const get = (i: number): Point => points[((i % size) + size) % size] ?? first;
  let d = `M${n(first[0])} ${n(first[1])}`;
  for (let i = 0; i < size; i += 1) {
    const [p0, p1, p2, p3] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    d += `C${n(p1[0] + (p2[0] - p0[0]) / 6)} ${n(p1[1] + (p2[1] - p0[1]) / 6)} ${n(p2[0] - (p3[0] - p1[0]) / 6)} ${n(p2[1] - (p3[1] - p1[1]) / 6)} ${n(p2[0])} ${n(p2[1])}`;
  }
  return `${d}Z`;
}

/** Points of a function of x, from x0 to x1. */
export function trace(f: (x: number) => number, x0: number, x1: number, step = 20): Point[] {
  const count = Math.max(1, Math.ceil(Math.abs(x1 - x0) / step));
  return Array.from({ length: count + 1 }, (_, i) => {
    const x = x0 + ((x1 - x0) * i) / count;
    return [x, f(x)] as const;
  });
}

/** Closed straight-edged path data between an upper and a lower line. */
export function between(upper: readonly Point[], lower: readonly Point[]): string {
  const all = [...upper, ...[...lower].reverse()];
  return `M${all.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;
}

/** Closed path data from a line down to a level. */
export function downTo(points: readonly Point[], bottom: number): string {
  const first = points[0] ?? [0, 0];
  const last = points[points.length - 1] ?? first;
  return `M${n(first[0])} ${n(bottom)}L${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}L${n(last[0])} ${n(bottom)}Z`;
}

/** A lens: pointed at both ends, used for ripples, leaves and streaks. */
export function lens(cx: number, cy: number, length: number, thickness: number, degrees = 0): string {
  const a = (degrees * Math.PI) / 180;
  const [dx, dy] = [(Math.cos(a) * length) / 2, (Math.sin(a) * length) / 2];
  const [nx, ny] = [-Math.sin(a) * thickness, Math.cos(a) * thickness];
  return `M${n(cx - dx)} ${n(cy - dy)}Q${n(cx + nx)} ${n(cy + ny)} ${n(cx + dx)} ${n(cy + dy)}Q${n(cx - nx)} ${n(cy - ny)} ${n(cx - dx)} ${n(cy - dy)}Z`;
}

/** Outline of a limb: two circles of radius ra and rb joined by their tangents. */
export function taper(a: Point, ra: number, b: Point, rb: number): string {
  const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const [sx, sy] = [-Math.sin(angle), Math.cos(angle)];
  return (
    `M${n(a[0] + sx * ra)} ${n(a[1] + sy * ra)}A${n(ra)} ${n(ra)} 0 0 1 ${n(a[0] - sx * ra)} ${n(a[1] - sy * ra)}` +
    `L${n(b[0] - sx * rb)} ${n(b[1] - sy * rb)}A${n(rb)} ${n(rb)} 0 0 1 ${n(b[0] + sx * rb)} ${n(b[1] + sy * rb)}Z`
  );
}
