/** Query parameters: each is checked by name, and every fault is named at once. */
import { z } from 'zod';
import { locales } from '@/i18n/locales';
import { isoSeconds, parseIsoDate } from '@/lib/dates';
import { badParameters, type ParameterFault } from '../problem';
import { harvestedTypes } from '../registry';
import type { FeedServices } from '../services';
import type { FeedTextKey } from '../texts';

type Fault = { reason: FeedTextKey; values?: Record<string, string | number> };
/** The value, or why it is refused. */
type Reader<T> = (text: string, services: FeedServices) => { value: T } | Fault;

export type Readers = Record<string, Reader<unknown>>;
type Read<R extends Readers> = { [Name in keyof R]?: R[Name] extends Reader<infer T> ? T : never };

/**
 * @throws {ExportProblem} 400 with one entry per unknown, repeated or wrong parameter
 */
export function readParameters<R extends Readers>(
  request: Request,
  services: FeedServices,
  readers: R,
): Read<R> {
  const given = new URL(request.url).searchParams;
  const faults: ParameterFault[] = [];
  const values: Record<string, unknown> = {};
  for (const parameter of new Set(given.keys())) {
    const read = readParameter(parameter, given.getAll(parameter), services, readers);
    if ('reason' in read) faults.push({ parameter: parameter.slice(0, 60), ...read });
    else values[parameter] = read.value;
  }
  if (faults.length > 0) throw badParameters(faults);
  return values as Read<R>;
}

function readParameter(
  name: string,
  [text = '', ...more]: string[],
  services: FeedServices,
  readers: Readers,
): { value: unknown } | Fault {
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  const names = Object.keys(readers).join(', ');
  if (!reader) return { reason: 'api.unknownParameter', values: { names } };
  return more.length > 0 ? { reason: 'api.repeatedParameter' } : reader(text, services);
}

export function oneOf<const T extends string>(options: readonly T[]): Reader<T> {
  return (text) => {
    const value = options.find((option) => option === text);
    return value === undefined ? { reason: 'api.oneOf', values: { names: options.join(', ') } } : { value };
  };
}

export function wholeNumber(min: number, max: number): Reader<number> {
  return (text) => {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? { value } : { reason: 'api.wholeNumber', values: { min, max } };
  };
}

export const localeParameter = oneOf(locales);

/** Only types whose items are records. */
export const typeParameter: Reader<string> = (text, { contentTypes }) => {
  const types = harvestedTypes(contentTypes);
  if (types.includes(text)) return { value: text };
  return {
    reason: 'api.unknownType',
    values: { value: [...text].slice(0, 60).join(''), names: types.join(', ') },
  };
};

/** A document's id, or a section's key. */
export const idParameter: Reader<string> = (text) => {
  const { data } = z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/)
    .safeParse(text);
  return data === undefined ? { reason: 'api.badId' } : { value: data };
};

/** Given back in UTC seconds, rounded down. */
export const dateParameter: Reader<string> = (text) => {
  const date = parseIsoDate(text);
  return date ? { value: isoSeconds(date) } : { reason: 'api.badDate' };
};

/** Checked where the list is known. */
export const textParameter: Reader<string> = (value) => ({ value });
