/**
 * Labels for Payload, which wants one record per label with every language in it. The Vietnamese file is the type: a
 * key that does not stand there does not compile; tests/locales.test.ts compares the other three with it.
 */
import enContent from '@locales/en/content.json';
import enWorkflow from '@locales/en/workflow.json';
import koContent from '@locales/ko/content.json';
import koWorkflow from '@locales/ko/workflow.json';
import viContent from '@locales/vi/content.json';
import viWorkflow from '@locales/vi/workflow.json';
import zhContent from '@locales/zh/content.json';
import zhWorkflow from '@locales/zh/workflow.json';
import type { Locale } from './locales';

export type LabelRecord = Record<Locale, string>;

const files = {
  vi: { content: viContent, workflow: viWorkflow },
  en: { content: enContent, workflow: enWorkflow },
  zh: { content: zhContent, workflow: zhWorkflow },
  ko: { content: koContent, workflow: koWorkflow },
};

type Namespace = keyof (typeof files)['vi'];

/**
 * @param path dotted path in locales/<lang>/<namespace>.json
 * @throws when the Vietnamese text is missing: a label nobody wrote must not reach an editor
 */
export function labelRecord(namespace: Namespace, path: string): LabelRecord {
  const label = findLabel(namespace, path);
  if (!label) throw new Error(`locales/vi/${namespace}.json has no text at ${path}`);
  return label;
}

/** The same, or undefined where no such text exists (optional help texts). */
export function findLabel(namespace: Namespace, path: string): LabelRecord | undefined {
  const vi = textAt(files.vi[namespace], path);
  if (vi === undefined) return undefined;
  const read = (locale: Locale) => textAt(files[locale][namespace], path) ?? vi;
  return { vi, en: read('en'), zh: read('zh'), ko: read('ko') };
}

/** Label and help of a field of a system collection, from `system.<slug>.fields.<name>`, as Payload's fields take them. */
export function fieldTexts(
  slug: string,
  name: string,
): { name: string; label: LabelRecord; admin: { description: LabelRecord } } {
  const path = `system.${slug}.fields.${name}`;
  return {
    name,
    label: labelRecord('content', `${path}.label`),
    admin: { description: labelRecord('content', `${path}.help`) },
  };
}

function textAt(file: object, path: string): string | undefined {
  let value: unknown = file;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' ? value : undefined;
}
