'use client';

import { useAdminTexts } from '../use-admin-texts';

interface ConflictNoticeProps {
  /** Something typed here is not saved yet. */
  hasTyped: boolean;
  busy: boolean;
  onKeepMine(): void;
}

/** Two people, one document: what the one typed stays on the screen, what the other saved stays in the history. */
export function ConflictNotice({ hasTyped, busy, onKeepMine }: ConflictNoticeProps) {
  const { texts } = useAdminTexts();
  const { heading, typed, clean, open, mine, theirs, reload } = texts.conflict;
  return (
    <div role="alert" className="publish-bar__alert">
      <h2 className="publish-bar__heading">{heading}</h2>
      <p>{hasTyped ? typed : clean}</p>
      <div className="publish-bar__buttons">
        {hasTyped && (
          <>
            <a className="bar-button" href={window.location.href} target="_blank" rel="noreferrer">
              {open}
            </a>
            <button type="button" className="bar-button" disabled={busy} onClick={onKeepMine}>
              {mine}
            </button>
          </>
        )}
        <button type="button" className="bar-button" onClick={() => window.location.reload()}>
          {hasTyped ? theirs : reload}
        </button>
      </div>
    </div>
  );
}
