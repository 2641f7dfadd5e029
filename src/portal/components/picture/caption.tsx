/** What stands under a picture: caption, credit, licence, and the mark the AI law asks for. */
import type { PublicMedia } from '@/content/public-media';
import type { PageContext } from '../../page-context';

const licenceUrls: Partial<Record<PublicMedia['licence'], string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/** Address of a licence's text, where it has one. */
export function licenceUrl(licence: PublicMedia['licence']): string | null {
  return licenceUrls[licence] ?? null;
}

interface CaptionProps {
  ctx: PageContext;
  media: PublicMedia;
  caption: string;
}

export function Caption({ ctx, media, caption }: CaptionProps) {
  const url = licenceUrl(media.licence);
  const licence = ctx.t(`media.licence.${media.licence}`);
  return (
    <figcaption className="caption">
      {caption && <span className="caption-text">{caption} </span>}
      {media.credit && <span className="caption-credit">{media.credit} </span>}
      {url ? (
        <a className="caption-licence" href={url} rel="license">
          {licence}
        </a>
      ) : (
        <span className="caption-licence">{licence}</span>
      )}
      {media.aiMade && <span className="caption-ai">{ctx.t('media.aiMade')}</span>}
    </figcaption>
  );
}
