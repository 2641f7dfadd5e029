'use client';
import { Button } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';
import type { SignInTexts } from '../sign-in-text';
import { LabelledInput } from './labelled-input';
import { postStep } from './post-step';
import { RecoveryCodes } from './recovery-codes';
import { useEnrolment } from './use-enrolment';
import './sign-in.css';

interface Props {
  texts: SignInTexts['secondFactor'];
  failed: string;
  kind: 'code' | 'enrol';
  target: string;
}

/** The second step: a code of the app, which is set up here where there is none yet. */
export function CodeForm({ texts, failed, kind, target }: Props) {
  const enrolment = useEnrolment(kind === 'enrol');
  const [error, setError] = useState<string | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setError(null);
    const answer = await postStep('second-factor', { code: String(form.get('code')) });
    if (!answer?.ok) setError(answer?.message ?? failed);
    else if (answer.recoveryCodes) setCodes(answer.recoveryCodes);
    else window.location.assign(target);
  }

  if (codes) return <RecoveryCodes codes={codes} target={target} texts={texts} />;
  return (
    <form className="sign-in login__form" method="post" onSubmit={submit}>
      <h1>{kind === 'enrol' ? texts.enrolTitle : texts.title}</h1>
      <p>{kind === 'enrol' ? texts.enrolHelp : texts.prompt}</p>
      {enrolment && (
        <>
          {/* biome-ignore lint/performance/noImgElement: a data address has nothing to optimise */}
          <img alt="" className="sign-in__qr" height={220} src={enrolment.picture} width={220} />
          <p className="sign-in__note">
            {texts.secret}: <code className="sign-in__secret">{enrolment.secret}</code>
          </p>
        </>
      )}
      <LabelledInput
        autoComplete="one-time-code"
        autoFocus
        inputMode={kind === 'enrol' ? 'numeric' : 'text'}
        label={texts.code}
        name="code"
        type="text"
      />
      <p className="sign-in__error" role="alert">
        {error}
      </p>
      <Button buttonStyle="primary" size="large" type="submit">
        {texts.submit}
      </Button>
      <a className="sign-in__note" href="/admin/login">
        {texts.restart}
      </a>
    </form>
  );
}
