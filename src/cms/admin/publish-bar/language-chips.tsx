'use client';

import { interpolate } from '@/i18n/interpolate';
import { type Locale, languageTags, localeNames, locales } from '@/i18n/locales';
import { StatusMark } from '../status/status-mark';
import { useAdminTexts } from '../use-admin-texts';
import type { PublishingView } from './publishing-api';

interface LanguageChipsProps {
  view: PublishingView | null;
  current: Locale;
  disabled: boolean;
  onSwitch(locale: Locale): void;
}

/** How the four languages stand; pressing one opens the form in it. */
export function LanguageChips({ view, current, disabled, onSwitch }: LanguageChipsProps) {
  const { texts } = useAdminTexts();
  return (
    <ul className="language-chips" aria-label={texts.chips.label}>
      {locales.map((locale) => {
        const language = view?.languages[locale];
        const status = language?.status ?? 'absent';
        const isScheduled = (language?.schedules.length ?? 0) > 0;
        const label = interpolate(texts.chips.switch, { language: texts.language[locale] });
        return (
          <li key={locale}>
            <button
              type="button"
              className={`language-chip status-chip--${status}`}
              aria-current={locale === current ? 'true' : undefined}
              disabled={disabled}
              title={locale === current ? undefined : label}
              onClick={() => locale !== current && onSwitch(locale)}
            >
              <span className="language-chip__name" lang={languageTags[locale]}>
                {localeNames[locale]}
              </span>
              <span className="language-chip__status">
                <StatusMark status={status} />
                {view ? texts.status[status] : '…'}
                {language?.stale && (
                  <>
                    <StatusMark status="stale" />
                    <span className="language-chip__scheduled">{texts.status.stale}</span>
                  </>
                )}
                {isScheduled && (
                  <>
                    <StatusMark status="scheduled" />
                    <span className="language-chip__scheduled">{texts.status.scheduled}</span>
                  </>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
