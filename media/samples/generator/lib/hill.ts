/** A gentle hill as a function of x: level y far away, rising by h around cx over a half-width rx. */
export function hill(cx: number, y: number, rx: number, h: number): (x: number) => number {
  return (x) => {
    const u = (x - cx) / rx;
    return Math.abs(u) >= 1 ? y : y - h * 0.5 * (1 + Math.cos(Math.PI * u));
  };
}

/** A rounder hill: part of an ellipse standing on level y. */
export function dome(cx: number, y: number, rx: number, h: number): (x: number) => number {
  return (x) => {
    const u = (x - cx) / rx;
    return Math.abs(u) >= 1 ? y : y - h * Math.sqrt(1 - u * u);
  };
}
