/** Segments of the address, percent-decoded and NFC; none where the encoding is broken. */
export function pathSegments(request: Request): string[] {
  try {
    const { pathname } = new URL(request.url);
    return pathname
      .split('/')
      .filter(Boolean)
      .map((segment) => decodeURIComponent(segment).normalize('NFC'));
  } catch {
    return [];
  }
}
