import type { Locale } from '@/i18n/locales';

export const taskActions = ['publish', 'withdraw', 'reproject'] as const;
export type TaskAction = (typeof taskActions)[number];

export type TaskState = 'pending' | 'done' | 'failed' | 'cancelled';

export interface TaskRow extends Record<string, unknown> {
  id: string;
  action: TaskAction;
  contentType: string | null;
  contentId: string;
  locale: Locale | null;
  /** ISO 8601 UTC. */
  dueAt: string;
  state: TaskState;
  attempts: number;
  lastError: string | null;
  /** User id; null for the system's own tasks. */
  requestedBy: string | null;
  /** `reproject` goes through dependents in portions: the last item id done. */
  cursor: string | null;
}
