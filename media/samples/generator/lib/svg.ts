/** Width and height of every picture, in SVG units and in final pixels. */
export const W = 2400;
export const H = 1600;

export type Point = readonly [number, number];
/** Gradient stop: offset 0..1, colour, opacity (1 when left out). */
export type Stop = readonly [number, string, number?];
type Attributes = Readonly<Record<string, string | number>>;

let definitions: string[] = [];
let counter = 0;

/** Registers a definition and returns its id. Ids count from 1 in every sheet. */
function define(make: (id: string) => string): string {
  counter += 1;
  const id = `d${counter}`;
  definitions.push(make(id));
  return id;
}

/** A whole picture: runs the drawing with fresh definitions and wraps it as an SVG document. */
export function sheet(draw: () => readonly string[]): string {
  definitions = [];
  counter = 0;
  const body = draw().join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" viewBox="0 0 ${W} ${H}">` +
    `<defs>${definitions.join('')}</defs>${body}</svg>`
  );
}

/** Short decimal form of a coordinate. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function attributes(values: Attributes): string {
  return Object.entries(values)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : value}"`,
    )
    .join('');
}

/** Any element. */
export function el(name: string, values: Attributes, children = ''): string {
  return children === ''
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>${children}</${name}>`;
}

export function path(d: string, fill: string, extra: Attributes = {}): string {
  return el('path', { d, fill, ...extra });
}

/** An open line along path data, with round ends. */
export function stroke(d: string, colour: string, width: number, extra: Attributes = {}): string {
  return el('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...extra,
  });
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  extra: Attributes = {},
): string {
  return el('rect', { x, y, width: Math.max(0, width), height: Math.max(0, height), fill, ...extra });
}

export function circle(cx: number, cy: number, r: number, fill: string, extra: Attributes = {}): string {
  return el('circle', { cx, cy, r, fill, ...extra });
}

export function ellipse(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  extra: Attributes = {},
): string {
  return el('ellipse', { cx, cy, rx, ry, fill, ...extra });
}

export function line(a: Point, b: Point, colour: string, width: number, extra: Attributes = {}): string {
  return stroke(`M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`, colour, width, extra);
}

export function poly(points: readonly Point[], fill: string, extra: Attributes = {}): string {
  return path(`M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`, fill, extra);
}

export function group(children: readonly string[], extra: Attributes = {}): string {
  return `<g${attributes(extra)}>${children.join('')}</g>`;
}

/** Places children at (x, y), scaled, optionally mirrored (negative sx) and turned. */
export function at(
  x: number,
  y: number,
  scale: number,
  children: readonly string[],
  flip: 1 | -1 = 1,
  turn = 0,
): string {
  const rotate = turn === 0 ? '' : ` rotate(${n(turn)})`;
  return group(children, {
    transform: `translate(${n(x)} ${n(y)}) scale(${Math.round(scale * flip * 10000) / 10000} ${Math.round(scale * 10000) / 10000})${rotate}`,
  });
}

function stops(list: readonly Stop[]): string {
  return list
    .map(([offset, colour, opacity]) =>
      el('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity ?? 1 }),
    )
    .join('');
}

/** Fill reference to a gradient from top to bottom of the shape. */
export function vertical(list: readonly Stop[]): string {
  return `url(#${define((id) => el('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1 }, stops(list)))})`;
}

/** Fill reference to a gradient from left to right of the shape. */
export function horizontal(list: readonly Stop[]): string {
  return `url(#${define((id) => el('linearGradient', { id, x1: 0, y1: 0, x2: 1, y2: 0 }, stops(list)))})`;
}

/** Fill reference to a gradient between two points of the sheet. */
export function along(a: Point, b: Point, list: readonly Stop[]): string {
  return `url(#${define((id) =>
    el(
      'linearGradient',
      { id, gradientUnits: 'userSpaceOnUse', x1: a[0], y1: a[1], x2: b[0], y2: b[1] },
      stops(list),
    ),
  )})`;
}

/** Fill reference to a round gradient in sheet units. */
export function radial(cx: number, cy: number, r: number, list: readonly Stop[]): string {
  return `url(#${define((id) => el('radialGradient', { id, gradientUnits: 'userSpaceOnUse', cx, cy, r }, stops(list)))})`;
}

/** Two flat tones side by side: the lit and the shaded half of a poster shape. */
export function twoTone(left: string, right: string, split = 0.55): string {
  return horizontal([
    [0, left],
    [split, left],
    [split + 0.004, right],
    [1, right],
  ]);
}

/** A soft round light. */
export function glow(cx: number, cy: number, r: number, colour: string, opacity: number): string {
  return circle(
    cx,
    cy,
    r,
    radial(cx, cy, r, [
      [0, colour, opacity],
      [0.35, colour, opacity * 0.5],
      [0.7, colour, opacity * 0.14],
      [1, colour, 0],
    ]),
  );
}

/** Children with soft edges. */
export function blur(deviation: number, children: readonly string[], extra: Attributes = {}): string {
  const id = define((name) =>
    el(
      'filter',
      { id: name, x: '-30%', y: '-30%', width: '160%', height: '160%' },
      el('feGaussianBlur', { stdDeviation: deviation }),
    ),
  );
  return group(children, { filter: `url(#${id})`, ...extra });
}

/** Children seen only inside the outline given as path data. */
export function clip(d: string, children: readonly string[], extra: Attributes = {}): string {
  const id = define((name) => el('clipPath', { id: name }, el('path', { d })));
  return group(children, { 'clip-path': `url(#${id})`, ...extra });
}

/** Children seen where the mask drawing is white. */
export function masked(maskDrawing: readonly string[], children: readonly string[]): string {
  const id = define((name) =>
    el(
      'mask',
      { id: name, maskUnits: 'userSpaceOnUse', x: 0, y: 0, width: W, height: H },
      maskDrawing.join(''),
    ),
  );
  return group(children, { mask: `url(#${id})` });
}

/** Children mirrored downwards at the water line. */
export function mirrored(waterY: number, children: readonly string[], squeeze = 1, opacity = 1): string {
  return group(children, {
    transform: `translate(0 ${Math.round(waterY * (1 + squeeze) * 1000) / 1000}) scale(1 ${-squeeze})`,
    opacity,
  });
}
