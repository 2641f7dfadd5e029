/** A record as unqualified Dublin Core: the format every repository must offer (OAI-PMH §2.5, oai_dc.xsd). */
import type { LiveItem } from '@/content/content-item';
import { languageTags } from '@/i18n/locales';
import { element, textElement, type XmlElement } from '@/lib/xml';
import { absoluteUrl, itemUrn } from '../addresses';
import { authorOf, plainLine, siblingsOf, subjectsOf, summaryOf } from '../item-text';
import type { FeedServices } from '../services';
import { feedText, portalName } from '../texts';

/** Plain text only, no empty element, siblings named in `dc:relation`. */
export function dublinCore(item: LiveItem, { site }: Pick<FeedServices, 'site'>): XmlElement {
  const { details, locale } = item;
  const publisher = portalName(locale);
  return dcRoot(
    textElement('dc:title', plainLine(item.title)),
    textElement('dc:creator', authorOf(item) ?? publisher),
    subjectsOf(item).map((name) => textElement('dc:subject', name)),
    textElement('dc:description', summaryOf(item)),
    textElement('dc:publisher', publisher),
    textElement('dc:contributor', details.translator),
    textElement('dc:date', item.firstPublishedAt),
    textElement('dc:type', 'Text'),
    textElement('dc:type', details.genre),
    textElement('dc:format', 'text/html'),
    textElement('dc:identifier', absoluteUrl(site, item.path)),
    textElement('dc:identifier', itemUrn(item)),
    textElement('dc:source', details.source?.url || details.source?.name),
    textElement('dc:language', languageTags[locale]),
    siblingsOf(item).map(({ path }) => textElement('dc:relation', absoluteUrl(site, path))),
    textElement('dc:rights', feedText('rights.text', locale)),
  );
}

/** For an item whose fields cannot be rendered: it stays in the list, named and addressed. */
export function minimalDublinCore(item: LiveItem, { site }: Pick<FeedServices, 'site'>): XmlElement {
  return dcRoot(
    textElement('dc:title', String(item.title ?? '')),
    textElement('dc:identifier', absoluteUrl(site, String(item.path))),
    textElement('dc:language', languageTags[item.locale]),
  );
}

function dcRoot(...children: Parameters<typeof element>[2][]): XmlElement {
  const attributes = {
    'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation':
      'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
  };
  return element('oai_dc:dc', attributes, ...children);
}
