/** OAI-PMH §3.3.1 and §2.7.1: selective harvesting by datestamp, in days or seconds. */
import { isoSeconds, parseIsoDate } from '@/lib/dates';
import { OaiError } from './oai-error';

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const secondsForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

export interface DateRange {
  from?: string;
  until?: string;
}

/** Both bounds are inclusive; a day reaches from its first second to its last. */
export function dateRange(from: string | undefined, until: string | undefined): DateRange {
  if (from && until && dayForm.test(from) !== dayForm.test(until)) {
    throw new OaiError('badArgument', 'The arguments "from" and "until" must have the same granularity.');
  }
  const range = {
    ...(from === undefined ? {} : { from: bound('from', from, 'T00:00:00Z') }),
    ...(until === undefined ? {} : { until: bound('until', until, 'T23:59:59Z') }),
  };
  if (range.from && range.until && range.from > range.until) {
    throw new OaiError('badArgument', 'The argument "from" must not be later than "until".');
  }
  return range;
}

function bound(name: string, value: string, timeOfDay: string): string {
  const whole = dayForm.test(value) ? `${value}${timeOfDay}` : value;
  const date = secondsForm.test(whole) ? parseIsoDate(whole) : null;
  if (!date) {
    throw new OaiError(
      'badArgument',
      `The argument "${name}" must be a date like 2026-11-22 or 2026-11-22T08:00:00Z.`,
    );
  }
  return isoSeconds(date);
}
