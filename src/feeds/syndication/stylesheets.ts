import type { XmlDocumentOptions } from '@/lib/xml';

/** Browsers show a feed as a page; those without XSLT fall back to CSS. */
export const feedStylesheets: NonNullable<XmlDocumentOptions['stylesheets']> = [
  { href: '/xsl/feed.xsl', type: 'text/xsl' },
  { href: '/xsl/feed.css', type: 'text/css' },
];
