/** What the rights table says of one case: read straight off the data, not through the code that decides. */
import { type Operation, type Reach, rights, type Subject } from '@/access/rights';
import type { Locale } from '@/i18n/locales';
import type { Specimen } from './documents';
import type { Cast } from './people';

function reaches({ roles }: Cast, subject: Subject, operation: Operation): Reach[] {
  return roles.flatMap((role) => rights[role][subject]?.[operation] ?? []);
}

export function mayRead(person: Cast, { subject, owner, id }: Specimen): boolean {
  if (subject === 'users' && person.user?.id === id) return true;
  return reaches(person, subject, 'read').some(
    (reach) => reach === 'all' || (reach === 'agency' && person.agency !== null && owner === 'own'),
  );
}

export function mayReadAny(person: Cast, subject: Subject): boolean {
  if (subject === 'users') return person.user !== null;
  return reaches(person, subject, 'read').some(
    (reach) => reach === 'all' || (reach === 'agency' && person.agency),
  );
}

export function mayUpdate(person: Cast, { subject, owner, id }: Specimen, locale: Locale): boolean {
  return reaches(person, subject, 'update').some((reach) => {
    if (reach === 'self') return person.user?.id === id;
    if (reach === 'languages') return person.languages.includes(locale);
    return reach === 'all' || (person.agency !== null && owner === 'own');
  });
}

export function mayCreate(person: Cast, subject: Subject): boolean {
  return reaches(person, subject, 'create').some(
    (reach) => reach === 'all' || (reach === 'agency' && person.agency),
  );
}

export function mayDelete(person: Cast, { subject }: Specimen): boolean {
  return reaches(person, subject, 'delete').includes('all');
}

export function mayPublish(person: Cast, { subject }: Specimen): boolean {
  return reaches(person, subject, 'publish').includes('all');
}
