import type { LiveItem } from '@/content/content-item';
import type { XmlElement } from '@/lib/xml';
import type { FeedServices } from '../services';
import { dublinCore, minimalDublinCore } from './dublin-core';
import { OaiError } from './oai-error';
import { minimalPortalRecord, portalNamespace, portalRecord, portalSchemaPath } from './portal-format';

export interface MetadataFormat {
  prefix: string;
  /** Absolute, or a path of ours. */
  schema: string;
  namespace: string;
  render(item: LiveItem, services: FeedServices): XmlElement;
  /** What is said of an item that cannot be rendered. */
  renderMinimal(item: LiveItem, services: FeedServices): XmlElement;
}

/** Every record has both (OAI-PMH §2.5). */
export const metadataFormats: readonly MetadataFormat[] = [
  {
    prefix: 'oai_dc',
    schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
    render: dublinCore,
    renderMinimal: minimalDublinCore,
  },
  {
    prefix: 'portal',
    schema: portalSchemaPath,
    namespace: portalNamespace,
    render: portalRecord,
    renderMinimal: minimalPortalRecord,
  },
];

/** metadataPrefixType in OAI-PMH.xsd. */
const prefixPattern = /^[A-Za-z0-9\-_.!~*'()]+$/;

/**
 * @throws {OaiError} cannotDisseminateFormat; badArgument when the text cannot be a prefix at all
 */
export function metadataFormat(prefix: string): MetadataFormat {
  const format = metadataFormats.find((known) => known.prefix === prefix);
  if (format) return format;
  if (!prefixPattern.test(prefix)) {
    throw new OaiError('badArgument', 'The argument "metadataPrefix" is not a prefix.');
  }
  throw new OaiError('cannotDisseminateFormat', 'Formats of this repository: oai_dc, portal.');
}
