'use client';
import { Button } from '@payloadcms/ui';
import type { SignInTexts } from '../sign-in-text';

interface Props {
  codes: readonly string[];
  texts: SignInTexts['secondFactor'];
  target: string;
}

/** Shown once, after enrolling. */
export function RecoveryCodes({ codes, texts, target }: Props) {
  return (
    <div className="sign-in">
      <h1>{texts.recoveryTitle}</h1>
      <p>{texts.recoveryHelp}</p>
      <ul className="sign-in__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button buttonStyle="primary" onClick={() => window.location.assign(target)} size="large">
        {texts.done}
      </Button>
    </div>
  );
}
