import { type ShownStatus, StatusMark } from './status-mark';

/** Status in words with its shape; colour only repeats them. */
export function StatusChip({ status, label }: { status: ShownStatus; label: string }) {
  return (
    <span className={`status-chip status-chip--${status}`}>
      <StatusMark status={status} />
      {label}
    </span>
  );
}
