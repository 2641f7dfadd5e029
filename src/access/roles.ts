/** Who works here; shared/domain.md section 2 and docs/model.md give the Vietnamese terms. */
export const roles = [
  'contributor',
  'translator',
  'editor',
  'secrecy-reviewer',
  'approver',
  'press-officer',
  'investment-officer',
  'channel-operator',
  'harvester',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

/** Roles that can do lasting harm: they sign in with a second factor. */
export const privilegedRoles: readonly Role[] = ['approver', 'secrecy-reviewer', 'administrator'];
