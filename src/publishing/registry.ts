import type { Payload } from 'payload';
import type { ContentType } from '@/content/content-type';

/** The registry as payload.config.ts handed it over (`custom.contentTypes`). */
export function contentTypesOf(payload: Pick<Payload, 'config'>): readonly ContentType[] {
  return (payload.config.custom?.contentTypes as readonly ContentType[] | undefined) ?? [];
}

export function contentTypeOf(payload: Pick<Payload, 'config'>, slug: string): ContentType | undefined {
  return contentTypesOf(payload).find((type) => type.slug === slug);
}
