/** OAI-PMH §3.6: the closed list of protocol errors. They travel in an answer with HTTP status 200. */
export type OaiErrorCode =
  | 'badVerb'
  | 'badArgument'
  | 'badResumptionToken'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noRecordsMatch'
  | 'noMetadataFormats'
  | 'noSetHierarchy';

export class OaiError extends Error {
  override name = 'OaiError';

  constructor(
    readonly code: OaiErrorCode,
    message: string,
  ) {
    super(message);
  }
}
