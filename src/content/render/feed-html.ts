/**
 * The body as HTML for feeds: semantic elements only, no class, style or script, every address absolute and every
 * value escaped. It is well formed as XML too, so that Atom may carry it as XHTML.
 */
import type { BlockNode, Body, FigureNode, InlineNode, ListNode, TableNode, VideoNode } from '../body';
import { cleanText } from '../clean-text';
import { mediaFilePath, mediaPath, variantSize } from '../media-variants';
import type { PublicMedia } from '../public-media';
import { videoUrl } from '../rich-text/video-address';
import { escapeHtml } from './escape-html';
import { absoluteHref, inlineHtml } from './feed-inline';
import { attribution } from './text';

export interface FeedHtmlOptions {
  /** Of the site, without a trailing slash. */
  origin: string;
  /** Words, in the language of the body, that mark a picture as made by a machine. */
  aiMade?: string;
}

const picture = { ratio: 'full', width: 1200, format: 'jpg' } as const;

export function renderBodyFeedHtml(body: Body, options: FeedHtmlOptions): string {
  return body.map((node) => blockHtml(node, options)).join('\n');
}

function blockHtml(node: BlockNode, options: FeedHtmlOptions): string {
  const inline = (nodes: readonly InlineNode[]) => inlineHtml(nodes, options.origin);
  switch (node.kind) {
    case 'paragraph':
      return `<p>${inline(node.children)}</p>`;
    case 'heading':
      return `<h${node.level}>${inline(node.children)}</h${node.level}>`;
    case 'list':
      return listHtml(node, inline);
    case 'rule':
      return '<hr/>';
    case 'figure':
      return figureHtml(node, options);
    case 'gallery':
      return [titleHtml(node.title), ...node.items.map((item) => figureHtml(item, options))].join('');
    case 'quote': {
      const paragraphs = node.paragraphs.map((nodes) => `<p>${inline(nodes)}</p>`).join('');
      const by = attribution(node.by, node.role);
      return `<blockquote>${paragraphs}${by && `<footer>${escapeHtml(by)}</footer>`}</blockquote>`;
    }
    case 'table':
      return tableHtml(node);
    case 'callout':
      return `<aside>${titleHtml(node.title)}${node.children.map((child) => blockHtml(child, options)).join('')}</aside>`;
    case 'file':
      return `<p>${linkHtml(filePath(node.media), node.title || node.media.filename, options)}</p>`;
    case 'video':
      return videoHtml(node, options);
    case 'related':
      return `<ul>${node.items.map((item) => `<li>${linkHtml(item.path, item.title, options)}</li>`).join('')}</ul>`;
  }
}

function titleHtml(title: string): string {
  return title && `<p><strong>${escapeHtml(title)}</strong></p>`;
}

function linkHtml(href: string, words: string, { origin }: FeedHtmlOptions): string {
  const address = absoluteHref(href, origin);
  return address === null ? escapeHtml(words) : `<a href="${address}">${escapeHtml(words)}</a>`;
}

function listHtml(list: ListNode, inline: (nodes: readonly InlineNode[]) => string): string {
  const items = list.items.map(
    (item) => `<li>${inline(item.children)}${item.list ? listHtml(item.list, inline) : ''}</li>`,
  );
  const start = list.start === undefined ? '' : ` start="${Number(list.start)}"`;
  return list.ordered ? `<ol${start}>${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`;
}

function figureHtml({ media, caption }: FigureNode, options: FeedHtmlOptions): string {
  const words = [caption, media.credit, media.aiMade ? (options.aiMade ?? '') : ''].filter(Boolean);
  const figcaption = words.length > 0 ? `<figcaption>${escapeHtml(words.join(' · '))}</figcaption>` : '';
  return `<figure>${imageHtml(media, media.alt, options)}${figcaption}</figure>`;
}

function imageHtml(media: PublicMedia, alt: string, { origin }: FeedHtmlOptions): string {
  const { width, height } = variantSize(media, picture);
  const src = absoluteHref(mediaPath(media, picture), origin);
  return src === null
    ? escapeHtml(alt)
    : `<img src="${src}" alt="${escapeHtml(alt)}" width="${width}" height="${height}"/>`;
}

function videoHtml(node: VideoNode, options: FeedHtmlOptions): string {
  const address = absoluteHref(videoUrl(node), options.origin);
  const poster = node.poster ? `${imageHtml(node.poster, node.poster.alt, options)}<br/>` : '';
  const words = `${poster}${escapeHtml(node.title || videoUrl(node))}`;
  return `<p>${address === null ? words : `<a href="${address}">${words}</a>`}</p>`;
}

function tableHtml({ caption, header, rows }: TableNode): string {
  const hasHead = header === 'row' || header === 'both';
  const hasSide = header === 'column' || header === 'both';
  const [first = [], ...others] = rows;
  const head = hasHead ? `<thead>${rowHtml(first, () => 'col')}</thead>` : '';
  const side = (at: number) => (hasSide && at === 0 ? 'row' : null);
  const bodyRows = (hasHead ? others : rows).map((row) => rowHtml(row, side)).join('');
  const title = caption && `<caption>${escapeHtml(caption)}</caption>`;
  return `<table>${title}${head}${bodyRows && `<tbody>${bodyRows}</tbody>`}</table>`;
}

function rowHtml(cells: readonly string[], scopeAt: (at: number) => 'col' | 'row' | null): string {
  const html = cells.map((cell, at) => {
    const scope = scopeAt(at);
    return scope ? `<th scope="${scope}">${escapeHtml(cell)}</th>` : `<td>${escapeHtml(cell)}</td>`;
  });
  return `<tr>${html.join('')}</tr>`;
}

/** A lone surrogate in a name would make the encoder throw. */
function filePath(media: PublicMedia): string {
  return mediaFilePath({ ...media, filename: cleanText(media.filename) });
}
