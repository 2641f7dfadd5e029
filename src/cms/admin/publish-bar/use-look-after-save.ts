'use client';

import { useEffect, useRef } from 'react';
import type { Draft } from './use-draft';

/** A save that leaves something unsaved was refused, or there is more by now: in both cases how things stand is looked at anew. */
export function useLookAfterSave({ isSaving, isModified }: Draft, look: () => unknown): void {
  const wasSaving = useRef(false);
  useEffect(() => {
    const hasEnded = wasSaving.current && !isSaving;
    wasSaving.current = isSaving;
    if (hasEnded && isModified) look();
  }, [isSaving, isModified, look]);
}
