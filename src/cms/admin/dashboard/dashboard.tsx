/** The start page: what waits for the person who has signed in, what comes next, and where to begin. */
import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { personOf } from '@/access/person';
import { interpolate } from '@/i18n/interpolate';
import { contentTypesOf } from '@/publishing/registry';
import { adminLanguage, adminTexts } from '../texts';
import './dashboard.css';
import { EntryList } from './entry-list';
import { Library, type NavGroups } from './library';
import { PublishedList } from './published-list';
import { QuickActions } from './quick-actions';
import { type Reader, readEntries } from './read-documents';
import { readPublished } from './read-published';
import { readSchedules } from './read-schedules';
import { FailedSchedules, Schedules } from './schedules';
import { waitingGroups } from './waiting';

interface DashboardProps extends AdminViewServerProps {
  navGroups?: NavGroups;
}

export async function Dashboard({ initPageResult, navGroups = [] }: DashboardProps) {
  const { payload, user, i18n } = initPageResult.req;
  const person = personOf(user);
  const language = adminLanguage(i18n.language);
  const texts = adminTexts(language);
  if (!user || !person) return null;
  const types = contentTypesOf(payload);
  const reader: Reader = { payload, user };
  const now = new Date();
  const [entries, { pending, failed }, published] = await Promise.all([
    readEntries(reader, types),
    readSchedules(reader, types, now),
    readPublished(
      reader,
      types.filter(({ harvested }) => harvested).map(({ slug }) => slug),
    ),
  ]);
  const groups = await waitingGroups(reader, person, entries);
  const name = (user as { name?: unknown; email?: unknown }).name;

  return (
    <Gutter className="home">
      <h1>{interpolate(texts.home.hello, { name: typeof name === 'string' && name ? name : '' })}</h1>
      {person.roles.length === 0 && <p className="home__nothing">{texts.home.noRights}</p>}
      <QuickActions person={person} language={language} />
      <div className="home__columns">
        <div className="home__main">
          <FailedSchedules acts={failed} language={language} />
          <h2>{texts.home.waiting}</h2>
          {groups.length === 0 && <p className="home__nothing">{texts.home.nothing}</p>}
          {groups.map(({ name: group, entries: found }) => (
            <EntryList key={group} group={group} entries={found} language={language} />
          ))}
        </div>
        <div className="home__side">
          <Schedules acts={pending} language={language} now={now} />
          <PublishedList items={published} language={language} />
        </div>
      </div>
      <Library groups={navGroups} i18n={i18n} language={language} />
    </Gutter>
  );
}
