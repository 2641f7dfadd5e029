/** Contrast of OKLCH colours by WCAG 2.2 (relative luminance), read straight from tokens.css. */
type Theme = Record<string, string | undefined>;

/** The custom properties of `:root`, resolved for each theme: `light-dark(a, b)` and `var(--x)` included. */
export function parseTokens(css: string): { light: Theme; dark: Theme } {
  const root = /:root\s*\{([\s\S]*?)\n\}/.exec(css)?.[1] ?? '';
  const raw = new Map(
    [...root.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const resolve = (value: string | undefined, dark: boolean): string | undefined => {
    const pair = /^light-dark\(((?:[^()]|\([^()]*\))+?),\s*((?:[^()]|\([^()]*\))+)\)$/.exec(
      value?.trim() ?? '',
    );
    const chosen = pair ? (dark ? pair[2] : pair[1]) : value;
    const variable = /^var\(--([\w-]+)\)$/.exec(chosen?.trim() ?? '');
    return variable ? resolve(raw.get(variable[1] ?? ''), dark) : chosen?.trim();
  };
  const theme = (dark: boolean) =>
    Object.fromEntries([...raw].map(([name, value]) => [name, resolve(value, dark)]));
  return { light: theme(false), dark: theme(true) };
}

export function contrast(one: string | undefined, other: string | undefined): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(color: string | undefined): number {
  const parts = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(color ?? '');
  if (!parts) throw new Error(`not an OKLCH colour: ${color}`);
  const [l = 0, c = 0, h = 0] = [
    Number(parts[1]) / 100,
    Number(parts[2]),
    (Number(parts[3]) * Math.PI) / 180,
  ];
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const l3 = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m3 = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s3 = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const red = clamp(4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3);
  const green = clamp(-1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3);
  const blue = clamp(-0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
