/** Reads values whose shape nobody has promised: what a browser, an import or an old row holds. */

export type Untrusted = Record<string, unknown>;

export function asRecord(value: unknown): Untrusted {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Untrusted) : {};
}

export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asString(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The id of a related document, also when the database has put the whole document in its place. */
export function asId(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? (value as Untrusted).id : value;
  return typeof id === 'string' && id !== '' ? id : null;
}

export function oneOf<const Option extends string>(
  options: readonly Option[],
  value: unknown,
): Option | undefined {
  return options.find((option) => option === value);
}
