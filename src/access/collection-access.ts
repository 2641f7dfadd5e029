/** Payload's access functions for a collection, read off the rights table. */
import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload';
import { personOf } from './person';
import { type Operation, type Reach, rightOf, type Subject } from './rights';

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
    unlock: ({ req }) => decide(req, subject, 'delete') === true,
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
  // To publish a document one must be able to save it: what of it is checked by the publish guard, field by field.
  const reach =
    rightOf(person.roles, subject, operation) ??
    (operation === 'update' ? publishReach(person.roles, subject, req) : null);
  return reach === null ? false : reachWhere(reach, person);
}

function publishReach(
  held: Parameters<typeof rightOf>[0],
  subject: Subject,
  req: PayloadRequest,
): Reach | null {
  return req.context.publishingAct === true ? rightOf(held, subject, 'publish') : null;
}

function reachWhere(reach: Reach, person: { id: string; agencyId: string | null }): boolean | Where {
  switch (reach) {
    case 'all':
    case 'languages':
      return true;
    case 'agency':
      return person.agencyId ? { ownerAgency: { equals: person.agencyId } } : false;
    case 'self':
      return { id: { equals: person.id } };
  }
}
