/** A translator writes only in the languages they hold, and only what differs by language. */
import type { PayloadRequest } from 'payload';
import { portalError } from '@/errors/portal-error';
import { idOf, personOf } from './person';
import { reachesOf, type Subject } from './rights';

interface Target {
  subject: Subject;
  /** The document as it stands; its agency may give the person a wider right. */
  document: { ownerAgency?: unknown } | undefined;
}

/** Whether the right of `req.user` to change this document reaches no further than languages. */
function isHeldToLanguages(req: Pick<PayloadRequest, 'user'>, { subject, document }: Target): boolean {
  const person = personOf(req.user);
  if (!person) return false;
  const reaches = reachesOf(person.roles, subject, 'update');
  if (reaches.has('all') || !reaches.has('languages')) return false;
  const isOwn = person.agencyId !== null && idOf(document?.ownerAgency) === person.agencyId;
  return !(isOwn && reaches.has('agency'));
}

/**
 * @param writable names of the fields that differ by language
 * @returns what of `data` this person may write
 * @throws PortalError languageNotHeld; forbidden for a new file, which every language would show
 */
export function keepToHeldLanguage<T extends Record<string, unknown>>(
  req: PayloadRequest,
  target: Target,
  data: T,
  writable: ReadonlySet<string>,
): Partial<T> {
  if (!isHeldToLanguages(req, target)) return data;
  if (!personOf(req.user)?.languages.some((held) => held === req.locale)) {
    throw portalError(req, 'languageNotHeld', { field: 'locale' });
  }
  if (req.file) throw portalError(req, 'forbidden', { field: 'file' });
  return Object.fromEntries(Object.entries(data).filter(([name]) => writable.has(name))) as Partial<T>;
}
