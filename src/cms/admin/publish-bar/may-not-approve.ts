/** Whoever wrote in a language does not approve it (src/publishing/publish.ts): known before the button is pressed. */
export function mayNotApprove(user: unknown, writers: unknown): boolean {
  const { id, roles } = (user ?? {}) as { id?: unknown; roles?: unknown };
  const isApprover = Array.isArray(roles) && roles.includes('approver');
  return isApprover && Array.isArray(writers) && writers.includes(id);
}
