/**
 * Payload draws some controls as pictures without a name, and some fields without tying them to their label (WCAG 2.2,
 * 1.3.1, 4.1.2). Here they get both. Everything is idempotent: it runs after each change of the page.
 */
import { interpolate } from '@/i18n/interpolate';
import type { AdminTexts } from '../texts';

type Names = AdminTexts['names'];

export function nameControls(root: ParentNode, names: Names): void {
  labelFields(root);
  nameIndicators(root, names);
  nameToolbar(root, names.toolbar);
  nameListControls(root, names);
  nameSteps(root, names);
  renameFixed(root, names);
  for (const button of each(root, '.popup-button')) {
    if (!button.textContent?.trim()) setName(button, names.more);
  }
  // Tabs in a list that has no items: the links are found without it.
  for (const list of each(root, 'ul.doc-tabs__tabs, ul.doc-tabs__tabs > div'))
    set(list, 'role', 'presentation');
}

/** Choices, dates and rich text stand beside their label, not under it. */
function labelFields(root: ParentNode): void {
  const inputs = '.rs__input, .date-time-picker input, .ContentEditable__root';
  for (const input of each(root, inputs)) {
    const label = input.closest('.field-type')?.querySelector<HTMLElement>('.field-label');
    if (!label) continue;
    set(input, 'aria-labelledby', idOf(label));
    const help = input.closest('.field-type')?.querySelector<HTMLElement>('.field-description');
    if (help) set(input, 'aria-describedby', idOf(help));
  }
}

function nameIndicators(root: ParentNode, names: Names): void {
  for (const clear of each(root, '.clear-indicator, .date-time-picker__clear-button')) {
    clear.removeAttribute('aria-hidden');
    setName(clear, interpolate(names.clear, { label: fieldName(clear) }));
  }
  // The arrow repeats what the field itself does on the keyboard.
  for (const arrow of each(root, '.dropdown-indicator')) set(arrow, 'tabindex', '-1');
  for (const remove of each(root, '.rs__multi-value__remove:not([aria-label])'))
    setName(remove, names.remove);
}

function nameToolbar(root: ParentNode, names: Names['toolbar']): void {
  for (const [key, name] of Object.entries(names)) {
    for (const button of each(root, `[data-button-key="${key}"], [data-dropdown-key="${key}"]`))
      setName(button, name);
    for (const menu of each(root, `.toolbar-popup__dropdown-${key}, .toolbar-popup__group-${key} > button`)) {
      setName(menu, name);
    }
  }
}

function nameListControls(root: ParentNode, names: Names): void {
  for (const all of each(root, '#select-all')) {
    all.removeAttribute('aria-labelledby');
    all.removeAttribute('title');
    setName(all, names.selectAll);
  }
  for (const box of each(root, 'tbody input[type="checkbox"]')) {
    const title = box.closest('tr')?.querySelector('td a, td button')?.textContent ?? '';
    setName(box, interpolate(names.select, { title }));
  }
  for (const [direction, text] of [
    ['asc', names.ascending],
    ['desc', names.descending],
  ] as const) {
    for (const button of each(root, `.sort-column__${direction}`)) {
      const label = button.closest('.sort-column')?.querySelector('.sort-column__label')?.textContent ?? '';
      setName(button, interpolate(text, { label }));
    }
  }
}

/** Arrows between pages, and what can be done with a chosen file. */
function nameSteps(root: ParentNode, names: Names): void {
  for (const [selector, name] of [
    ['.clickable-arrow--left', names.previousPage],
    ['.clickable-arrow--right', names.nextPage],
    ['.upload-relationship-details__edit', names.editFile],
    ['.upload-relationship-details__remove', names.removeFile],
  ] as const) {
    for (const button of each(root, selector)) setName(button, name);
  }
}

/** Names that the editor and the sorting of lists have in English whatever the language. */
function renameFixed(root: ParentNode, names: Names): void {
  for (const [english, name] of [
    ['Drag to move', names.dragBlock],
    ['Add block', names.addBlock],
    ['Edit link', names.editLink],
    ['Remove link', names.removeLink],
    ['Insert Paragraph', names.addParagraph],
  ] as const) {
    for (const control of each(root, `[aria-label="${english}"]`)) setName(control, name);
  }
  for (const region of each(root, '[id^="DndLiveRegion"]')) {
    const help = region.previousElementSibling;
    if (help && help.textContent !== names.sorting) help.textContent = names.sorting;
  }
}

function each(root: ParentNode, selector: string): NodeListOf<HTMLElement> {
  return root.querySelectorAll<HTMLElement>(selector);
}

function fieldName(element: HTMLElement): string {
  const label = element.closest('.field-type')?.querySelector('.field-label');
  return label?.textContent?.replace('*', '').trim() ?? '';
}

let counter = 0;

function idOf(element: HTMLElement): string {
  if (!element.id) element.id = `named-${++counter}`;
  return element.id;
}

function setName(element: HTMLElement, name: string): void {
  set(element, 'aria-label', name);
}

/** Writing what stands there already would wake the observer for ever. */
function set(element: HTMLElement, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
