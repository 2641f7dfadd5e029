/** What happens when an account is saved or removed, by whomever: password policy, end of sessions, audit. */
import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  ValidationError,
} from 'payload';
import { languageOf } from '@/errors/portal-error';
import { recordEvent } from '@/workflow/audit/record-event';
import { passwordIssue, passwordLimits } from './check-password';
import { resetSecondFactor } from './second-factor';
import { signInErrorText } from './sign-in-text';

type Data = Record<string, unknown>;

/** What of an account its rights and its sign-in depend on. */
const decisive = ['roles', 'disabled', 'email'] as const;

const refuseEasyPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const password = data?.password;
  if (password === undefined || password === null || password === '') return data;
  const about = [data?.email ?? originalDoc?.email, data?.name ?? originalDoc?.name];
  const words = about.filter((value): value is string => typeof value === 'string');
  const key = typeof password === 'string' ? passwordIssue(password, words) : 'passwordTooShort';
  if (!key) return data;
  const message = signInErrorText(key, languageOf(req), passwordLimits);
  throw new ValidationError({ collection: 'users', errors: [{ message, path: 'password' }], req });
};

/** Whoever's rights, address or password change signs in again; Payload itself keeps the session that set a password. */
const endSessions: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return { ...data, sessions: [] };
  return changed(data, originalDoc).length > 0 ? { ...data, sessions: [] } : data;
};

const auditChange: CollectionAfterChangeHook = async ({ data, doc, operation, previousDoc, req }) => {
  const target = `users/${doc.id}`;
  if (operation === 'create') {
    await recordEvent(req, { action: 'user.created', target, data: { roles: doc.roles ?? [] } });
    return;
  }
  const names = changed(doc, previousDoc);
  if (names.includes('roles')) {
    const roles = { before: previousDoc.roles ?? [], after: doc.roles ?? [] };
    await recordEvent(req, { action: 'user.roles-changed', target, data: roles });
  }
  if (names.includes('disabled')) {
    await recordEvent(req, { action: doc.disabled ? 'user.disabled' : 'user.enabled', target });
  }
  if (names.includes('email')) await recordEvent(req, { action: 'user.email-changed', target });
  if (data.password) await recordEvent(req, { action: 'user.password-changed', target });
};

const auditDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
  await resetSecondFactor(req, String(id));
  await recordEvent(req, { action: 'user.deleted', target: `users/${id}` });
};

export const accountHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeValidate: [refuseEasyPassword],
  beforeChange: [endSessions],
  afterChange: [auditChange],
  afterDelete: [auditDelete],
};

function changed(after: Data, before: Data): (typeof decisive)[number][] {
  return decisive.filter((name) => name in after && normal(after[name]) !== normal(before[name]));
}

function normal(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  return JSON.stringify(value || null);
}
