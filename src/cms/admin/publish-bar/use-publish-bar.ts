'use client';

import {
  useAuth,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useHotkey,
  useLocale,
} from '@payloadcms/ui';
import { useCallback, useState } from 'react';
import { interpolate } from '@/i18n/interpolate';
import { isLocale, type Locale, sourceLocale } from '@/i18n/locales';
import { useAdminTexts } from '../use-admin-texts';
import { focusField } from './focus-field';
import { mayNotApprove } from './may-not-approve';
import type { Answer, LanguageView, PublishingView, Refusal, ShownIssue } from './publishing-api';
import { type Draft, useDraft } from './use-draft';
import { useLookAfterSave } from './use-look-after-save';
import { usePublishing } from './use-publishing';
import { useSwitchLanguage } from './use-switch-language';

/** What stands open below the bar. */
export type Panel = 'issues' | 'schedule' | 'withdraw' | null;

export interface BarAlert {
  message: string;
  issues: readonly ShownIssue[];
}

export interface Bar {
  locale: Locale;
  languageName: string;
  view: PublishingView | null;
  current: LanguageView | null;
  unreachable: boolean;
  draft: Draft;
  busy: boolean;
  /** Why the last act was refused. */
  alert: BarAlert | null;
  /** What the last act did. */
  done: string;
  hasConflict: boolean;
  isOwnText: boolean;
  saveDraft(): Promise<void>;
  publish(): Promise<void>;
  withdraw(): Promise<void>;
  schedule(action: 'publish' | 'withdraw', at: Date): Promise<void>;
  cancelSchedule(id: string): Promise<void>;
  /** The source changed; the translation is right all the same. */
  confirmTranslation(): Promise<void>;
  keepMine(): Promise<void>;
  switchTo(locale: Locale): Promise<void>;
  refresh(): void;
}

/** All the bar does: it saves what is typed, then acts on the language of the form. */
export function usePublishBar(): Bar {
  const { code } = useLocale();
  const locale = isLocale(code) ? code : sourceLocale;
  const { texts } = useAdminTexts();
  const languageName = texts.language[locale];
  const { user } = useAuth();
  const { data, collectionSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const { getFields } = useForm();
  const switchLanguage = useSwitchLanguage();
  const publishing = usePublishing();
  const draft = useDraft();
  useLookAfterSave(draft, publishing.refresh);
  const [busy, setBusy] = useState(false);
  const [alert, setAlert] = useState<BarAlert | null>(null);
  const [done, setDone] = useState('');
  const { view } = publishing;

  const goTo = useCallback(
    (name: string | null | undefined) => {
      const fields = collectionSlug ? getEntityConfig({ collectionSlug })?.fields : undefined;
      if (fields && name) void focusField(fields, name);
    },
    [collectionSlug, getEntityConfig],
  );

  /** One act at a time; what it says replaces what the one before said. */
  async function doing(act: () => Promise<string>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setAlert(null);
    setDone('');
    setDone(await act());
    setBusy(false);
  }

  async function saved(save: () => Promise<number | null>): Promise<number | null> {
    const revision = await save();
    if (revision !== null) return revision;
    const standing = await publishing.refresh();
    const isConflict = standing !== null && standing.revision > draft.revision;
    if (!isConflict) setAlert({ message: texts.saving.failed, issues: [] });
    const invalid = Object.entries(getFields()).find(([, field]) => field.valid === false)?.[0];
    goTo(invalid?.split('.')[0]);
    return null;
  }

  function refused({ key, message, issues, field }: Refusal): string {
    if (key === 'changedMeanwhile') void publishing.refresh();
    else if (issues.length > 0) {
      setAlert({ message: interpolate(texts.issues.refused, { language: languageName }), issues });
      goTo(issues[0]?.field);
    } else {
      setAlert({ message, issues: [] });
      goTo(field);
    }
    return '';
  }

  function answered(answer: Answer, sentence: string): string {
    if (!answer.ok) return refused(answer.refusal);
    draft.setRevision(answer.view.revision);
    return interpolate(sentence, { language: languageName });
  }

  /** @param path of the endpoint below the document */
  function actOnLanguage(path: string, sentence: string, more: Record<string, unknown> = {}): Promise<void> {
    return doing(async () => {
      const revision = await saved(draft.save);
      if (revision === null) return '';
      return answered(await publishing.act(path, 'POST', { locale, revision, ...more }), sentence);
    });
  }

  const saveDraft = () =>
    doing(async () => ((await saved(draft.save)) === null ? '' : texts.saving.draftSaved));

  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    void saveDraft();
  });

  return {
    locale,
    languageName,
    view,
    current: view?.languages[locale] ?? null,
    unreachable: publishing.unreachable,
    draft,
    busy,
    alert,
    done,
    hasConflict: view !== null && !busy && !draft.isSaving && view.revision > draft.revision,
    isOwnText: mayNotApprove(user, data?.writers),
    saveDraft,
    publish: () => actOnLanguage('publish', texts.done.publish),
    withdraw: () => actOnLanguage('withdraw', texts.done.withdraw),
    schedule: (action, at) =>
      actOnLanguage('schedule', texts.done.schedule, { action, at: at.toISOString() }),
    cancelSchedule: (id) =>
      doing(async () => answered(await publishing.act(`schedule/${id}`, 'DELETE'), texts.done.cancel)),
    confirmTranslation: () => actOnLanguage('still-valid', texts.done.stillValid),
    keepMine: () =>
      doing(async () =>
        view && (await saved(() => draft.saveOver(view.revision))) !== null ? texts.saving.draftSaved : '',
      ),
    switchTo: async (next) => {
      await doing(async () => {
        if ((await saved(draft.save)) !== null) switchLanguage(next);
        return '';
      });
    },
    refresh: () => void publishing.refresh(),
  };
}
