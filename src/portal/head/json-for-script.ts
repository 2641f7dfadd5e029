/**
 * JSON that may stand inside a script element: `</script>` and `<!--` in a title must not end or open anything, and
 * the two line separators are escaped for old parsers.
 */
export function jsonForScript(value: unknown): string {
  const escapes: Record<string, string> = {
    '<': '\\u003c',
    '>': '\\u003e',
    '&': '\\u0026',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
  };
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character);
}
