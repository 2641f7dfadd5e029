import type { LiveItem } from '@/content/content-item';

/** No address of an item contains a full stop. */
export const pdfSuffix = '.pdf';

/** Where the PDF of an item stands. */
export function pdfPath(item: Pick<LiveItem, 'path'>): string {
  return `${item.path}${pdfSuffix}`;
}
