/** The publishing endpoints as the bar calls them (src/cms/endpoints/publishing-endpoints.ts). */
import type { Locale } from '@/i18n/locales';
import type { LanguageStanding } from '@/publishing/language-status';

export interface ShownIssue {
  field: string;
  key: string;
  severity: 'error' | 'warning';
  message: string;
}

export interface ShownSchedule {
  id: string;
  action: 'publish' | 'withdraw';
  dueAt: string;
}

export interface LanguageView extends LanguageStanding {
  title: string;
  issues: ShownIssue[];
  schedules: ShownSchedule[];
}

export interface PublishingView {
  revision: number;
  mayPublish: boolean;
  languages: Record<Locale, LanguageView>;
}

export interface Refusal {
  message: string;
  /** Key of locales/<lang>/errors.json; absent when the server could not be reached. */
  key: string | null;
  field: string | null;
  issues: ShownIssue[];
}

export type Answer = { ok: true; view: PublishingView } | { ok: false; refusal: Refusal };

export interface Call {
  path: string;
  method: 'GET' | 'POST' | 'DELETE';
  body?: Record<string, unknown>;
  language: string;
  signal?: AbortSignal;
}

interface ErrorBody {
  errors?: { message?: string; data?: { key?: string; field?: string; issues?: ShownIssue[] } }[];
}

export async function callPublishing({ path, method, body, language, signal }: Call): Promise<Answer> {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: { 'Accept-Language': language, ...(body ? { 'Content-Type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
    ...(signal ? { signal } : {}),
  });
  const answer: unknown = await response.json().catch(() => ({}));
  if (response.ok) return { ok: true, view: answer as PublishingView };
  return { ok: false, refusal: refusalOf(answer as ErrorBody, response) };
}

function refusalOf({ errors }: ErrorBody, { status, statusText }: Response): Refusal {
  const first = errors?.[0];
  return {
    message: first?.message ?? `${status} ${statusText}`.trim(),
    key: first?.data?.key ?? null,
    field: first?.data?.field ?? null,
    issues: first?.data?.issues ?? [],
  };
}
