import type { CollectionBeforeValidateHook } from 'payload';
import { cleanDeep } from '@/content/clean-text';
import type { ContentType } from '@/content/content-type';
import { cleanRichText } from '@/content/rich-text/clean-rich-text';

/** Text is stored clean (NFC, no control characters, no lone surrogates, safe links); renderers clean again. */
export function cleanIncoming(type: ContentType): CollectionBeforeValidateHook {
  const hasBody = type.fields.some(({ kind }) => kind === 'body');
  return ({ data }) => {
    if (!data) return data;
    const { body, ...rest } = data;
    const clean = cleanDeep(rest);
    if (!hasBody || body === undefined) return clean;
    return { ...clean, body: body === null ? null : cleanRichText(body) };
  };
}
