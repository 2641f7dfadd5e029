import { isoSeconds } from '@/lib/dates';
import { element, type XmlElement } from '@/lib/xml';
import { portalName } from '../texts';
import type { OaiContext } from './context';

const identifierNamespace = 'http://www.openarchives.org/OAI/2.0/oai-identifier';

/** OAI-PMH §4.2. */
export async function identify({ services }: OaiContext): Promise<XmlElement> {
  const { site, store, now } = services;
  const earliest = (await store.earliestDatestamp()) ?? isoSeconds(now());
  return element(
    'Identify',
    {},
    element('repositoryName', {}, portalName('en')),
    element('baseURL', {}, `${site.origin}/oai`),
    element('protocolVersion', {}, '2.0'),
    element('adminEmail', {}, site.adminEmail),
    element('earliestDatestamp', {}, earliest),
    element('deletedRecord', {}, 'persistent'),
    element('granularity', {}, 'YYYY-MM-DDThh:mm:ssZ'),
    element('compression', {}, 'gzip'),
    identifierScheme(site.host),
  );
}

/** Implementation guidelines for identifiers §2: only a host with a dot can say so. */
function identifierScheme(host: string): XmlElement | null {
  if (!/^[a-zA-Z][a-zA-Z0-9-]*(\.[a-zA-Z][a-zA-Z0-9-]*)+$/.test(host)) return null;
  const attributes = {
    xmlns: identifierNamespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${identifierNamespace} http://www.openarchives.org/OAI/2.0/oai-identifier.xsd`,
  };
  const sample = `oai:${host}:articles/0199d0b4-a001-7000-8000-000000000001/en`;
  return element(
    'description',
    {},
    element(
      'oai-identifier',
      attributes,
      element('scheme', {}, 'oai'),
      element('repositoryIdentifier', {}, host),
      element('delimiter', {}, ':'),
      element('sampleIdentifier', {}, sample),
    ),
  );
}
