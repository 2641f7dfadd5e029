import type { Body, HeadingNode } from '@/content/body';
import type { PageContext } from '../../page-context';
import { plainText } from './plain-text';

/** A table of contents helps from this many headings on. */
const fewestHeadings = 4;

/** A longer one starts folded, so that the text stays in sight on a phone. */
const mostOpenHeadings = 9;

export function contentsOf(body: Body): HeadingNode[] {
  const headings = body.filter((node): node is HeadingNode => node.kind === 'heading' && node.level <= 3);
  return headings.length >= fewestHeadings ? headings : [];
}

export function Contents({ ctx, headings }: { ctx: PageContext; headings: readonly HeadingNode[] }) {
  return (
    <details className="contents" open={headings.length <= mostOpenHeadings}>
      <summary className="contents-title">{ctx.t('article.contents')}</summary>
      <nav aria-label={ctx.t('article.contents')}>
        <ol>
          {headings.map((heading) => (
            <li key={heading.anchor} className={`contents-level-${heading.level}`}>
              <a href={`#${encodeURIComponent(heading.anchor)}`}>{plainText(heading.children)}</a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
