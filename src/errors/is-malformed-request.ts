/** Errors that stock parts raise as 500 although the request is to blame (shared/reliability.md section 1). */
interface Sign {
  message: RegExp;
  /** What to tell instead of the message, where that would show the inside of the server. */
  reason?: string;
}

const signs: Sign[] = [
  { message: /URI malformed/i },
  { message: /Unexpected (token|end of JSON)/i, reason: 'JSON' },
  { message: /is not valid JSON|in JSON at position/i, reason: 'JSON' },
  { message: /Invalid time value/i, reason: 'ISO 8601' },
  { message: /Cast to \w+ failed/i, reason: 'where' },
  { message: /Cannot read properties of (null|undefined) \(reading/i, reason: 'body: { … }' },
  { message: /invalid input syntax/i, reason: 'where' },
  { message: /datatype mismatch/i, reason: 'where' },
  { message: /cannot be passed as argument to the database/i, reason: 'where' },
  {
    message:
      /not eligible for file upload|Unexpected end of form|Malformed (part|content)|Boundary not found/i,
    reason: 'multipart/form-data',
  },
  { message: /following path cannot be queried/i },
];

export function isMalformedRequest(error: Error): boolean {
  return malformedReason(error) !== null;
}

/** In signs of no language; null: the request is not to blame. */
export function malformedReason(error: Error): string | null {
  const { cause } = error;
  const text = `${error.message} ${cause instanceof Error ? cause.message : ''}`;
  const sign = signs.find(({ message }) => message.test(text));
  return sign ? (sign.reason ?? error.message.slice(0, 200)) : null;
}
