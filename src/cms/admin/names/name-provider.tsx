'use client';

import { type ReactNode, useEffect } from 'react';
import { useAdminTexts } from '../use-admin-texts';
import { nameControls } from './name-controls';

/** Around the whole admin: keeps the names of Payload's own controls in order while screens come and go. */
export function NameProvider({ children }: { children: ReactNode }) {
  const { texts } = useAdminTexts();
  useEffect(() => {
    let pending = 0;
    const name = () => {
      pending = 0;
      nameControls(document, texts.names);
    };
    const soon = () => {
      if (pending === 0) pending = requestAnimationFrame(name);
    };
    const observer = new MutationObserver(soon);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['aria-hidden', 'aria-label'],
    });
    soon();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(pending);
    };
  }, [texts]);
  return children;
}
