import type { CalloutNode } from '@/content/body';
import type { PageContext } from '../../page-context';
import { List } from './body';
import { Inline } from './inline';

/** The tone is said in words too, never by colour alone. */
export function Callout({ ctx, node }: { ctx: PageContext; node: CalloutNode }) {
  const tone = ctx.t(`body.callout.${node.tone}`);
  return (
    <aside className={`callout is-${node.tone}`} aria-label={node.title || tone}>
      <p className="callout-title">
        <span className="callout-tone">{tone}</span>
        {node.title && <span className="callout-name">{node.title}</span>}
      </p>
      {node.children.map((child, index) =>
        child.kind === 'list' ? (
          <List key={`${index}`} node={child} />
        ) : (
          <p key={`${index}`}>
            <Inline nodes={child.children} />
          </p>
        ),
      )}
    </aside>
  );
}
