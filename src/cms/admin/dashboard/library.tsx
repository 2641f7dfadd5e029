import { getTranslation } from '@payloadcms/translations';
import type { Locale } from '@/i18n/locales';
import { adminTexts } from '../texts';

export type NavGroups = readonly {
  label: string;
  entities: readonly { slug: string; type: string; label: Parameters<typeof getTranslation>[0] }[];
}[];

interface LibraryProps {
  groups: NavGroups;
  i18n: Parameters<typeof getTranslation>[1];
  language: Locale;
}

/** Everything the person may open, by group, as the menu has it. */
export function Library({ groups, i18n, language }: LibraryProps) {
  const { home } = adminTexts(language);
  const shown = groups.filter(({ entities }) => entities.length > 0);
  if (shown.length === 0) return null;
  return (
    <section className="home__library" aria-labelledby="home-library">
      <h2 id="home-library">{home.library}</h2>
      <div className="home__groups">
        {shown.map(({ label, entities }) => (
          <div key={label}>
            <h3>{label}</h3>
            <ul>
              {entities
                .filter(({ type }) => type === 'collections')
                .map((entity) => (
                  <li key={entity.slug}>
                    <a href={`/admin/collections/${entity.slug}`}>{getTranslation(entity.label, i18n)}</a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
