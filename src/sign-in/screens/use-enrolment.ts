'use client';
import { useEffect, useState } from 'react';
import { postStep } from './post-step';

export interface Enrolment {
  /** For those who cannot scan. */
  secret: string;
  /** The QR code as an address of an image. */
  picture: string;
}

/** Asks once for a new secret. */
export function useEnrolment(wanted: boolean): Enrolment | null {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    postStep('second-factor/enrol').then((answer) => {
      if (gone || !answer?.secret || !answer.qrCode) return;
      const picture = `data:image/svg+xml;base64,${btoa(answer.qrCode)}`;
      setEnrolment({ secret: answer.secret.replace(/(.{4})(?=.)/g, '$1 '), picture });
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  return enrolment;
}
