import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { cleanLine } from './clean-string';
import type { MarkdownReader } from './markdown-reader';

export type BlockDirective = ContainerDirective | LeafDirective;

interface Expected {
  required?: readonly string[];
  optional?: readonly string[];
}

/** The attributes of a block, cleaned, empty where absent; null when one is missing or unknown. */
export function readAttributes(
  node: BlockDirective,
  { required = [], optional = [] }: Expected,
  reader: MarkdownReader,
): ((name: string) => string) | null {
  const given = node.attributes ?? {};
  const block = node.name;
  const unknown = Object.keys(given).filter((name) => !required.includes(name) && !optional.includes(name));
  for (const name of unknown) reader.refuse(node, 'unknownAttribute', { block, name });
  const missing = required.filter((name) => !given[name]);
  for (const name of missing) reader.refuse(node, 'missingAttribute', { block, name });
  if (unknown.length + missing.length > 0) return null;
  return (name) => cleanLine(Object.hasOwn(given, name) ? (given[name] ?? '') : '');
}

/** One of a closed list, or null with the reason noted. */
export function readOption<const Option extends string>(
  node: BlockDirective,
  name: string,
  value: string,
  options: readonly Option[],
  reader: MarkdownReader,
): Option | null {
  const option = options.find((known) => known === value);
  if (!option) reader.refuse(node, 'badAttribute', { block: node.name, name, value });
  return option ?? null;
}
