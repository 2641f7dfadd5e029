'use client';

import { interpolate } from '@/i18n/interpolate';
import { StatusMark } from '../status/status-mark';
import { useAdminTexts } from '../use-admin-texts';
import { whenOf } from '../vietnam-time';
import type { ShownSchedule } from './publishing-api';

interface PendingSchedulesProps {
  schedules: readonly ShownSchedule[];
  mayCancel: boolean;
  busy: boolean;
  onCancel(id: string): void;
}

export function PendingSchedules({ schedules, mayCancel, busy, onCancel }: PendingSchedulesProps) {
  const { texts, language } = useAdminTexts();
  const { pending, pendingPublish, pendingWithdraw, cancel } = texts.schedule;
  return (
    <ul className="pending-schedules" aria-label={pending}>
      {schedules.map(({ id, action, dueAt }) => {
        const told = action === 'publish' ? pendingPublish : pendingWithdraw;
        const sentence = interpolate(told, { when: whenOf(new Date(dueAt), language) });
        return (
          <li key={id}>
            <StatusMark status="scheduled" /> {sentence}{' '}
            {mayCancel && (
              <button type="button" className="link-button" disabled={busy} onClick={() => onCancel(id)}>
                {cancel}
                <span className="visually-hidden">: {sentence}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
