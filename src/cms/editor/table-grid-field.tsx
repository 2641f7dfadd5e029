'use client';
/** The field of a table's cells in the admin: label, help and error as Payload's own fields have them, and the grid. */
import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui';
import type { JSONFieldClientProps } from 'payload';
import { isLocale, type Locale, sourceLocale } from '@/i18n/locales';
import { type GridRows, gridRows } from './grid-rows';
import { type GridTexts, TableGrid } from './table-grid';
import './table-grid.css';

type Props = JSONFieldClientProps & { texts: Record<Locale, GridTexts> };

export function TableGridField({ field, path: givenPath, readOnly, texts }: Props) {
  const { path, value, setValue, showError, disabled } = useField<GridRows>({
    potentiallyStalePath: givenPath,
  });
  const { i18n } = useTranslation();
  const language = isLocale(i18n.language) ? i18n.language : sourceLocale;
  return (
    <div className={showError ? 'field-type table-grid-field error' : 'field-type table-grid-field'}>
      <FieldLabel label={field.label ?? ''} path={path} required={field.required === true} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <TableGrid
          rows={gridRows(value)}
          onChange={(rows) => setValue(rows)}
          readOnly={readOnly === true || disabled}
          texts={texts[language]}
        />
      </div>
      <FieldDescription description={field.admin?.description ?? ''} path={path} />
    </div>
  );
}
