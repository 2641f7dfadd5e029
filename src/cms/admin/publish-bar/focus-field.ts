/** Brings a field of the open form into view and puts the cursor in it, opening its tab first. */
import type { ClientField } from 'payload';

const focusable =
  '[contenteditable="true"], input:not([type="hidden"]), textarea, select, button:not([disabled]), [tabindex="0"]';
const TRIES = 20;

/**
 * @param fields the collection's fields, to know in which tab the field stands
 * @param name top-level name of the field
 */
export async function focusField(fields: readonly ClientField[], name: string): Promise<boolean> {
  const tab = tabIndexOf(fields, name);
  if (tab !== null) tabButtons()[tab]?.click();
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const element = fieldElement(name);
    if (element) {
      element.scrollIntoView({ block: 'center' });
      const target = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable);
      target?.focus({ preventScroll: true });
      return target !== null;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

function tabButtons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')];
}

function tabIndexOf(fields: readonly ClientField[], name: string): number | null {
  for (const field of fields) {
    if (field.type !== 'tabs') continue;
    const index = field.tabs.findIndex((tab) =>
      tab.fields.some((inner) => 'name' in inner && inner.name === name),
    );
    if (index >= 0) return index;
  }
  return null;
}

/** Payload names a field's element `field-<name>`, all but the rich text editor, of which a form has one. */
function fieldElement(name: string): HTMLElement | null {
  const byId = document.getElementById(`field-${name}`);
  return byId ?? (name === 'body' ? document.querySelector<HTMLElement>('.rich-text-lexical') : null);
}
