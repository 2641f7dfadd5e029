/** What renderers of absolute addresses need to know about the site; passed in, so that tests need no mocks. */
export interface Site {
  /** Origin without a trailing slash, e.g. `https://thainguyen.example.vn`. */
  origin: string;
  /** Host name as it stands in OAI identifiers. */
  host: string;
  /** Address of the person who answers for the feeds (OAI `adminEmail`). */
  adminEmail: string;
  /** Key that signs stateless tokens. */
  secret: string;
}
