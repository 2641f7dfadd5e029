import type { CollectionConfig, FieldAccess } from 'payload';
import { collectionAccess } from '@/access/collection-access';
import { hasRole, personOf } from '@/access/person';
import { roles } from '@/access/roles';
import { idField } from '@/content/id-field';
import { fieldTexts, labelRecord } from '@/i18n/labels';
import { localeNames, locales } from '@/i18n/locales';

const texts = (name: string) => fieldTexts('users', name);

/** Roles and agency are given by an administrator; nobody widens their own rights. */
const administratorsOnly: FieldAccess = ({ req }) => hasRole(personOf(req.user), 'administrator');

/**
 * @param options.secureCookies cookies go over https only: on wherever the site's own address is https
 */
export const users = ({ secureCookies }: { secureCookies: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: {
    singular: labelRecord('content', 'system.users.singular'),
    plural: labelRecord('content', 'system.users.plural'),
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
    // Payload's lock tells accounts apart and lets anyone lock anyone; limits per address and account stand in its place.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: secureCookies },
    removeTokenFromResponses: true,
  },
  access: {
    ...collectionAccess('users'),
    admin: ({ req }) => (personOf(req.user)?.roles ?? []).some((role) => role !== 'harvester'),
  },
  // Signing in, out and changing passwords have one door each, where the limits stand.
  graphQL: { disableMutations: true },
  disableDuplicate: true,
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'agency'],
    group: labelRecord('content', 'groups.system'),
  },
  fields: [
    idField(),
    { ...texts('name'), type: 'text' },
    {
      ...texts('roles'),
      type: 'select',
      hasMany: true,
      options: roles.map((value) => ({ value, label: labelRecord('content', `options.roles.${value}`) })),
      access: { create: administratorsOnly, update: administratorsOnly },
    },
    {
      ...texts('languages'),
      type: 'select',
      hasMany: true,
      options: locales.map((value) => ({ value, label: localeNames[value] })),
      access: { create: administratorsOnly, update: administratorsOnly },
    },
    {
      ...texts('agency'),
      type: 'relationship',
      relationTo: 'agencies',
      access: { create: administratorsOnly, update: administratorsOnly },
    },
    {
      ...texts('disabled'),
      type: 'checkbox',
      access: { create: administratorsOnly, update: administratorsOnly },
    },
    {
      // Payload's own field; `secondFactor` says that the session was opened with one (src/access/person.ts).
      name: 'sessions',
      type: 'array',
      access: { create: () => false, read: () => false, update: () => false },
      fields: [{ name: 'secondFactor', type: 'checkbox' }],
    },
  ],
});
