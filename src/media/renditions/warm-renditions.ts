import { getRendition, type RenditionOptions, type RenditionSource } from './get-rendition';
import { distinctVariants } from './rendition-variants';

export interface WarmingReport {
  made: number;
  failed: number;
}

/**
 * Computes all renditions of a picture ahead of the first reader. Everything that somebody waits for goes first, and
 * a rendition that fails is left to that reader's request. Files are passed over.
 */
export async function warmRenditions(
  source: RenditionSource,
  options: Pick<RenditionOptions, 'mediaDir'> = {},
): Promise<WarmingReport> {
  const report: WarmingReport = { made: 0, failed: 0 };
  if (!source.mimeType.startsWith('image/')) return report;
  for (const variant of distinctVariants(source)) {
    try {
      await getRendition(source, variant, { ...options, priority: 'later' });
      report.made++;
    } catch {
      report.failed++;
    }
  }
  return report;
}
