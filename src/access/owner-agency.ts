/** Which agency a document belongs to decides who sees it: whoever reaches only their own agency cannot change that. */
import type { FieldAccess } from 'payload';
import { personOf } from './person';
import { type Operation, rightOf, type Subject } from './rights';

/** Field access for `ownerAgency`; a value from someone else is left out, and the writer's own agency filled in. */
export function ownerAgencyAccess(subject: Subject): { create: FieldAccess; update: FieldAccess } {
  const reachesAll =
    (operation: Operation): FieldAccess =>
    ({ req }) => {
      const person = personOf(req.user);
      return person !== null && rightOf(person.roles, subject, operation) === 'all';
    };
  return { create: reachesAll('create'), update: reachesAll('update') };
}
