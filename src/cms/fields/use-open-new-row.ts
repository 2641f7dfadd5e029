'use client';
import { useForm, useRowLabel } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/** Rows begin closed, a new one too: here the one that is not filled in yet is opened when it is first shown. */
export function useOpenNewRow(isFilled: boolean): void {
  const { path, rowNumber } = useRowLabel();
  const { dispatchFields, getField } = useForm();
  const isSeen = useRef(false);
  useEffect(() => {
    if (isSeen.current) return;
    isSeen.current = true;
    if (isFilled) return;
    const list = path.slice(0, path.lastIndexOf('.'));
    const rows = getField(list)?.rows ?? [];
    const updatedRows = rows.map((row, index) => (index === rowNumber ? { ...row, collapsed: false } : row));
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows });
  }, [dispatchFields, getField, isFilled, path, rowNumber]);
}
