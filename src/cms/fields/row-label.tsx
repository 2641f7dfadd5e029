'use client';
/** What a closed row is called: its kind, and its heading where it has one. */
import { useRowLabel, useTranslation } from '@payloadcms/ui';
import { useOpenNewRow } from './use-open-new-row';

interface RowLabelProps {
  /** Name of the field that says what the row is. */
  field: string;
  labels: Record<string, Record<string, string>>;
  row: Record<string, string>;
}

export function RowLabel({ field, labels, row }: RowLabelProps) {
  const { data, rowNumber } = useRowLabel<Record<string, string | null | undefined>>();
  const { language } = useTranslation().i18n;
  useOpenNewRow(Boolean(data?.[field]));
  const name = labels[data?.[field] ?? '']?.[language] ?? row[language];
  const parts = [`${(rowNumber ?? 0) + 1}. ${name}`, data?.heading].filter(Boolean);
  return <span>{parts.join(' · ')}</span>;
}
