/** Writes rights as XMP (ISO 16684-1) with the properties of the IPTC Photo Metadata Standard 2023. */
import { languageTags, locales, sourceLocale } from '@/i18n/locales';
import { escapeXml } from '@/lib/xml';
import { licenceAddresses, type MediaRights } from './media-rights';

const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  cc: 'http://creativecommons.org/ns#',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
} as const;

/** AI law 134/2025 art. 11: the machine-readable mark is IPTC's term for media made by a trained model. */
const machineMade = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';

/** A complete packet; the same rights always give the same text. */
export function xmpPacket(rights: MediaRights): string {
  const { rdf, ...others } = namespaces;
  const declared = Object.entries(others).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${rdf}">`,
    `<rdf:Description rdf:about=""${declared.join('')}>`,
    ...properties(rights),
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('');
}

function properties({ credit, owner, licence, aiMade }: MediaRights): string[] {
  const address = licenceAddresses[licence];
  const isFree = licence === 'CC0-1.0' || licence === 'public-domain';
  return [
    credits(credit),
    owner && `<xmpRights:Owner><rdf:Bag><rdf:li>${escapeXml(owner)}</rdf:li></rdf:Bag></xmpRights:Owner>`,
    `<xmpRights:Marked>${isFree ? 'False' : 'True'}</xmpRights:Marked>`,
    `<xmpRights:UsageTerms>${alternatives([['x-default', licence]])}</xmpRights:UsageTerms>`,
    address && `<xmpRights:WebStatement>${address}</xmpRights:WebStatement>`,
    address && `<cc:license rdf:resource="${address}"/>`,
    aiMade && `<Iptc4xmpExt:DigitalSourceType>${machineMade}</Iptc4xmpExt:DigitalSourceType>`,
  ].filter((property): property is string => typeof property === 'string' && property !== '');
}

/** `photoshop:Credit` has no languages: it takes the source language's, else the first there is. */
function credits(credit: MediaRights['credit']): string {
  const texts = locales.flatMap((locale) => {
    const text = credit[locale];
    return text ? [[languageTags[locale], text] as const] : [];
  });
  const [first] = texts;
  if (!first) return '';
  const plain = credit[sourceLocale] || first[1];
  return `<photoshop:Credit>${escapeXml(plain)}</photoshop:Credit><dc:rights>${alternatives([['x-default', plain], ...texts])}</dc:rights>`;
}

function alternatives(texts: readonly (readonly [string, string])[]): string {
  const items = texts.map(([tag, text]) => `<rdf:li xml:lang="${tag}">${escapeXml(text)}</rdf:li>`);
  return `<rdf:Alt>${items.join('')}</rdf:Alt>`;
}
