/** 404, 410, "not in your language" and 500: what happened, and where to go from here. */
import type { LiveItem } from '@/content/content-item';
import { type Locale, languageTags, localeNames, locales } from '@/i18n/locales';
import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';
import type { FrameLink } from '../../queries/site-frame';
import { LinkCloud } from '../listing/listing';
import { Story } from '../story/story';
import { WovenBand } from '../woven/woven';

interface MissingProps {
  ctx: PageContext;
  status: number;
  title: string;
  text: string;
  /** Languages in which the content can be read, with its title there where it is known. */
  languages: Partial<Record<Locale, string>>;
  latest: readonly LiveItem[];
  sections: readonly FrameLink[];
}

export function Missing({ ctx, status, title, text, languages, latest, sections }: MissingProps) {
  return (
    <div className="container missing">
      <header className="missing-head">
        <p className="missing-status" aria-hidden="true">
          {status}
        </p>
        <WovenBand name="band" />
        <h1>{title}</h1>
        <p className="standfirst">{text}</p>
        <Languages languages={languages} />
        <p>
          <a className="button" href={`/${ctx.locale}`}>
            {ctx.t('missing.homeLink')}
          </a>
        </p>
      </header>
      {latest.length > 0 && (
        <section className="missing-latest" aria-labelledby="missing-latest">
          <h2 id="missing-latest">{ctx.t('missing.latest')}</h2>
          <div className="latest-grid">
            {latest.map((item) => (
              <Story
                key={item.contentId}
                ctx={ctx}
                item={item}
                shape="row"
                sizes="(min-width: 60rem) 14rem, 40vw"
              />
            ))}
          </div>
        </section>
      )}
      {sections.length > 0 && (
        <nav aria-labelledby="missing-sections">
          <h2 id="missing-sections">{ctx.t('missing.sectionsTitle')}</h2>
          <LinkCloud links={sections} />
        </nav>
      )}
    </div>
  );
}

function Languages({ languages }: { languages: MissingProps['languages'] }) {
  const present = locales.filter((locale) => languages[locale] !== undefined);
  if (present.length === 0) return null;
  return (
    <ul className="missing-languages">
      {present.map((locale) => (
        <li key={locale} lang={languageTags[locale]}>
          <a className="button" href={hrefOf(languages[locale] ?? '')} hrefLang={languageTags[locale]}>
            {localeNames[locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}
