import type { CollectionConfig } from 'payload';

const closed = { create: () => false, read: () => false, update: () => false, delete: () => false };

/**
 * Token buckets of the sign-in (src/sign-in/attempt-limits.ts), in the database so that all processes share them. `id`
 * is a digest: neither addresses nor accounts can be read here.
 */
export const signInAttempts: CollectionConfig = {
  slug: 'sign-in-attempts',
  access: closed,
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'tokens', type: 'number', required: true },
    // Milliseconds since 1970.
    { name: 'at', type: 'number', required: true, index: true },
  ],
};

/** The second factor of an account; `id` is the user's. Written by src/sign-in/second-factor.ts alone. */
export const secondFactors: CollectionConfig = {
  slug: 'second-factors',
  access: closed,
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    // Sealed with the installation's secret: a copy of the database alone gives no codes.
    { name: 'secret', type: 'text', required: true },
    // The last time step a code was taken for: no code works twice (RFC 6238 section 5.2).
    { name: 'lastStep', type: 'number', required: true },
    // Digests; a used code is taken off the list.
    { name: 'recoveryCodes', type: 'json', required: true },
    { name: 'enrolledAt', type: 'text', required: true },
  ],
};
