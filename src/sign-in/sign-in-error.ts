import { APIError, type PayloadRequest } from 'payload';
import { languageOf } from '@/errors/portal-error';
import { type SignInErrorKey, signInErrorText } from './sign-in-text';

const statuses: Record<SignInErrorKey, number> = {
  wrong: 401,
  tooMany: 429,
  codeWrong: 401,
  stepExpired: 401,
  passwordTooShort: 400,
  passwordTooLong: 400,
  passwordEasy: 400,
  passwordByAdministrator: 403,
  closed: 404,
};

interface Details {
  field?: string;
  values?: Record<string, string | number>;
  /** Seconds until another attempt is worth it. */
  retryAfter?: number;
}

/** A refusal of the sign-in: a key of locales/<lang>/sign-in.json, told in the person's language. */
export class SignInError extends APIError {
  override name = 'SignInError';
  readonly retryAfter: number | undefined;

  constructor(
    req: Pick<PayloadRequest, 'i18n'> | undefined,
    readonly key: SignInErrorKey,
    { field, values, retryAfter }: Details = {},
  ) {
    const message = signInErrorText(key, languageOf(req), values);
    // `errors` is how Payload's forms find the field a sentence belongs to.
    const data = field ? { key, field, errors: [{ path: field, message }] } : { key };
    super(message, statuses[key], data, true);
    this.retryAfter = retryAfter;
  }
}
