'use client';
import { Button } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';
import type { SignInTexts } from '../sign-in-text';
import { LabelledInput } from './labelled-input';
import { postStep } from './post-step';
import './sign-in.css';

interface Props {
  texts: SignInTexts['page'];
  /** Where to go in the end; of this site. */
  target: string;
}

/** The first step: address and password. */
export function PasswordForm({ texts, target }: Props) {
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setError(null);
    const answer = await postStep('login', {
      email: String(form.get('email')),
      password: String(form.get('password')),
    });
    if (answer?.ok) {
      // A whole new page, so that nothing of what was loaded for nobody stays.
      const second = `/admin/second-factor?redirect=${encodeURIComponent(target)}`;
      window.location.assign(answer.secondFactor ? second : target);
      return;
    }
    setError(answer?.message ?? texts.failed);
    setBusy(false);
  }

  return (
    <form className="sign-in login__form" method="post" onSubmit={submit}>
      <LabelledInput autoComplete="username" label={texts.email} name="email" type="email" />
      <LabelledInput autoComplete="current-password" label={texts.password} name="password" type="password" />
      <p className="sign-in__error" role="alert">
        {error}
      </p>
      <Button buttonStyle="primary" disabled={busy} size="large" type="submit">
        {texts.submit}
      </Button>
    </form>
  );
}
