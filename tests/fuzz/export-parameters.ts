/** Names of the arguments that the exports know, for those who send them anything. */

/** Of OAI-PMH (§3), and one that looks like it. */
export const oaiNames = [
  'verb',
  'metadataPrefix',
  'identifier',
  'set',
  'from',
  'until',
  'resumptionToken',
  'verb[]',
];
/** Of the content API, and some that look like it. */
export const apiNames = [
  'type',
  'locale',
  'section',
  'tag',
  'since',
  'limit',
  'cursor',
  'page',
  'sort',
  'fields',
  '__proto__',
  'constructor',
];
