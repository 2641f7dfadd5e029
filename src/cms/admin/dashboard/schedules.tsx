import { interpolate } from '@/i18n/interpolate';
import type { Locale } from '@/i18n/locales';
import { StatusMark } from '../status/status-mark';
import { type AdminTexts, adminTexts } from '../texts';
import { dayOf, whenOf } from '../vietnam-time';
import { formAddress } from './form-address';
import type { ScheduledAct } from './read-schedules';

interface SchedulesProps {
  acts: readonly ScheduledAct[];
  language: Locale;
  now: Date;
}

/** What will happen by itself, today and in the days after. */
export function Schedules({ acts, language, now }: SchedulesProps) {
  const { home } = adminTexts(language);
  const isToday = ({ dueAt }: ScheduledAct) => dayOf(new Date(dueAt)) <= dayOf(now);
  const today = acts.filter(isToday);
  const later = acts.filter((act) => !isToday(act));
  return (
    <section className="home__card" aria-labelledby="home-schedules">
      <h2 id="home-schedules">{today.length > 0 ? home.today : home.week}</h2>
      {acts.length === 0 && <p className="home__nothing">{home.noSchedules}</p>}
      <ActList acts={today} language={language} />
      {today.length > 0 && later.length > 0 && <h3>{home.week}</h3>}
      <ActList acts={later} language={language} />
    </section>
  );
}

function ActList({ acts, language }: { acts: readonly ScheduledAct[]; language: Locale }) {
  const texts = adminTexts(language);
  if (acts.length === 0) return null;
  return (
    <ul className="home__entries">
      {acts.map((act) => (
        <li key={act.id}>
          <a href={formAddress(act.type.slug, act.contentId, act.locale)}>
            {act.title || texts.home.untitled}
          </a>
          <span className="home__facts">
            <StatusMark status="scheduled" />
            <span>{texts.language[act.locale]}</span>
            <span>{sentence(act, texts, language)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function sentence({ action, dueAt }: ScheduledAct, { schedule }: AdminTexts, language: Locale): string {
  const told = action === 'publish' ? schedule.pendingPublish : schedule.pendingWithdraw;
  return interpolate(told, { when: whenOf(new Date(dueAt), language) });
}

/** First of all: what was promised for a moment and did not happen. */
export function FailedSchedules({ acts, language }: Omit<SchedulesProps, 'now'>) {
  const texts = adminTexts(language);
  if (acts.length === 0) return null;
  return (
    <section className="home__card home__card--urgent" aria-labelledby="home-failed">
      <h2 id="home-failed">{texts.home.failed}</h2>
      <ul className="home__entries">
        {acts.map((act) => (
          <li key={act.id}>
            <a href={formAddress(act.type.slug, act.contentId, act.locale)}>
              {act.title || texts.home.untitled}
            </a>
            <span className="home__facts">
              {interpolate(texts.home.failedItem, {
                action: `${texts.schedule[act.action]} (${texts.language[act.locale]})`,
                when: whenOf(new Date(act.dueAt), language),
                reason: act.lastError ?? '',
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
