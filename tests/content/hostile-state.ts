/** A state of the editor as no editor writes it: one text in every value of every node and block. */
export function hostileState(text: string): unknown {
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
  const inner = { root: { type: text, children: [paragraph] } };
  const block = (blockType: string) => ({
    type: 'block',
    fields: {
      blockType,
      id: text,
      blockName: text,
      media: text,
      caption: text,
      title: text,
      pictures: [{ media: text, caption: text }],
      text: inner,
      by: text,
      role: text,
      header: text,
      rows: [[text, text]],
      tone: text,
      provider: text,
      videoId: text,
      poster: text,
      items: [text],
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
