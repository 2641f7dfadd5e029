import type { BaseDatabaseAdapter } from 'payload';

type Adapter = Pick<BaseDatabaseAdapter, 'createVersion' | 'findVersions'>;

/**
 * Each version of a document is dated later than the one before. Payload tells the newest by its date: the version of a publication
 * and the snapshot of all drafts that it saves right after could fall into one millisecond, and after a clock was set back every save
 * did worse. Then two versions were called the newest, and the texts that only one of them had were lost (seen in one of three
 * imports of the samples; tests/integration/versions.test.ts).
 */
export function orderVersions(adapter: Adapter): void {
  const { createVersion } = adapter;
  adapter.createVersion = async function ordered(this: Adapter, args) {
    const { docs } = await this.findVersions({
      collection: args.collectionSlug,
      where: { and: [{ parent: { equals: args.parent } }, { latest: { equals: true } }] },
      sort: '-updatedAt',
      select: { updatedAt: true },
      limit: 1,
      pagination: false,
      ...(args.req ? { req: args.req } : {}),
    });
    const before = Date.parse(String(docs[0]?.updatedAt ?? ''));
    if (!(before >= Date.parse(args.updatedAt))) return createVersion.call(this, args) as never;
    const updatedAt = new Date(before + 1).toISOString();
    return createVersion.call(this, { ...args, updatedAt }) as never;
  };
}
