/** What is left of the name a file came with. */
export interface CleanFileName {
  /** Without extension; never empty. NFC; Vietnamese, Chinese and Korean letters stay. */
  stem: string;
  /** Lower case, without the dot; '' when there is none. */
  extension: string;
}

const longestStem = 100;
/** Unicode's control, format (bidi overrides, zero-width), unassigned, private and surrogate code points. */
const invisible = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}]/gu;
/** Forbidden in names on Windows, or read as syntax by shells and headers. */
const reserved = /[<>:"|?*%;`$&]/g;

/**
 * Makes any name harmless: path parts, control characters and lone surrogates go, everything readable stays.
 * @param name as sent by the browser or found on disk
 */
export function cleanFileName(name: string): CleanFileName {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const readable = last
    .normalize('NFC')
    .replace(invisible, '')
    .replaceAll('\uFFFD', '')
    .replace(reserved, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  const dot = readable.lastIndexOf('.');
  const extension = dot >= 0 ? readable.slice(dot + 1).toLowerCase() : '';
  const hasExtension = /^[a-z0-9]{1,8}$/.test(extension);
  const stem = trimStem(hasExtension ? readable.slice(0, dot) : readable);
  return { stem: stem || 'file', extension: hasExtension ? extension : '' };
}

function trimStem(stem: string): string {
  const inner = [...stem].slice(0, longestStem).join('');
  let start = 0;
  let end = inner.length;
  while (start < end && isEdge(inner[start])) start++;
  while (end > start && isEdge(inner[end - 1])) end--;
  return inner.slice(start, end);
}

function isEdge(letter: string | undefined): boolean {
  return letter === '.' || letter === ' ' || letter === '-';
}
