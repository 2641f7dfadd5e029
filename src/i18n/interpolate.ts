/** Fills `{{name}}` in a text of locales/. Unknown names stay as they are, so that a mistake is seen. */
export function interpolate(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}
