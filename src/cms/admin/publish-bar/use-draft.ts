'use client';

import {
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormFields,
  useFormModified,
  useLocale,
} from '@payloadcms/ui';
import { useCallback, useEffect, useRef } from 'react';

const PATIENCE = 15_000;
const STEP = 50;

export interface Draft {
  /** There is something typed that no save has carried off yet. */
  isModified: boolean;
  isSaving: boolean;
  /** The version this form was filled from. */
  revision: number;
  /** Saves what is typed, if anything is. @returns the revision that now stands, null when the save was refused */
  save(): Promise<number | null>;
  /** Saves over the version `standing` that someone else has saved; theirs stays in the history. */
  saveOver(standing: number): Promise<number | null>;
  /** Takes over the number after an act that moved it without changing the text. */
  setRevision(revision: number): void;
}

/** The form as a draft: saving waits for a running autosave, so that no two saves of one form ever meet. */
export function useDraft(): Draft {
  const { id, collectionSlug, data, setData } = useDocumentInfo();
  const { config } = useConfig();
  const { code: locale } = useLocale();
  const { submit, getField, dispatchFields } = useForm();
  const isModified = useFormModified();
  const isSaving = useFormBackgroundProcessing();
  const field = useFormFields(([fields]) => fields.revision?.value);
  const revision = Number(field ?? data?.revision ?? 0);

  const now = useRef({ isModified, isSaving, revision, saved: Number(data?.revision ?? 0) });
  useEffect(() => {
    now.current = { isModified, isSaving, revision, saved: Number(data?.revision ?? 0) };
  });

  const save = useCallback(async () => {
    await until(() => !now.current.isSaving);
    if (!now.current.isModified) return now.current.saved;
    const before = now.current.saved;
    const query = `?depth=0&draft=true&fallback-locale=null&locale=${locale}`;
    const result = await submit({
      action: `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}${query}`,
      method: id ? 'PATCH' : 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    });
    // A refusal answers with nothing; the form has kept everything and shown the sentence.
    if (!result?.res.ok) return null;
    // The answer reaches the form with the next rendering.
    await until(() => now.current.saved !== before);
    return now.current.saved;
  }, [collectionSlug, config.routes.api, id, locale, submit]);

  const setRevision = useCallback(
    (next: number) => {
      const known = getField('revision');
      // Not `UPDATE`: that would mark the field as edited by hand, and the form would keep it against the server's.
      dispatchFields({
        type: 'UPDATE_MANY',
        formState: { revision: { ...known, value: next, initialValue: next } },
      });
      setData({ ...data, revision: next });
    },
    [data, dispatchFields, getField, setData],
  );

  const saveOver = useCallback(
    async (standing: number) => {
      setRevision(standing);
      await until(() => now.current.revision === standing && now.current.saved === standing);
      return save();
    },
    [save, setRevision],
  );

  return { isModified, isSaving, revision, save, saveOver, setRevision };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo() && waited < PATIENCE; waited += STEP) {
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}
