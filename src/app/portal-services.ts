import { readFile } from 'node:fs/promises';
import type { PublicMedia } from '@/content/public-media';
import { getRendition } from '@/media/renditions/get-rendition';
import type { PortalServices } from '@/portal/page-context';
import { getServices } from './services';

/** What the pages are handed: the services, and pictures for what is printed. */
export async function getPortalServices(): Promise<PortalServices> {
  const { payload, ...services } = await getServices();
  return {
    ...services,
    picture: async (media: PublicMedia) => {
      try {
        const { path } = await getRendition(media, { ratio: 'full', width: 1200, format: 'jpg' });
        return await readFile(path);
      } catch (err) {
        payload.logger.warn({ err, medium: media.mediaId, msg: 'A picture is left out of a PDF' });
        return null;
      }
    },
  };
}
