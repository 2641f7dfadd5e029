/** Every language by its own name, never a flag. It keeps the place; a language this page lacks leads to its home page. */
import { type Locale, languageTags, localeNames, locales } from '@/i18n/locales';
import { translatorFor } from '@/i18n/translator';
import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';

interface LanguageSwitchProps {
  ctx: PageContext;
  translations: Partial<Record<Locale, string>>;
}

export function LanguageSwitch({ ctx, translations }: LanguageSwitchProps) {
  return (
    <nav className="language-switch" aria-label={ctx.t('language.label')}>
      <ul>
        {locales.map((locale) => (
          <li key={locale} lang={languageTags[locale]}>
            <LanguageLink locale={locale} current={ctx.locale} path={translations[locale]} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LanguageLink({
  locale,
  current,
  path,
}: {
  locale: Locale;
  current: Locale;
  path: string | undefined;
}) {
  const name = localeNames[locale];
  if (locale === current) {
    return (
      <a href={hrefOf(path ?? `/${locale}`)} aria-current="true" hrefLang={languageTags[locale]}>
        {name}
      </a>
    );
  }
  if (path !== undefined) {
    return (
      <a href={hrefOf(path)} hrefLang={languageTags[locale]}>
        {name}
      </a>
    );
  }
  const note = translatorFor(locale)('language.missing');
  return (
    <a className="is-missing" href={`/${locale}`} hrefLang={languageTags[locale]} title={note}>
      {name}
      <span className="visually-hidden"> ({note})</span>
    </a>
  );
}
