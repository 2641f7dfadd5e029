import type { ContentItem, LiveItem } from '@/content/content-item';
import { element, renderXml, type XmlElement } from '@/lib/xml';
import { oaiIdentifier } from '../addresses';
import type { Sections } from '../sections';
import type { FeedServices } from '../services';
import type { MetadataFormat } from './formats';
import { setsOf } from './sets';

/** OAI-PMH §2.5: a withdrawn item keeps its header, with status="deleted", for ever. */
export function recordHeader(item: ContentItem, { site }: FeedServices, sections: Sections): XmlElement {
  return element(
    'header',
    { status: item.state === 'gone' ? 'deleted' : null },
    element('identifier', {}, oaiIdentifier(site, item)),
    element('datestamp', {}, item.datestamp),
    setsOf(item, sections).map((spec) => element('setSpec', {}, spec)),
  );
}

export function record(
  item: ContentItem,
  format: MetadataFormat,
  services: FeedServices,
  sections: Sections,
): XmlElement {
  const header = recordHeader(item, services, sections);
  if (item.state === 'gone') return element('record', {}, header);
  return element('record', {}, header, element('metadata', {}, metadata(item, format, services)));
}

/** One bad record must not kill a page: it is shown with the little that is certain, and reported. */
function metadata(item: LiveItem, format: MetadataFormat, services: FeedServices): XmlElement {
  try {
    const rendered = format.render(item, services);
    renderXml(rendered);
    return rendered;
  } catch (error) {
    services.report?.(error, oaiIdentifier(services.site, item));
    return format.renderMinimal(item, services);
  }
}
