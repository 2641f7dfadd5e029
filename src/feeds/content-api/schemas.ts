/**
 * Shapes of the content API, once: answers are made to fit these, and the OpenAPI document is derived from them.
 */
import { z } from 'zod';
import { mediaRatios } from '@/content/media-variants';
import { mediaLicences } from '@/content/public-media';
import { locales } from '@/i18n/locales';

/** Named schemas of the OpenAPI document. */
export const apiSchemas = z.registry<{ id: string }>();

const locale = z.enum(locales).meta({ description: 'Language of the item.' });
const dateTime = z.string().meta({ format: 'date-time' });
const address = z.string().meta({ format: 'uri' });
const seq = z
  .int()
  .nonnegative()
  .meta({ description: 'Place in the change order: grows with every change.' });

const identity = {
  contentId: z.string().meta({ description: 'Id of the document, shared by its languages.' }),
  type: z.string().meta({ description: 'Content type.' }),
  locale,
  language: z.string().meta({ description: 'BCP 47 language tag.' }),
  id: z
    .string()
    .meta({ description: 'Lasting id of document and language: the guid of the feeds.', format: 'uri' }),
  oaiIdentifier: z.string().meta({ description: 'Identifier in the OAI-PMH repository.' }),
  path: z.string(),
  url: address,
  firstPublishedAt: dateTime,
  publicUpdatedAt: dateTime,
  digest: z.string().meta({ description: 'SHA-256 of the public content: equal digest, equal content.' }),
  seq,
  datestamp: z.string().meta({ format: 'date-time', description: 'When the record changed here.' }),
};

export const mediaSchema = z
  .looseObject({
    mediaId: z.string(),
    kind: z.enum(['image', 'file']),
    url: address.meta({ format: 'uri', description: 'Largest JPEG of a picture, or the file.' }),
    mimeType: z.string().meta({ description: 'Of the original; `url` of a picture is always JPEG.' }),
    alt: z.string(),
    caption: z.string(),
    credit: z.string(),
    licence: z.enum(mediaLicences),
    aiMade: z.boolean(),
    renditions: z
      .array(
        z.strictObject({
          ratio: z.enum(mediaRatios),
          width: z.int().positive(),
          height: z.int().positive(),
          url: address,
        }),
      )
      .optional(),
  })
  .meta({ description: 'Wherever a picture or file stands, in `details` and in `body`, it has this shape.' })
  .register(apiSchemas, { id: 'Media' });

const bodyNode = z
  .looseObject({ kind: z.string() })
  .meta({
    description:
      'One block of the text: paragraph, heading, list, rule, figure, gallery, quote, table, callout, file, video or related. Links that begin with / are relative to the portal.',
  })
  .register(apiSchemas, { id: 'BodyNode' });

export const liveItemSchema = z
  .strictObject({
    state: z.literal('live'),
    ...identity,
    title: z.string(),
    description: z.string(),
    body: z.array(bodyNode),
    html: z
      .string()
      .meta({ description: 'The body as an HTML fragment with absolute addresses, no scripts or styles.' }),
    text: z.string().meta({ description: 'The body as plain text.' }),
    details: z.looseObject({ image: mediaSchema.optional() }).meta({
      description: 'Fields of the content type: section, tags, image, genre, corrections and so on.',
    }),
    translations: z
      .array(z.strictObject({ locale, language: z.string(), path: z.string(), url: address }))
      .meta({ description: 'Published language versions of the document, this one included.' }),
  })
  .register(apiSchemas, { id: 'LiveItem' });

export const goneItemSchema = z
  .strictObject({ state: z.literal('gone'), ...identity, sectionId: z.string().nullable() })
  .meta({ description: 'A withdrawn item: no text, only ids, path and dates. It stays for ever.' })
  .register(apiSchemas, { id: 'GoneItem' });

export const changeSchema = z
  .discriminatedUnion('state', [liveItemSchema, goneItemSchema])
  .register(apiSchemas, { id: 'Change' });

export const itemsSchema = z
  .strictObject({
    items: z.array(liveItemSchema),
    next: address.nullable().meta({ description: 'Address of the next part; null at the end.' }),
    cursor: z.string().nullable().meta({ description: 'The same as a value for `cursor`.' }),
    head: seq.meta({ description: 'Newest change in the store.' }),
  })
  .register(apiSchemas, { id: 'ItemPage' });

export const changesSchema = z
  .strictObject({
    since: seq,
    items: z.array(changeSchema),
    next: seq.meta({ description: 'Give it as `since` for what follows, now or later.' }),
    more: z.boolean().meta({ description: 'True when more changes wait right now.' }),
    head: seq.meta({
      description:
        'Newest change in the store. Smaller than your `since`: the store was restored, begin again at 0.',
    }),
  })
  .register(apiSchemas, { id: 'ChangePage' });

export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(z.strictObject({ parameter: z.string(), reason: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'One entry per wrong parameter.' }),
    tombstone: goneItemSchema.optional(),
  })
  .meta({ description: 'RFC 9457; sentences follow `locale` or Accept-Language.' })
  .register(apiSchemas, { id: 'Problem' });

export type ApiLiveItem = z.infer<typeof liveItemSchema>;
export type ApiGoneItem = z.infer<typeof goneItemSchema>;
