/** What pages, feeds and machine interfaces are handed: one Payload per process and the reading side of its store. */

import { contentTypes } from '@collections';
import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import type { ContentType } from '@/content/content-type';
import { env } from '@/env';
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

export async function getServices(): Promise<Services> {
  const payload = await getPayload({ config });
  return { payload, store: payloadContentStore(payload), site, contentTypes, now: () => new Date() };
}
