import type { CollectionConfig } from 'payload';
import { accountEndpoints } from './account-endpoints';
import { accountHooks } from './account-hooks';

/** The users collection with our doors in place of Payload's, password policy, end of sessions and audit. */
export function withSignIn(users: CollectionConfig): CollectionConfig {
  return { ...users, endpoints: accountEndpoints, hooks: accountHooks };
}
