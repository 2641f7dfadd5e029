/** Escape and a press elsewhere close the phone's menu; it opens without us. */
export function menu(document: Document): void {
  const details = document.querySelector<HTMLDetailsElement>('[data-menu]');
  if (!details) return;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  document.addEventListener('click', (event) => {
    if (details.open && event.target instanceof Node && !details.contains(event.target)) details.open = false;
  });
}
