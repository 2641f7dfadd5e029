/** What happened when: the date first, then what was said. */
import type { ReactNode } from 'react';
import { vietnamDay } from '@/i18n/format';
import { each } from '../each';

export interface TimelineEntry {
  /** ISO date or time. */
  at: string;
  /** The date as it is read here. */
  date: string;
  content: ReactNode;
}

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {each(entries, ({ at, date, content }) => (
        <li>
          <time dateTime={vietnamDay(at)}>{date}</time>
          <div>{content}</div>
        </li>
      ))}
    </ol>
  );
}
