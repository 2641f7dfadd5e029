import type { DefaultServerCellComponentProps } from 'payload';
import { locales } from '@/i18n/locales';
import { contentTypeOf } from '@/publishing/registry';
import { StatusMark } from '../status/status-mark';
import { adminTexts } from '../texts';
import { statusOf } from './status-batch';

/** The four languages of one row: code and shape for the eye, the status in words for everyone. */
export async function LanguagesCell({
  collectionSlug,
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const type = contentTypeOf(payload, collectionSlug);
  // Payload renders a form's cells too, without a row.
  const id: unknown = (rowData as typeof rowData | undefined)?.id;
  const statuses = type && id ? await statusOf(payload, type, String(id)) : null;
  if (!statuses) return null;
  const texts = adminTexts(i18n.language);
  return (
    <ul className="languages-cell">
      {locales.map((locale) => {
        const { status, stale } = statuses[locale];
        const words = [texts.status[status], ...(stale ? [texts.status.stale] : [])].join(', ');
        return (
          <li key={locale} className={`status-chip status-chip--${status}`} title={words}>
            <StatusMark status={status} />
            {stale && <StatusMark status="stale" />}
            <span aria-hidden="true">{locale.toUpperCase()}</span>
            <span className="visually-hidden">
              {texts.language[locale]}: {words}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
