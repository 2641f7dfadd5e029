/**
 * A slug in the script of its text: Vietnamese loses its marks, Chinese and Korean keep their letters (a browser
 * shows them as they are). Lower case, words joined by hyphens, at most 80 code points.
 */
export function slugify(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return trimAt(words.join('-'), 80);
}

export const slugPattern = /^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

function trimAt(slug: string, length: number): string {
  const letters = [...slug];
  if (letters.length <= length) return slug;
  const cut = letters.slice(0, length).join('');
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > length / 2 ? cut.slice(0, lastHyphen) : cut;
}
