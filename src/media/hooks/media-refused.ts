import { APIError, type PayloadRequest } from 'payload';
import type { Refusal } from '../ingest/refusal';
import { type RefusalReason, refusalText } from '../media-texts';

/** HTTP status per reason; 400 for what is not named. */
const statuses: Partial<Record<RefusalReason, number>> = {
  'too-large': 413,
  'too-many-pixels': 413,
  'type-not-allowed': 415,
  'unknown-type': 415,
  'wrong-extension': 415,
  markup: 415,
  heic: 415,
  duplicate: 409,
  unreadable: 500,
};

export interface RefusalData {
  errors: { path: 'file'; reason: RefusalReason; message: string }[];
  [key: string]: unknown;
}

/** A refusal as Payload's admin and API show it: the sentence in the person's language, field and reason as data. */
export class MediaRefused extends APIError<RefusalData> {
  constructor({ reason, values }: Pick<Refusal, 'reason' | 'values'>, req: PayloadRequest) {
    const message = refusalText(req.i18n?.language, reason, values);
    super(message, statuses[reason] ?? 400, { errors: [{ path: 'file', reason, message }] }, true);
  }
}
