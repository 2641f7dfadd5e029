import type { ListNode } from '@/content/body';
import { each } from '../each';
import { Inline } from './inline';

/** Of the body and of call-outs; a list within a list is of the same kind. */
export function List({ node }: { node: ListNode }) {
  const items = each(node.items, (item) => (
    <li>
      <Inline nodes={item.children} />
      {item.list && <List node={item.list} />}
    </li>
  ));
  return node.ordered ? <ol start={node.start}>{items}</ol> : <ul>{items}</ul>;
}
