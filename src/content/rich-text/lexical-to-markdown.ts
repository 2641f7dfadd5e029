/** Editor state → Markdown of docs/import-format.md, for the export. */
import type { PublicMedia } from '../public-media';
import { renderBodyMarkdown } from '../render/markdown';
import { lexicalToBody } from './lexical-to-body';

/** What files and documents are called in the export; null: there is no such file or document any more. */
export interface StateNames {
  media(id: string): string | null;
  document(type: string, id: string): string | null;
}

/** Goes by way of the public body, so that there is one writer of Markdown; drafts are named like any document. */
export function lexicalToMarkdown(state: unknown, names: StateNames): string {
  const links = new Map<string, string>();
  const body = lexicalToBody(state, {
    media: (id) => (names.media(id) === null ? null : unnamedMedia(id)),
    item: (type, id) => {
      const key = names.document(type, id);
      if (key === null) return null;
      links.set(id, `${type}/${key}`);
      return { contentId: id, type, title: '', path: `/${type}/${key}` };
    },
  });
  return renderBodyMarkdown(body, {
    media: ({ mediaId }) => names.media(mediaId) ?? '',
    document: (contentId) => links.get(contentId) ?? null,
  });
}

/** Without texts of its own, so that only what the block itself says is written. */
function unnamedMedia(mediaId: string): PublicMedia {
  return {
    mediaId,
    kind: 'image',
    digest: '',
    mimeType: '',
    bytes: 0,
    filename: '',
    width: 0,
    height: 0,
    focalX: 50,
    focalY: 50,
    color: '',
    alt: '',
    caption: '',
    credit: '',
    owner: '',
    licence: 'all-rights-reserved',
    aiMade: false,
  };
}
