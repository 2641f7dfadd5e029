'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { useAdminTexts } from '../use-admin-texts';
import { type Answer, type Call, callPublishing, type PublishingView, type Refusal } from './publishing-api';

export interface Publishing {
  view: PublishingView | null;
  /** The state could not be read. */
  unreachable: boolean;
  refresh(): Promise<PublishingView | null>;
  /** @param path below the document, e.g. `publish` */
  act(path: string, method: Call['method'], body?: Record<string, unknown>): Promise<Answer>;
}

/** How the open document's languages stand; asked again after each save and when the window is looked at again. */
export function usePublishing(): Publishing {
  const { id, collectionSlug, data } = useDocumentInfo();
  const { config } = useConfig();
  const { texts, language } = useAdminTexts();
  const [view, setView] = useState<PublishingView | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  const base = `${config.routes.api}/${collectionSlug}/${id}`;

  const refresh = useCallback(
    async (signal?: AbortSignal) => {
      if (!id) return null;
      const answer = await reach({
        path: `${base}/publishing`,
        method: 'GET',
        language,
        ...(signal ? { signal } : {}),
      });
      if (signal?.aborted) return null;
      setUnreachable(answer === null || !answer.ok);
      if (!answer?.ok) return null;
      setView(answer.view);
      return answer.view;
    },
    [base, id, language],
  );

  const revision: unknown = data?.revision;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what changes with each save
  useEffect(() => {
    const controller = new AbortController();
    void refresh(controller.signal);
    return () => controller.abort();
  }, [refresh, revision]);

  useEffect(() => {
    const look = () => void refresh();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [refresh]);

  const act = useCallback<Publishing['act']>(
    async (path, method, body) => {
      const answer = await reach({ path: `${base}/${path}`, method, language, ...(body ? { body } : {}) });
      if (answer === null) return { ok: false, refusal: unreached(texts.done.offline) };
      if (answer.ok) setView(answer.view);
      return answer;
    },
    [base, language, texts],
  );

  return { view, unreachable, refresh, act };
}

/** Null when no answer came at all. */
async function reach(call: Call): Promise<Answer | null> {
  try {
    return await callPublishing(call);
  } catch {
    return null;
  }
}

function unreached(message: string): Refusal {
  return { message, key: null, field: null, issues: [] };
}
