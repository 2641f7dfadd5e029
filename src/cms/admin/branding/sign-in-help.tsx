import type { I18nClient } from '@payloadcms/translations';
import { adminTexts } from '../texts';

/** Above the sign-in form: what this page is, and whom to ask. */
export function SignInHelp({ i18n }: { i18n: I18nClient }) {
  const { signIn } = adminTexts(i18n.language);
  return (
    <div className="sign-in-help">
      <h1>{signIn.heading}</h1>
      <p>{signIn.help}</p>
    </div>
  );
}
