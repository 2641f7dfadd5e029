type Lab = readonly [number, number, number];

function labToHex([l, a, b]: Lab): string {
  const l3 = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m3 = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s3 = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3,
    -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3,
    -0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3,
  ];
  const bytes = linear.map((channel) => {
    const v = Math.min(1, Math.max(0, channel));
    const gamma = v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055;
    return Math.round(gamma * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${bytes.join('')}`;
}

function hexToLab(hex: string): Lab {
  const channel = (at: number): number => {
    const v = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  };
  const r = channel(1);
  const g = channel(3);
  const b = channel(5);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** An OKLCH colour (lightness 0..1, chroma 0..0.4, hue in degrees) as an sRGB hex string. */
export function ok(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  return labToHex([lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
}

/** Mixes two hex colours in OKLab; t = 0 gives the first, t = 1 the second. */
export function mix(from: string, to: string, t: number): string {
  const a = hexToLab(from);
  const b = hexToLab(to);
  return labToHex([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]);
}

/** The same colour, lighter (positive) or darker (negative) by the given OKLab lightness. */
export function tone(colour: string, by: number): string {
  const [l, a, b] = hexToLab(colour);
  return labToHex([Math.min(1, Math.max(0, l + by)), a, b]);
}
