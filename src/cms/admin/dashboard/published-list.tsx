import { type Locale, languageTags } from '@/i18n/locales';
import { adminTexts } from '../texts';
import { clockOf, shortDayOf } from '../vietnam-time';
import type { PublishedItem } from './read-published';

export function PublishedList({ items, language }: { items: readonly PublishedItem[]; language: Locale }) {
  const texts = adminTexts(language);
  return (
    <section className="home__card" aria-labelledby="home-published">
      <h2 id="home-published">{texts.home.published}</h2>
      {items.length === 0 && <p className="home__nothing">{texts.home.nonePublished}</p>}
      <ul className="home__entries">
        {items.map(({ id, title, path, locale, publicUpdatedAt }) => {
          const moment = new Date(publicUpdatedAt);
          return (
            <li key={id}>
              <a href={encodeURI(path)} lang={languageTags[locale]} target="_blank" rel="noreferrer">
                {title}
                <span className="visually-hidden"> ({texts.bar.newTab})</span>
              </a>
              <span className="home__facts">
                <span>{texts.language[locale]}</span>
                <span>
                  {shortDayOf(moment, language)} {clockOf(moment)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
