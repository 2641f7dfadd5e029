import { createElement, Fragment, type ReactNode } from 'react';

/**
 * Renders a list in its order. Static markup is made once and never moved about, so its parts need no keys: they are
 * passed on one by one, and repeated words or cells are no trouble.
 */
export function each<Item>(
  items: readonly Item[],
  render: (item: Item, index: number) => ReactNode,
): ReactNode {
  return createElement(Fragment, null, ...items.map(render));
}
