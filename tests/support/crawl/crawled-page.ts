import { candidatesOf, elementsOf, type MarkupElement } from './markup';

/** One answer of the site, with questions tests ask of it. */
export class CrawledPage {
  readonly elements: readonly MarkupElement[];

  constructor(
    /** As it stands in addresses: percent-encoded. */
    readonly path: string,
    readonly status: number,
    readonly headers: Headers,
    readonly html: string,
  ) {
    this.elements = elementsOf(html);
  }

  all(name: string, attributes: Record<string, string> = {}): MarkupElement[] {
    return this.elements.filter(
      (element) =>
        element.name === name &&
        Object.entries(attributes).every(([key, value]) => element.attributes[key] === value),
    );
  }

  /** `content` of a meta element. */
  meta(property: string): string | undefined {
    return (this.all('meta', { property })[0] ?? this.all('meta', { name: property })[0])?.attributes.content;
  }

  get lang(): string | undefined {
    return this.all('html')[0]?.attributes.lang;
  }

  get canonical(): string | undefined {
    return this.all('link', { rel: 'canonical' })[0]?.attributes.href;
  }

  /** hreflang → address. */
  get alternates(): Record<string, string> {
    const links = this.all('link', { rel: 'alternate' }).filter(({ attributes }) => attributes.hreflang);
    return Object.fromEntries(
      links.map(({ attributes }) => [attributes.hreflang ?? '', attributes.href ?? '']),
    );
  }

  /** Where its links lead. */
  get links(): string[] {
    return this.all('a').flatMap(({ attributes }) => attributes.href ?? []);
  }

  /** What a browser may fetch to show it: pictures, styles, scripts, fonts, icons, frames. */
  get resources(): string[] {
    const fetched = ['stylesheet', 'preload', 'icon', 'apple-touch-icon', 'manifest', 'modulepreload'];
    return this.elements.flatMap(({ name, attributes: { src, srcset, href, rel, poster, data } }) => [
      ...(src ? [src] : []),
      ...(poster ? [poster] : []),
      ...(name === 'object' && data ? [data] : []),
      ...(srcset ? candidatesOf(srcset) : []),
      ...(name === 'link' && href && fetched.includes(rel ?? '') ? [href] : []),
    ]);
  }
}
