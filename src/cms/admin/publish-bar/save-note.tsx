'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { interpolate } from '@/i18n/interpolate';
import { useAdminTexts } from '../use-admin-texts';
import { clockOf, dayOf, shortDayOf } from '../vietnam-time';
import type { Draft } from './use-draft';

/** Whether what is typed is safe, and since when. */
export function SaveNote({ draft }: { draft: Pick<Draft, 'isModified' | 'isSaving'> }) {
  const { texts, language } = useAdminTexts();
  const { data } = useDocumentInfo();
  const saved = typeof data?.updatedAt === 'string' ? new Date(data.updatedAt) : null;
  const state = draft.isSaving ? 'saving' : draft.isModified ? 'unsaved' : 'saved';
  const text = {
    saving: texts.saving.working,
    unsaved: texts.saving.unsaved,
    saved: saved === null ? texts.saving.never : savedText(saved),
  }[state];
  return <span className={`save-note save-note--${state}`}>{text}</span>;

  function savedText(moment: Date): string {
    const time = clockOf(moment);
    if (dayOf(moment) === dayOf(new Date())) return interpolate(texts.saving.savedAt, { time });
    return interpolate(texts.saving.savedOn, { date: shortDayOf(moment, language), time });
  }
}
