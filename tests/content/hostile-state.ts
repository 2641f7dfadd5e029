/** What a state must have sound if it is to be published: anything else there is refused. */
export interface References {
  media: string;
  article: string;
  /** Of YouTube. */
  videoId: string;
}

/** A state of the editor as no editor writes it: one text in every value of every node and block, references excepted if given. */
export function hostileState(text: string, references?: References): unknown {
  const { media, article, videoId } = references ?? { media: text, article: text, videoId: text };
  const words = { type: 'text', text, format: 127, style: text, mode: text };
  const link = {
    type: 'link',
    id: text,
    fields: { linkType: 'custom', url: text, rel: text },
    children: [words],
  };
  const paragraph = {
    type: 'paragraph',
    format: text,
    direction: text,
    children: [words, link, { type: text }],
  };
  const inner = { root: { type: references ? 'root' : text, children: [paragraph] } };
  const block = (blockType: string) => ({
    type: 'block',
    fields: {
      blockType,
      id: text,
      blockName: text,
      media,
      caption: text,
      title: text,
      pictures: [media, media].map((one) => ({ media: one, caption: text })),
      text: inner,
      by: text,
      role: text,
      header: text,
      rows: [[text, text]],
      tone: text,
      provider: references ? 'youtube' : text,
      videoId,
      poster: media,
      items: [article],
    },
  });
  const blocks = ['figure', 'gallery', 'quote', 'table', 'callout', 'file', 'video', 'related', text].map(
    block,
  );
  return {
    root: {
      children: [paragraph, { type: 'heading', tag: text, children: [words] }, { type: text }, ...blocks],
    },
  };
}
