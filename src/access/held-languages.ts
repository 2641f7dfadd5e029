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
 * @returns `data` with everything else as it stands in the document: what is left out of a save would be emptied
 * @throws PortalError languageNotHeld; forbidden for a new file, which every language would show
 */
export function keepToHeldLanguage<T extends Record<string, unknown>>(
  req: PayloadRequest,
  target: Target,
  data: T,
  writable: ReadonlySet<string>,
): T {
  if (!isHeldToLanguages(req, target)) return data;
  if (req.file) throw portalError(req, 'forbidden', { field: 'file' });
  if (!personOf(req.user)?.languages.some((held) => held === req.locale)) {
    throw portalError(req, 'languageNotHeld', { field: 'locale' });
  }
  const standing: Record<string, unknown> = { ...target.document };
  const entries = Object.keys(data).flatMap((name) => {
    if (writable.has(name)) return [[name, data[name]]];
    return name in standing ? [[name, standing[name]]] : [];
  });
  return Object.fromEntries(entries) as T;
}
