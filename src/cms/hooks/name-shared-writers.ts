/**
 * Fields without a language (picture, section, byline …) are part of the text in every language: whoever changes one
 * has written in all of them, and approves none. Otherwise one person could write through a language and approve
 * through another.
 */
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import { personOf } from '@/access/person';
import type { ContentType } from '@/content/content-type';
import { locales } from '@/i18n/locales';
import { sameValue } from './same-value';

export function noteSharedChange(type: ContentType): CollectionBeforeChangeHook {
  const shared = type.fields.filter(({ localized }) => !localized).map(({ name }) => name);
  return ({ data, originalDoc, req }) => {
    req.context.sharedChange = shared.some(
      (name) => name in data && !sameValue(data[name], originalDoc?.[name]),
    );
    return data;
  };
}

export function nameSharedWriters(type: ContentType): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const person = personOf(req.user);
    if (!person || req.context.sharedChange !== true || req.context.publishingAct === true) return;
    const { db } = req.payload;
    const { docs } = await db.findVersions<Record<string, unknown>>({
      collection: type.slug as never,
      where: { and: [{ parent: { equals: doc.id } }, { latest: { equals: true } }] },
      limit: 1,
      pagination: false,
      req,
    });
    const latest = docs[0];
    if (!latest) return;
    const known = (latest.version.writers ?? {}) as Record<string, string[] | null>;
    if (locales.every((locale) => known[locale]?.includes(person.id))) return;
    const writers = Object.fromEntries(
      locales.map((locale) => [locale, [...new Set([...(known[locale] ?? []), person.id])]]),
    );
    const version = { ...latest.version, writers };
    const versionData = { ...latest, version } as never;
    await db.updateVersion({ collection: type.slug as never, id: latest.id, versionData, req });
  };
}
