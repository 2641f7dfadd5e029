'use client';

import { useEffect, useId, useRef } from 'react';
import { interpolate } from '@/i18n/interpolate';
import { useAdminTexts } from '../use-admin-texts';

interface WithdrawDialogProps {
  languageName: string;
  onConfirm(): void;
  onClose(): void;
}

/** Asked before anything is taken from readers. The browser's own dialog: focus stays inside, Escape leaves. */
export function WithdrawDialog({ languageName, onConfirm, onClose }: WithdrawDialogProps) {
  const { texts } = useAdminTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const fill = (text: string) => interpolate(text, { language: languageName });

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog ref={dialog} className="bar-dialog" aria-labelledby={`${id}-heading`} onClose={onClose}>
      <h2 id={`${id}-heading`}>{fill(texts.withdraw.heading)}</h2>
      <p>{fill(texts.withdraw.text)}</p>
      <div className="publish-bar__buttons">
        <button type="button" className="bar-button" onClick={() => dialog.current?.close()}>
          {texts.withdraw.keep}
        </button>
        <button
          type="button"
          className="bar-button bar-button--danger"
          onClick={() => {
            onConfirm();
            dialog.current?.close();
          }}
        >
          {fill(texts.withdraw.confirm)}
        </button>
      </div>
    </dialog>
  );
}
