/** Errors that stock parts raise as 500 although the request is to blame (shared/reliability.md section 1). */
const signs = [
  /URI malformed/i,
  /Unexpected (token|end of JSON)/i,
  /is not valid JSON/i,
  /Invalid time value/i,
  /Cast to \w+ failed/i,
  /Cannot read properties of null \(reading/i,
  /invalid input syntax/i,
  /datatype mismatch/i,
  /following path cannot be queried/i,
];

export function isMalformedRequest(error: Error): boolean {
  return signs.some((sign) => sign.test(error.message));
}
