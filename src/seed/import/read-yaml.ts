/** YAML with the line of every value, so that a refusal can point at it. */
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { cleanDeep } from '@/content/clean-text';
import type { ImportReason } from '@/content/rich-text/markdown-reader';
import type { ImportRefusal, Refusals } from './refusal';

export type LineOf = (path: readonly PropertyKey[]) => number;

export interface YamlValues {
  values: unknown;
  lineOf: LineOf;
}

/** Null with refusals noted when it is no YAML. Aliases are not followed: a small file could become a huge one. */
export function readYaml(text: string, firstLine: number, refusals: Refusals): YamlValues | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  for (const error of document.errors) {
    const [detail = ''] = error.message.split(/ at line |\n/);
    refusals.add(at(error.pos[0]), 'yamlSyntax', { detail });
  }
  if (document.errors.length > 0) return null;
  try {
    const values = cleanDeep(document.toJS({ maxAliasCount: 0 }) ?? {});
    return { values, lineOf: (path) => at(offsetOf(document, path)) };
  } catch {
    refusals.add(firstLine, 'yamlSyntax', { detail: '*alias' });
    return null;
  }
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    const [key, value] = childAt(node, part);
    offset = key?.range?.[0] ?? offset;
    node = value;
  }
  return offset;
}

function childAt(node: unknown, part: PropertyKey): [Node | undefined, unknown] {
  if (isSeq(node)) {
    const item = node.items[Number(part)] as Node | undefined;
    return [item, item];
  }
  const pair = isMap(node)
    ? node.items.find(({ key }) => isScalar(key) && String(key.value) === part)
    : undefined;
  return [pair?.key as Node | undefined, pair?.value];
}

/** Checks values by a schema whose messages are keys of reasons; null with refusals noted where it does not hold. */
export function checkValues<Values>(
  schema: z.ZodType<Values>,
  { values, lineOf }: YamlValues,
  refusals: Refusals,
): Values | null {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const { path, reason, params } of reasons(issue)) {
      refusals.add(lineOf(path), reason, params, path.join('.'));
    }
  }
  return null;
}

interface Reason {
  path: PropertyKey[];
  reason: ImportReason;
  params: ImportRefusal['values'];
}

function reasons(issue: z.core.$ZodIssue): Reason[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], reason: 'unknownField', params: {} }));
  }
  const params = issue.code === 'custom' ? ((issue.params ?? {}) as ImportRefusal['values']) : {};
  return [{ path: issue.path, reason: issue.message as ImportReason, params }];
}
