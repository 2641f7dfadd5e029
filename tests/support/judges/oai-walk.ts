/** Walks an OAI-PMH endpoint as a browser would and keeps every document, for judges that look at documents. */
export interface Walk {
  /** Address → document. */
  documents: Record<string, string>;
  identifiers: string[];
  deleted: string[];
}

export async function walkOai(endpoint: string, metadataPrefix: string): Promise<Walk> {
  const walk: Walk = { documents: {}, identifiers: [], deleted: [] };
  const ask = async (query: string) => {
    const response = await fetch(`${endpoint}?${query}`);
    if (response.status !== 200) throw new Error(`${query}: HTTP ${response.status}`);
    const text = await response.text();
    walk.documents[query] = text;
    return text;
  };
  for (const query of ['verb=Identify', 'verb=ListSets', 'verb=ListMetadataFormats']) await ask(query);
  for (let query = `verb=ListRecords&metadataPrefix=${metadataPrefix}`; query; ) {
    const text = await ask(query);
    for (const [, deleted, identifier = ''] of text.matchAll(
      /<header( status="deleted")?>\s*<identifier>([^<]+)<\/identifier>/g,
    )) {
      walk.identifiers.push(identifier);
      if (deleted) walk.deleted.push(identifier);
    }
    const token = /<resumptionToken[^>]*>([^<]+)<\/resumptionToken>/.exec(text)?.[1];
    query = token ? `verb=ListRecords&resumptionToken=${encodeURIComponent(token)}` : '';
  }
  for (const identifier of [walk.identifiers[0], walk.deleted[0]].filter((id) => id !== undefined)) {
    await ask(`verb=GetRecord&metadataPrefix=${metadataPrefix}&identifier=${encodeURIComponent(identifier)}`);
  }
  return walk;
}

/** One request per protocol error (OAI-PMH §3.6), with the code the answer must have. */
export const protocolErrors: Readonly<Record<string, string>> = {
  '': 'badVerb',
  'verb=': 'badVerb',
  'verb=Nonsense': 'badVerb',
  'verb=identify': 'badVerb',
  'verb=constructor': 'badVerb',
  'verb=Identify&verb=Identify': 'badVerb',
  'verb=Identify&x=1': 'badArgument',
  'verb=GetRecord&metadataPrefix=oai_dc': 'badArgument',
  'verb=GetRecord&identifier=oai:x:y': 'badArgument',
  'verb=ListRecords': 'badArgument',
  'verb=ListRecords&metadataPrefix=': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&until=2026-01-01&from=2026-02-01': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-02-01T00:00:00Z': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&from=yesterday': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00%2B07:00': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&set=': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&set=lang::en': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=abc': 'badArgument',
  'verb=ListRecords&metadataPrefix=a%20b': 'badArgument',
  'verb=GetRecord&metadataPrefix=oai_dc&identifier=invalid%22id': 'badArgument',
  'verb=GetRecord&metadataPrefix=oai_dc&identifier=%00': 'badArgument',
  'verb=ListRecords&resumptionToken=abc': 'badResumptionToken',
  'verb=ListRecords&resumptionToken=e30.e30': 'badResumptionToken',
  'verb=ListSets&resumptionToken=abc': 'badResumptionToken',
  'verb=ListRecords&metadataPrefix=marcxml': 'cannotDisseminateFormat',
  'verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:nowhere.example:1': 'idDoesNotExist',
  'verb=ListMetadataFormats&identifier=oai:nowhere.example:1': 'idDoesNotExist',
  'verb=ListRecords&metadataPrefix=oai_dc&set=nothing:here': 'noRecordsMatch',
  'verb=ListRecords&metadataPrefix=oai_dc&until=1990-01-01': 'noRecordsMatch',
  'verb=ListIdentifiers&metadataPrefix=oai_dc&from=2999-01-01': 'noRecordsMatch',
};
