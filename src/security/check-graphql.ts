/**
 * GraphQL is for people signed in: nothing here is for the public (the content API is), and its queries cost what
 * their writer likes. One operation of bearable size at a time.
 */
import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql';
import type { Handler } from './check-request';
import { Malformed, refusalOf } from './malformed';

const LONGEST = 20_000;
const MOST_TOKENS = 2000;
/** The introspection query of the tools has 13. */
const DEEPEST = 15;
const MOST_FIELDS = 400;

export interface GraphqlRules {
  /** Whoever signed this request, or null. */
  userOf(headers: Headers): Promise<unknown>;
}

/** To stand inside `checkingRequests`. */
export function checkingGraphql<Context>(
  handler: Handler<Context>,
  { userOf }: GraphqlRules,
): Handler<Context> {
  return async (request, context) => {
    try {
      if (!(await userOf(request.headers))) throw new Malformed('', 401);
      checkOperation(await request.clone().text());
      return await handler(request, context);
    } catch (error) {
      if (error instanceof Malformed) return refusalOf(request, error);
      if (isCoercionError(error)) return refusalOf(request, new Malformed('variables'));
      throw error;
    }
  };
}

/** @throws Malformed */
export function checkOperation(text: string): void {
  const { query, variables } = readBody(text);
  if (typeof query !== 'string' || query.length > LONGEST)
    throw new Malformed(`query: GraphQL, ≤ ${LONGEST}`);
  if (variables !== undefined && variables !== null && typeof variables !== 'object') {
    throw new Malformed('variables: { … }');
  }
  const document = parsed(query);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1) throw new Malformed('query: 1 operation');
  measure(document);
}

function readBody(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text);
    if (body && typeof body === 'object') return body as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new Malformed('body: { "query": … }');
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: MOST_TOKENS });
  } catch (error) {
    throw new Malformed(`query: ${error instanceof Error ? error.message : 'GraphQL'}`);
  }
}

/** Counts what the operation asks for with its fragments laid out. */
function measure(document: DocumentNode): void {
  const fragments = new Map<string, SelectionSetNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
  }
  let fields = 0;
  const visit = (set: SelectionSetNode | undefined, depth: number, within: readonly string[]): void => {
    if (depth > DEEPEST) throw new Malformed(`query: ≤ ${DEEPEST} × { … }`);
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        if (within.includes(name)) throw new Malformed(`query: … ${name}`);
        visit(fragments.get(name), depth, [...within, name]);
        continue;
      }
      const isField = selection.kind === Kind.FIELD;
      if (isField && ++fields > MOST_FIELDS) throw new Malformed(`query: ≤ ${MOST_FIELDS}`);
      visit(selection.selectionSet, isField ? depth + 1 : depth, within);
    }
  };
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) visit(node.selectionSet, 1, []);
  }
}

/** Payload's handler trips over errors of GraphQL itself, such as a variable of the wrong type. */
function isCoercionError(error: unknown): boolean {
  return error instanceof TypeError && /reading 'status'/.test(error.message);
}
