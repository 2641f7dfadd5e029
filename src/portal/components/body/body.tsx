/** The body of an item: one component for each kind of node in src/content/body.ts. */
import type { ReactNode } from 'react';
import type { BlockNode, Body as BodyNodes, HeadingNode, QuoteNode, RelatedNode } from '@/content/body';
import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';
import { each } from '../each';
import { Callout } from './callout';
import { DataTable } from './data-table';
import { Figure } from './figure';
import { FileLink } from './file-link';
import { Gallery } from './gallery';
import { Inline } from './inline';
import { List } from './list';
import { VideoLink } from './video-link';

export function Body({ ctx, body }: { ctx: PageContext; body: BodyNodes }) {
  return each(body, (node) => <Block ctx={ctx} node={node} />);
}

function Block({ ctx, node }: { ctx: PageContext; node: BlockNode }): ReactNode {
  switch (node.kind) {
    case 'paragraph':
      return (
        <p>
          <Inline nodes={node.children} />
        </p>
      );
    case 'heading':
      return <Heading ctx={ctx} node={node} />;
    case 'list':
      return <List node={node} />;
    case 'rule':
      return <hr />;
    case 'figure':
      return <Figure ctx={ctx} node={node} />;
    case 'gallery':
      return <Gallery ctx={ctx} node={node} />;
    case 'quote':
      return <Quote node={node} />;
    case 'table':
      return <DataTable ctx={ctx} node={node} />;
    case 'callout':
      return <Callout ctx={ctx} node={node} />;
    case 'file':
      return <FileLink ctx={ctx} node={node} />;
    case 'video':
      return <VideoLink ctx={ctx} node={node} />;
    case 'related':
      return <Related ctx={ctx} node={node} />;
  }
}

function Heading({ ctx, node }: { ctx: PageContext; node: HeadingNode }) {
  const Tag = `h${node.level}` as const;
  return (
    <Tag id={node.anchor} className="body-heading">
      <Inline nodes={node.children} />
      <a className="heading-anchor" href={`#${encodeURIComponent(node.anchor)}`}>
        <span className="visually-hidden">{ctx.t('body.sectionLink')}</span>
        <span aria-hidden="true">#</span>
      </a>
    </Tag>
  );
}

function Quote({ node }: { node: QuoteNode }) {
  return (
    <figure className="quote">
      <blockquote>
        {each(node.paragraphs, (children) => (
          <p>
            <Inline nodes={children} />
          </p>
        ))}
      </blockquote>
      {(node.by || node.role) && (
        <figcaption>
          {node.by && <span className="quote-by">{node.by}</span>}
          {node.role && <span className="quote-role">{node.role}</span>}
        </figcaption>
      )}
    </figure>
  );
}

function Related({ ctx, node }: { ctx: PageContext; node: RelatedNode }) {
  if (node.items.length === 0) return null;
  return (
    <aside className="body-related" aria-label={ctx.t('body.related')}>
      <p className="body-related-title">{ctx.t('body.related')}</p>
      <ul>
        {node.items.map((item) => (
          <li key={item.contentId}>
            <a href={hrefOf(item.path)}>{item.title}</a>
          </li>
        ))}
      </ul>
    </aside>
  );
}
