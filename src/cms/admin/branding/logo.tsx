import type { I18nClient } from '@payloadcms/translations';
import { adminTexts } from '../texts';
import { Band, Mark } from './mark';

/** Sign-in and the other screens without a menu: mark, province, name of the portal. */
export function Logo({ i18n }: { i18n: I18nClient }) {
  const { brand } = adminTexts(i18n.language);
  return (
    <div className="brand-logo">
      <Mark size={72} />
      <p className="brand-logo__province">{brand.province}</p>
      <p className="brand-logo__name">{brand.name}</p>
      <Band />
    </div>
  );
}
