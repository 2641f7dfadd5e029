/**
 * One value per process. Next compiles instrumentation, pages and routes into bundles of their own, and each bundle has
 * its own copy of a module's variables: what must be shared by all of them is kept here.
 */
export function processWide<T>(name: string, make: () => T): T {
  const key = Symbol.for(`portal.${name}`);
  const scope = globalThis as Record<symbol, unknown>;
  scope[key] ??= make();
  return scope[key] as T;
}
