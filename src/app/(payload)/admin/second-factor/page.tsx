import { MinimalTemplate } from '@payloadcms/next/templates';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getSafeRedirect } from 'payload/shared';
import { Logo } from '@/cms/admin/branding/logo';
import { requestLanguage } from '@/security/request-language';
import { secondStepOf } from '@/sign-in/cookies';
import { CodeForm } from '@/sign-in/screens/code-form';
import { signInTexts } from '@/sign-in/sign-in-text';

interface Args {
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { secondFactor } = signInTexts(requestLanguage(await headers()));
  return { title: secondFactor.title, robots: { index: false } };
}

/** Between the right password and the session: reached with the cookie of the first step alone. */
export default async function SecondFactor({ searchParams }: Args) {
  const given = await headers();
  const step = secondStepOf(given);
  if (!step) redirect('/admin/login');
  const target = getSafeRedirect({ fallbackTo: '/admin', redirectTo: (await searchParams).redirect ?? '' });
  const language = requestLanguage(given);
  const { page, secondFactor } = signInTexts(language);
  return (
    <MinimalTemplate className="login">
      <div className="login__brand">
        <Logo i18n={{ language } as never} />
      </div>
      <CodeForm failed={page.failed} kind={step.kind} target={target} texts={secondFactor} />
    </MinimalTemplate>
  );
}
