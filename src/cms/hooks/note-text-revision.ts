/**
 * Notes at which revision the text of a language last changed: a translation whose source changed later is stale. After
 * check-revision.ts, which gives the number.
 */
import type { CollectionBeforeChangeHook } from 'payload';
import type { ContentType } from '@/content/content-type';
import { sameValue } from './same-value';

export function noteTextRevision(type: ContentType): CollectionBeforeChangeHook {
  const own = type.fields.filter(({ localized }) => localized).map(({ name }) => name);
  const names = ['title', 'description', ...own];
  return ({ data, originalDoc, req }) => {
    if (req.context.publishingAct === true) return data;
    const isChanged = names.some((name) => name in data && !sameValue(data[name], originalDoc?.[name]));
    return isChanged || req.context.stillValid === true ? { ...data, textRevision: data.revision } : data;
  };
}
