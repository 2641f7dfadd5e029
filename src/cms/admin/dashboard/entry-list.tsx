import { interpolate } from '@/i18n/interpolate';
import { findLabel } from '@/i18n/labels';
import type { Locale } from '@/i18n/locales';
import { StatusChip } from '../status/status-chip';
import { type AdminTexts, adminTexts } from '../texts';
import { clockOf, shortDayOf } from '../vietnam-time';
import { formAddress } from './form-address';
import type { Entry } from './read-documents';
import type { GroupName } from './waiting';

interface EntryListProps {
  group: GroupName;
  entries: readonly Entry[];
  language: Locale;
}

const SHOWN = 6;

export function EntryList({ group, entries, language }: EntryListProps) {
  const texts = adminTexts(language);
  const { heading, help } = wordsOf(group, texts);
  const rest = entries.slice(SHOWN);
  return (
    <section className="home__card" aria-labelledby={`home-${group}`}>
      <h3 id={`home-${group}`}>{heading}</h3>
      {help && <p className="home__help">{help}</p>}
      <Entries entries={entries.slice(0, SHOWN)} language={language} />
      {rest.length > 0 && (
        <details className="home__rest">
          <summary>{interpolate(texts.home.more, { count: rest.length })}</summary>
          <Entries entries={rest} language={language} />
        </details>
      )}
    </section>
  );
}

function Entries({ entries, language }: Omit<EntryListProps, 'group'>) {
  const texts = adminTexts(language);
  return (
    <ul className="home__entries">
      {entries.map((entry) => (
        <li key={`${entry.id} ${entry.locale}`}>
          <a href={formAddress(entry.type.slug, entry.id, entry.locale)}>
            {entry.title || texts.home.untitled}
          </a>
          <span className="home__facts">
            <StatusChip
              status={entry.status}
              label={`${texts.language[entry.locale]}: ${texts.status[entry.status]}`}
            />
            {entry.stale && <StatusChip status="stale" label={texts.status.stale} />}
            <span>{findLabel('content', `types.${entry.type.slug}.singular`)?.[language]}</span>
            <span>{interpolate(texts.home.editedAt, { when: whenEdited(entry.updatedAt, language) })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function whenEdited(iso: string, language: Locale): string {
  const moment = new Date(iso);
  return `${shortDayOf(moment, language)} ${clockOf(moment)}`;
}

function wordsOf(group: GroupName, { home }: AdminTexts): { heading: string; help?: string } {
  switch (group) {
    case 'approve':
      return { heading: home.approve, help: home.approveText };
    case 'mine':
      return { heading: home.drafts };
    case 'agency':
      return { heading: home.draftsAgency };
    case 'all':
      return { heading: home.draftsAll };
    case 'stale':
      return { heading: home.stale, help: home.staleText };
    case 'translate':
      return { heading: home.translate, help: home.translateText };
    case 'changed':
      return { heading: home.changed };
  }
}
