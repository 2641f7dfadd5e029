import type { CalloutNode } from '@/content/body';
import type { PageContext } from '../../page-context';
import { each } from '../each';
import { Inline } from './inline';
import { List } from './list';

/** The tone is said in words too, never by colour alone. */
export function Callout({ ctx, node }: { ctx: PageContext; node: CalloutNode }) {
  const tone = ctx.t(`body.callout.${node.tone}`);
  return (
    <aside className={`callout is-${node.tone}`} aria-label={node.title || tone}>
      <p className="callout-title">
        <span className="callout-tone">{tone}</span>
        {node.title && <span className="callout-name">{node.title}</span>}
      </p>
      {each(node.children, (child) =>
        child.kind === 'list' ? (
          <List node={child} />
        ) : (
          <p>
            <Inline nodes={child.children} />
          </p>
        ),
      )}
    </aside>
  );
}
