import type { ReactNode } from 'react';
import type { LanguageStatus } from '@/publishing/language-status';
import './status.css';

export type ShownStatus = LanguageStatus | 'scheduled' | 'stale';

/** One shape per status, so that nothing hangs on colour: ring, half, disc, disc with a stroke, clock, hourglass. */
export function StatusMark({ status }: { status: ShownStatus }) {
  return (
    <svg
      className="status-mark"
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[status]}
    </svg>
  );
}

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />;

const shapes: Record<ShownStatus, ReactNode> = {
  absent: (
    <circle
      cx="8"
      cy="8"
      r="6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.2 2.5"
    />
  ),
  draft: (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />
    </>
  ),
  live: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  changed: (
    <>
      <circle cx="7" cy="9" r="6" fill="currentColor" />
      <path d="M9 7l5-5" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
      <path d="M6.2 9.8L10 6" stroke="var(--theme-bg)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  stale: (
    <path
      d="M4 2.5h8M4 13.5h8M5 2.5c0 3 6 3.5 6 5.5s-6 2.500-6 5.500M11 2.5c0 3-6 3.5-6 5.5s6 2.500 6 5.500"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
    />
  ),
  scheduled: (
    <>
      {ring}
      <path d="M8 4.5V8l2.5 2" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
};
