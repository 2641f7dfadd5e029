/** A video of a third party: until someone presses it, nothing is fetched from there. Without script it is a link. */
import type { VideoNode } from '@/content/body';
import type { PageContext } from '../../page-context';
import { Picture } from '../picture/picture';
import { WovenBand } from '../woven/woven';

const providers = {
  youtube: {
    name: 'YouTube',
    page: (id: string) => `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`,
    embed: (id: string) => `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}?autoplay=1`,
  },
  vimeo: {
    name: 'Vimeo',
    page: (id: string) => `https://vimeo.com/${encodeURIComponent(id)}`,
    embed: (id: string) => `https://player.vimeo.com/video/${encodeURIComponent(id)}?autoplay=1&dnt=1`,
  },
} as const;

export function VideoLink({ ctx, node }: { ctx: PageContext; node: VideoNode }) {
  const provider = providers[node.provider];
  return (
    <figure className="video">
      <a
        className="video-link"
        href={provider.page(node.videoId)}
        data-video={provider.embed(node.videoId)}
        data-title={node.title}
      >
        {node.poster ? (
          <Picture
            ctx={ctx}
            media={node.poster}
            ratio="16x9"
            sizes="(min-width: 60rem) 56rem, 100vw"
            decorative
          />
        ) : (
          <span className="video-blank">
            <WovenBand name="band" />
          </span>
        )}
        <span className="video-play">
          <span className="visually-hidden">{ctx.t('media.play', { title: node.title })}</span>
        </span>
      </a>
      <figcaption className="caption">
        <span className="caption-text">{node.title} </span>
        <span className="caption-credit">{ctx.t('media.videoNote', { provider: provider.name })}</span>
      </figcaption>
    </figure>
  );
}
