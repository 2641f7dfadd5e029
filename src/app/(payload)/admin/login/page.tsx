import config from '@payload-config';
import { MinimalTemplate } from '@payloadcms/next/templates';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getPayload } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { personOf } from '@/access/person';
import { Logo } from '@/cms/admin/branding/logo';
import { SignInHelp } from '@/cms/admin/branding/sign-in-help';
import { requestLanguage } from '@/security/request-language';
import { PasswordForm } from '@/sign-in/screens/password-form';
import { signInTexts } from '@/sign-in/sign-in-text';

interface Args {
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { page } = signInTexts(requestLanguage(await headers()));
  return { title: page.title, robots: { index: false } };
}

/** In place of Payload's own screen, which knows no second step. */
export default async function SignIn({ searchParams }: Args) {
  const given = await headers();
  const target = getSafeRedirect({ fallbackTo: '/admin', redirectTo: (await searchParams).redirect ?? '' });
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: given });
  if ((personOf(user)?.roles.length ?? 0) > 0) redirect(target);
  const language = requestLanguage(given);
  const i18n = { language } as never;
  return (
    <MinimalTemplate className="login">
      <div className="login__brand">
        <Logo i18n={i18n} />
      </div>
      <SignInHelp i18n={i18n} />
      <PasswordForm target={target} texts={signInTexts(language).page} />
    </MinimalTemplate>
  );
}
