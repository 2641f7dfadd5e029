/**
 * MongoDB has no schema to create: indexes are ensured at each start. The first migration marks the beginning, so that
 * a database always says which version of the portal it belongs to.
 */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
