/** `GET /api/content/v1/items/{type}/{contentId}/{locale}`: one item; 404 when unknown, 410 with its tombstone when withdrawn. */
import { isLocale } from '@/i18n/locales';
import { respond } from '../http';
import { pathSegments } from '../path';
import { ExportProblem } from '../problem';
import { harvestedTypes } from '../registry';
import type { FeedServices } from '../services';
import { toApiGoneItem, toApiLiveItem } from './api-item';
import { jsonShape, writeJson } from './json';
import { localeParameter, readParameters } from './parameters';

interface ItemAddress {
  type: string;
  contentId: string;
  locale: string;
}

export function handleItem(request: Request, services: FeedServices): Promise<Response> {
  const [type = '', contentId = '', locale = ''] = pathSegments(request).slice(4);
  const address = { type, contentId, locale };
  return respond(request, services, jsonShape, async () => {
    readParameters(request, services, { locale: localeParameter });
    const item = await findItem(address, services);
    if (!item) throw new ExportProblem('not-found', 'api.itemUnknown', { identifier: name(address) });
    if (item.state === 'live') return writeJson(toApiLiveItem(item, services));
    const values = { identifier: name(address), date: item.publicUpdatedAt };
    const members = { tombstone: toApiGoneItem(item, services.site) };
    throw new ExportProblem('gone', 'api.itemGone', values, { members });
  });
}

async function findItem({ type, contentId, locale }: ItemAddress, { store, contentTypes }: FeedServices) {
  if (!isLocale(locale) || !/^[A-Za-z0-9_-]{1,100}$/.test(contentId)) return null;
  if (!harvestedTypes(contentTypes).includes(type)) return null;
  const item = await store.get(contentId, locale);
  return item?.type === type ? item : null;
}

const name = ({ type, contentId, locale }: ItemAddress) =>
  [type, contentId, locale].map((part) => [...part].slice(0, 60).join('')).join('/');
