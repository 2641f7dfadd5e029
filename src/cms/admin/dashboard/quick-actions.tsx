import type { Person } from '@/access/person';
import { rightOf } from '@/access/rights';
import { type Locale, sourceLocale } from '@/i18n/locales';
import { adminTexts } from '../texts';

/** Where most visits begin, as far as the person may. */
export function QuickActions({ person, language }: { person: Person; language: Locale }) {
  const { home, bar } = adminTexts(language);
  const may = (subject: 'content' | 'media' | 'users') => rightOf(person.roles, subject, 'create') !== null;
  return (
    <ul className="home__actions" aria-label={home.actions}>
      {may('content') && (
        <li>
          <a
            className="bar-button bar-button--primary"
            href={`/admin/collections/articles/create?locale=${sourceLocale}`}
          >
            {home.writeArticle}
          </a>
        </li>
      )}
      {may('media') && (
        <li>
          <a className="bar-button" href={`/admin/collections/media/create?locale=${sourceLocale}`}>
            {home.uploadPicture}
          </a>
        </li>
      )}
      {may('users') && (
        <li>
          <a className="bar-button" href="/admin/collections/users/create">
            {home.addUser}
          </a>
        </li>
      )}
      {person.roles.length > 0 && (
        <li>
          <a className="bar-button" href="/admin/collections/articles">
            {home.allArticles}
          </a>
        </li>
      )}
      <li>
        <a className="bar-button bar-button--quiet" href={`/${language}`} target="_blank" rel="noreferrer">
          {home.openPortal}
          <span className="visually-hidden"> ({bar.newTab})</span>
          <span aria-hidden="true"> ↗</span>
        </a>
      </li>
    </ul>
  );
}
