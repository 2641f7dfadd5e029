/** What stands after the text: corrections, source, agency, topics, the other languages. */
import type { ReactNode } from 'react';
import type { LiveItem } from '@/content/content-item';
import { formatDate } from '@/i18n/format';
import { languageTags, localeNames, locales } from '@/i18n/locales';
import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';
import { LinkCloud } from '../listing/listing';
import { Timeline } from '../timeline/timeline';

export function ArticleEnd({ ctx, item }: { ctx: PageContext; item: LiveItem }) {
  return (
    <>
      <Corrections ctx={ctx} item={item} />
      <dl className="facts">
        {facts(ctx, item).map(([term, value]) => (
          <div key={term} className="fact">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Corrections({ ctx, item }: { ctx: PageContext; item: LiveItem }) {
  const corrections = item.details.corrections ?? [];
  if (corrections.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby="corrections_title">
      <h2 id="corrections_title">{ctx.t('article.corrections')}</h2>
      <Timeline
        entries={corrections.map(({ date, text }) => ({
          at: date,
          date: formatDate(date, ctx.locale),
          content: <p>{text}</p>,
        }))}
      />
    </section>
  );
}

function facts(ctx: PageContext, item: LiveItem): [string, ReactNode][] {
  const { agency, source, tags } = item.details;
  const list: [string, ReactNode][] = [];
  if (agency) list.push([ctx.t('article.agency'), agency]);
  if (source)
    list.push([
      ctx.t('article.source'),
      <a key="source" href={source.url}>
        {source.name}
      </a>,
    ]);
  if (tags?.length) list.push([ctx.t('article.tags'), <LinkCloud key="tags" links={tags} />]);
  const languages = <OtherLanguages key="languages" item={item} />;
  if (Object.keys(item.translations).length > 1) list.push([ctx.t('article.otherLanguages'), languages]);
  return list;
}

function OtherLanguages({ item }: { item: LiveItem }) {
  return (
    <ul className="link-cloud">
      {locales.map((locale) => {
        const path = item.translations[locale];
        if (path === undefined || locale === item.locale) return null;
        return (
          <li key={locale} lang={languageTags[locale]}>
            <a href={hrefOf(path)} hrefLang={languageTags[locale]}>
              {localeNames[locale]}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
