'use client';
import { type InputHTMLAttributes, useId } from 'react';

type Props = InputHTMLAttributes<HTMLInputElement> & { label: string };

/** A field as Payload's forms show it. */
export function LabelledInput({ label, ...input }: Props) {
  const id = useId();
  return (
    <div className="field-type text">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-type__wrap">
        <input id={id} required {...input} />
      </div>
    </div>
  );
}
