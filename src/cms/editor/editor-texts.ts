/** Labels, help and refusals of the editor and its blocks. The Vietnamese file is the source and the type. */
import en from '@locales/en/editor.json';
import ko from '@locales/ko/editor.json';
import vi from '@locales/vi/editor.json';
import zh from '@locales/zh/editor.json';
import { isLocale, type Locale, locales, sourceLocale } from '@/i18n/locales';

export type EditorTexts = typeof vi;

const texts: Record<Locale, EditorTexts> = { vi, en, zh, ko };

/** One entry in every language: a text for Payload's labels, or a group of texts for a client component. */
export function editorLabel<Entry>(pick: (texts: EditorTexts) => Entry): Record<Locale, Entry> {
  const entries = locales.map((locale) => [locale, pick(texts[locale])]);
  return Object.fromEntries(entries) as Record<Locale, Entry>;
}

/** A sentence in the language of the person's admin; an unknown language gets the source language. */
export function editorText(language: string | undefined, pick: (texts: EditorTexts) => string): string {
  return pick(texts[isLocale(language) ? language : sourceLocale]);
}
