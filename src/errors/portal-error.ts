/**
 * The one class of errors we raise on purpose: a key of locales/<lang>/errors.json, its values and an HTTP status. The
 * sentence is made where the reader's language is known.
 */
import { APIError, type PayloadRequest } from 'payload';
import { type ErrorKey, errorText } from '@/i18n/error-text';
import { isLocale, type Locale, sourceLocale } from '@/i18n/locales';

const statuses: Partial<Record<ErrorKey, number>> = {
  signInFirst: 401,
  forbidden: 403,
  ownText: 403,
  languageNotHeld: 403,
  notFound: 404,
  changedMeanwhile: 409,
  pathTaken: 409,
  alreadyThere: 409,
  notLive: 409,
  inUse: 409,
  taskDone: 409,
  requirements: 422,
  busy: 503,
  databaseAway: 503,
  storageFull: 507,
  broken: 500,
};

export interface PortalErrorDetails {
  /** Field the error is about, if one. */
  field?: string;
  values?: Record<string, string | number>;
  /** More for the caller: e.g. the list of unmet requirements. */
  data?: Record<string, unknown>;
}

export class PortalError extends APIError {
  override name = 'PortalError';

  constructor(
    readonly key: ErrorKey,
    locale: Locale,
    readonly details: PortalErrorDetails = {},
  ) {
    super(
      errorText(key, locale, details.values),
      statuses[key] ?? 400,
      { key, ...(details.field ? { field: details.field } : {}), ...details.data },
      true,
    );
  }
}

/** The language of the person who asks: their admin's language. */
export function languageOf(req: Pick<PayloadRequest, 'i18n'> | undefined): Locale {
  const language = req?.i18n?.language;
  return isLocale(language) ? language : sourceLocale;
}

export function portalError(
  req: Pick<PayloadRequest, 'i18n'> | undefined,
  key: ErrorKey,
  details?: PortalErrorDetails,
): PortalError {
  return new PortalError(key, languageOf(req), details);
}
