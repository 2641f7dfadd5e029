/** Schemas of single values. Their messages are keys of reasons in locales/<lang>/editor.json. */
import { z } from 'zod';
import type { ImportReason } from '@/content/rich-text/markdown-reader';
import { safeHref } from '@/content/rich-text/safe-href';
import { isUuid } from '@/lib/uuid';

type Params = Record<string, string | number>;

const wrongType = (reason: ImportReason) => ({
  error: ({ input }: { input?: unknown }) =>
    input === undefined || input === null ? 'missingField' : reason,
});

/** Text that passes a test, or the reason why not. */
function checked(test: (text: string) => [ImportReason, Params?] | null) {
  return z.string(wrongType('notText')).superRefine((text, context) => {
    const [message, params = {}] = test(text) ?? [];
    if (message) context.addIssue({ code: 'custom', message, params });
  });
}

/** Length counts code points, as an editor sees them. */
export function textSchema(max: number, required = false) {
  return checked((text) => {
    const { length } = [...text];
    if (required && text.trim() === '') return ['emptyField'];
    return length > max ? ['tooLong', { length, max }] : null;
  });
}

export const idSchema = checked((value) => (isUuid(value) ? null : ['notUuid', { value }]));

export const timeSchema = checked((value) => (isTime(value) ? null : ['badDate', { value }]));

export const dateSchema = checked((value) =>
  isDate(value) || isTime(value) ? null : ['badDate', { value }],
);

export const webAddressSchema = checked((value) =>
  /^https?:/i.test(value) && safeHref(value) ? null : ['badUrl', { value }],
);

export const keySchema = checked((value) => (value.trim() === '' ? ['emptyField'] : null));

export function optionSchema<const Option extends string>(options: readonly Option[]) {
  return checked((value) =>
    (options as readonly string[]).includes(value)
      ? null
      : ['badOption', { value, options: options.join(', ') }],
  ).transform((value) => value as Option);
}

export const numberSchema = z.number(wrongType('notNumber'));

export function rangeSchema(min: number, max: number) {
  return numberSchema.superRefine((value, context) => {
    if (value < min || value > max) {
      context.addIssue({ code: 'custom', message: 'outOfRange', params: { value, min, max } });
    }
  });
}

export const booleanSchema = z.boolean(wrongType('notTrueOrFalse'));

/** @param max entries it may have */
export function listSchema<Item>(item: z.ZodType<Item>, max = Number.POSITIVE_INFINITY) {
  return z.array(item, wrongType('notList')).superRefine((list, context) => {
    if (list.length > max) context.addIssue({ code: 'custom', message: 'tooMany', params: { max } });
  });
}

export function recordSchema<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, wrongTypeOrUnknown);
}

/** The default message of unknown keys is kept apart by its code (read-yaml.ts). */
const wrongTypeOrUnknown = wrongType('notRecord');

const datePattern = /^(\d{4})-(\d\d)-(\d\d)/;
const timePattern =
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function isTime(value: string): boolean {
  return timePattern.test(value) && isDay(value);
}

function isDate(value: string): boolean {
  return value.length === 10 && isDay(value);
}

/** The calendar has the day: there is no 30 February. */
function isDay(value: string): boolean {
  const [, year, month, day] = (datePattern.exec(value) ?? []).map(Number);
  const date = new Date(Date.UTC(year ?? Number.NaN, (month ?? 0) - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
