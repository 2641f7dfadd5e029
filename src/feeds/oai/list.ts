/** ListRecords and ListIdentifiers: the same list, shown whole or by headers (OAI-PMH §4.3, §4.5, §3.5). */
import type { ContentItem } from '@/content/content-item';
import { isoSeconds } from '@/lib/dates';
import { element, type XmlElement } from '@/lib/xml';
import type { ChangesQuery } from '@/publishing/content-store';
import type { Sections } from '../sections';
import type { OaiContext } from './context';
import { dateRange } from './date-range';
import { type MetadataFormat, metadataFormat } from './formats';
import { OaiError } from './oai-error';
import { issueToken, readToken, type TokenPayload } from './resumption-token';
import { setFilter } from './sets';

export type ListVerb = 'ListRecords' | 'ListIdentifiers';

export interface ListArguments {
  metadataPrefix?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  set?: string | undefined;
  resumptionToken?: string | undefined;
}

type Place = Omit<TokenPayload, 'e'>;
type Show = (item: ContentItem, format: MetadataFormat, sections: Sections) => XmlElement;

export async function listItems(
  verb: ListVerb,
  asked: ListArguments,
  context: OaiContext,
  show: Show,
): Promise<XmlElement> {
  const { services, sections, pageSize } = context;
  const place = asked.resumptionToken
    ? readToken(services.site.secret, asked.resumptionToken, verb, services.now())
    : firstPlace(verb, asked);
  const query = placeQuery(place, context);
  const format = metadataFormat(place.p);
  const found = query ? await services.store.changes({ ...query, since: place.c, limit: pageSize + 1 }) : [];
  const items = found.slice(0, pageSize);
  const last = items.at(-1);
  if (!query || !last) throw new OaiError('noRecordsMatch', 'No record matches.');
  const total = place.t || (await services.store.countChanges(query));
  const next = { ...place, c: last.seq, n: place.n + items.length, t: Math.max(total, 1) };
  const shown = items.map((item) => show(item, format, sections));
  return element(verb, {}, shown, tokenElement(place, next, found.length > pageSize, context));
}

function firstPlace(v: ListVerb, { metadataPrefix, set, from, until }: ListArguments): Place {
  if (metadataPrefix === undefined)
    throw new OaiError('badArgument', 'The argument "metadataPrefix" is missing.');
  return {
    v,
    p: metadataPrefix,
    c: 0,
    n: 0,
    t: 0,
    ...(set === undefined ? {} : { s: set }),
    ...(from === undefined ? {} : { f: from }),
    ...(until === undefined ? {} : { u: until }),
  };
}

function placeQuery(place: Place, context: OaiContext): Omit<ChangesQuery, 'since' | 'limit'> | null {
  const range = dateRange(place.f, place.u);
  const filter = setFilter(place.s, context.services, context.sections);
  return filter && { ...filter, ...range };
}

/**
 * §3.5: a list in one part has no token; the last part of a longer one has an empty token. The size is as counted at
 * the beginning and grows if more was delivered meanwhile.
 */
function tokenElement(place: Place, next: Place, more: boolean, { services }: OaiContext): XmlElement | null {
  if (!more && place.n === 0) return null;
  const size = { completeListSize: Math.max(next.t, next.n + (more ? 1 : 0)), cursor: place.n };
  if (!more) return element('resumptionToken', size);
  const { token, expirationDate } = issueToken(services.site.secret, next, services.now());
  return element('resumptionToken', { expirationDate: isoSeconds(expirationDate), ...size }, token);
}
