import type { ContentItem } from '@/content/content-item';
import { isLocale } from '@/i18n/locales';
import { harvestedTypes } from '../registry';
import type { FeedServices } from '../services';
import { OaiError } from './oai-error';

/** Characters of a URI (RFC 3986 §2), a scheme, no broken percent sign. */
const uri = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;
const localPart = /^([a-z0-9-]{1,60})\/([A-Za-z0-9_-]{1,100})\/([a-z]{2})$/;

/**
 * The item an identifier names (OAI-PMH §2.4).
 * @throws {OaiError} badArgument for what is no URI, idDoesNotExist for a URI that is not ours
 */
export async function itemByIdentifier(identifier: string, services: FeedServices): Promise<ContentItem> {
  if (!uri.test(identifier) || identifier.length > 2000) {
    throw new OaiError('badArgument', 'The argument "identifier" is not a URI.');
  }
  const item = await findItem(identifier, services);
  if (!item) throw new OaiError('idDoesNotExist', 'There is no item with this identifier.');
  return item;
}

async function findItem(identifier: string, services: FeedServices): Promise<ContentItem | null> {
  const prefix = `oai:${services.site.host}:`;
  const [, type, contentId, locale] = localPart.exec(identifier.slice(prefix.length)) ?? [];
  if (!identifier.startsWith(prefix) || !type || !contentId || !isLocale(locale)) return null;
  if (!harvestedTypes(services.contentTypes).includes(type)) return null;
  const item = await services.store.get(contentId, locale);
  return item?.type === type ? item : null;
}
