/** What pages, feeds and machine interfaces are handed: one Payload per process and the reading side of its store. */

import { contentTypes } from '@collections';
import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import type { ContentType } from '@/content/content-type';
import { env } from '@/env';
import { processWide } from '@/lib/process-wide';
import type { Site } from '@/lib/site';
import type { ContentStore } from '@/publishing/content-store';
import { payloadContentStore } from '@/publishing/payload-content-store';

export interface Services {
  payload: Payload;
  store: ContentStore;
  site: Site;
  contentTypes: readonly ContentType[];
  now(): Date;
}

const site: Site = {
  origin: env.SITE_URL,
  host: new URL(env.SITE_URL).hostname,
  adminEmail: env.ADMIN_EMAIL,
  secret: env.PAYLOAD_SECRET,
};

/** One store per process: what readers remember of it (the feeds' sections) hangs on the object. */
const stores = processWide('content-stores', () => new WeakMap<Payload, ContentStore>());

export async function getServices(): Promise<Services> {
  const payload = await getPayload({ config });
  const store = stores.get(payload) ?? payloadContentStore(payload);
  stores.set(payload, store);
  return { payload, store, site, contentTypes, now: () => new Date() };
}
