'use client';

import { useId, useState } from 'react';
import { interpolate } from '@/i18n/interpolate';
import { useAdminTexts } from '../use-admin-texts';
import { clockOf, dayOf, momentOf, whenOf } from '../vietnam-time';

type Action = 'publish' | 'withdraw';

interface SchedulePanelProps {
  /** Name of the language in running text. */
  languageName: string;
  canWithdraw: boolean;
  busy: boolean;
  onSchedule(action: Action, at: Date): void;
  onClose(): void;
}

const DAY = 24 * 60 * 60 * 1000;

/** Day and time in Viet Nam, and a sentence that says what will happen then. */
export function SchedulePanel({ languageName, canWithdraw, busy, onSchedule, onClose }: SchedulePanelProps) {
  const { texts, language } = useAdminTexts();
  const id = useId();
  const [action, setAction] = useState<Action>('publish');
  const [day, setDay] = useState(() => dayOf(new Date(Date.now() + DAY)));
  const [clock, setClock] = useState('08:00');
  const moment = momentOf(day, clock);
  const isPast = moment !== null && moment.getTime() <= Date.now();
  const told = action === 'publish' ? texts.schedule.willPublish : texts.schedule.willWithdraw;

  return (
    <fieldset className="schedule-panel">
      <legend className="publish-bar__heading">
        {interpolate(texts.schedule.heading, { language: languageName })}
      </legend>
      <div className="schedule-panel__row">
        {canWithdraw && (
          <label className="bar-field">
            {texts.schedule.what}
            <select value={action} onChange={(event) => setAction(event.target.value as Action)}>
              <option value="publish">{texts.schedule.publish}</option>
              <option value="withdraw">{texts.schedule.withdraw}</option>
            </select>
          </label>
        )}
        <label className="bar-field">
          {texts.schedule.date}
          <input
            type="date"
            value={day}
            min={dayOf(new Date())}
            onChange={(event) => setDay(event.target.value)}
            // biome-ignore lint/a11y/noAutofocus: the person has just asked for this panel
            autoFocus
          />
        </label>
        <label className="bar-field">
          {texts.schedule.time}
          <input
            type="text"
            inputMode="numeric"
            size={5}
            maxLength={5}
            placeholder="08:00"
            value={clock}
            aria-describedby={`${id}-zone`}
            onChange={(event) => setClock(event.target.value)}
            onBlur={() => setClock(tidyClock(clock))}
          />
        </label>
        <p id={`${id}-zone`} className="publish-bar__hint">
          {texts.schedule.zone}
        </p>
      </div>
      <p
        role={isPast ? 'alert' : 'status'}
        className={isPast ? 'publish-bar__error' : 'schedule-panel__told'}
      >
        {isPast && texts.schedule.inPast}
        {!isPast && moment && interpolate(told, { language: languageName, when: whenOf(moment, language) })}
      </p>
      {action === 'publish' && <p className="publish-bar__hint">{texts.schedule.note}</p>}
      <div className="publish-bar__buttons">
        <button
          type="button"
          className="bar-button bar-button--primary"
          disabled={busy || moment === null || isPast}
          onClick={() => moment && onSchedule(action, moment)}
        >
          {texts.schedule.confirm}
        </button>
        <button type="button" className="bar-button" onClick={onClose}>
          {texts.close}
        </button>
      </div>
    </fieldset>
  );
}

/** `8`, `8h30`, `0830` → `08:00`, `08:30`; anything else falls back to the current hour. */
function tidyClock(typed: string): string {
  const [, hour = '', minute = '00'] = /^(\d{1,2})[:hg.]?(\d{2})?$/i.exec(typed.replace(/\s/g, '')) ?? [];
  const isClock = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isClock ? `${hour.padStart(2, '0')}:${minute}` : clockOf(new Date());
}
