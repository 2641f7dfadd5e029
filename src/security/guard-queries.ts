/**
 * Payload asks for the right to what a filter or a sort looks through (`related.title`) by collection, not by document:
 * whoever may read some articles could ask about all. Refused wherever a query comes from: REST, GraphQL, lists of the
 * admin, the Local API on behalf of a person.
 */
import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload';
import { portalError } from '@/errors/portal-error';
import { looksThrough, type QueryFields, queryFieldsOf } from './query-fields';

interface QueryArgs {
  overrideAccess?: boolean;
  where?: unknown;
  sort?: unknown;
}

/** @param closed slugs of collections whose documents not everyone who may read some may read all of */
export function guardQueries(config: SanitizedConfig, closed: readonly string[]): SanitizedConfig {
  const hook = refuseToLookThrough(queryFieldsOf(config, closed));
  for (const { hooks } of config.collections)
    hooks.beforeOperation = [...(hooks.beforeOperation ?? []), hook];
  return config;
}

function refuseToLookThrough(fields: QueryFields): CollectionBeforeOperationHook {
  return ({ args, req }) => {
    const { overrideAccess, sort, where } = args as QueryArgs;
    if (overrideAccess === true) return args;
    const paths = [
      ...pathsOf(where),
      ...[sort].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : [])),
    ];
    const found = paths.find((path) => looksThrough(path.trim(), fields));
    if (found) throw portalError(req, 'badRequest', { values: { reason: found.slice(0, 60) } });
    return args;
  };
}

function pathsOf(where: unknown): string[] {
  if (!where || typeof where !== 'object') return [];
  if (Array.isArray(where)) return where.flatMap(pathsOf);
  return Object.entries(where).flatMap(([name, inner]) =>
    /^(and|or)$/i.test(name) ? pathsOf(inner) : [name.replaceAll('__', '.')],
  );
}
