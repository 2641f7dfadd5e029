'use client';

import { useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import type { Locale } from '@/i18n/locales';

/** Opens the same form in another language, as Payload's own switch does. */
export function useSwitchLanguage(): (locale: Locale) => void {
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();
  return useCallback(
    (locale) => {
      const query = new URLSearchParams(window.location.search);
      query.set('locale', locale);
      startRouteTransition(() => router.push(`?${query}`));
    },
    [router, startRouteTransition],
  );
}
