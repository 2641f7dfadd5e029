import type { FileNode } from '@/content/body';
import { mediaFilePath } from '@/content/media-variants';
import { formatBytes } from '@/i18n/format';
import type { PageContext } from '../../page-context';

/** A file with what a reader wants to know before fetching it: kind and size. */
export function FileLink({ ctx, node }: { ctx: PageContext; node: FileNode }) {
  const extension = node.media.filename.split('.').pop()?.toUpperCase() ?? '';
  return (
    <p className="file">
      <a href={mediaFilePath(node.media)} download={node.media.filename}>
        <span className="file-kind" aria-hidden="true">
          {extension}
        </span>
        <span className="file-title">{node.title}</span>
        <span className="file-meta">
          {ctx.t('media.download')} · {extension} · {formatBytes(node.media.bytes, ctx.locale)}
        </span>
      </a>
    </p>
  );
}
