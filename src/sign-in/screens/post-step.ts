/** One step of the sign-in as the screens send it. */
export interface StepAnswer {
  ok: boolean;
  /** The server's sentence for a refusal. */
  message?: string;
  secondFactor?: 'code' | 'enrol';
  secret?: string;
  qrCode?: string;
  recoveryCodes?: string[];
}

/** @returns null when nothing could be sent */
export async function postStep(path: string, body: Record<string, string> = {}): Promise<StepAnswer | null> {
  try {
    const response = await fetch(`/api/users/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    });
    const data = (await response.json()) as StepAnswer & { errors?: { message: string }[] };
    return { ...data, ok: response.ok, ...(data.errors?.[0] ? { message: data.errors[0].message } : {}) };
  } catch {
    return null;
  }
}
