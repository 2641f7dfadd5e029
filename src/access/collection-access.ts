/** Payload's access functions for a collection, read off the rights table. */
import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload';
import { type Person, personOf } from './person';
import { type Operation, type Reach, reachesOf, type Subject } from './rights';

type CollectionAccess = NonNullable<CollectionConfig['access']>;

/**
 * @param subject row group of the rights table the collection belongs to
 */
export function collectionAccess(subject: Subject): CollectionAccess {
  const may =
    (operation: Operation): Access =>
    ({ req }) =>
      decide(req, subject, operation);
  return {
    create: ({ req }) => decide(req, subject, 'create') !== false,
    read: may('read'),
    readVersions: ({ req }) => versionsWhere(decide(req, subject, 'read')),
    update: may('update'),
    delete: may('delete'),
    unlock: () => false,
  };
}

/** Payload asks for versions with the document's fields below `version`. */
function versionsWhere(answer: boolean | Where): boolean | Where {
  if (typeof answer === 'boolean') return answer;
  return Object.fromEntries(Object.entries(answer).map(([field, value]) => [`version.${field}`, value]));
}

function decide(req: PayloadRequest, subject: Subject, operation: Operation): boolean | Where {
  const person = personOf(req.user);
  if (!person) return false;
  const reaches = reachesOf(person.roles, subject, operation);
  // To publish a document one must be able to save it: what of it is checked by the publish guard, field by field.
  const isPublishing = operation === 'update' && req.context.publishingAct === true;
  if (reaches.size === 0 && isPublishing) return whereOf(reachesOf(person.roles, subject, 'publish'), person);
  return whereOf(reaches, person);
}

/** What `languages` leaves of a document is decided field by field: src/access/held-languages.ts. */
function whereOf(reaches: ReadonlySet<Reach>, person: Person): boolean | Where {
  if (reaches.has('all') || reaches.has('languages')) return true;
  if (reaches.has('agency')) {
    return person.agencyId ? { ownerAgency: { equals: person.agencyId } } : false;
  }
  return reaches.has('self') ? { id: { equals: person.id } } : false;
}
