export function themeSwitch(document: Document): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const { dataset } = document.documentElement;
    const choice = dataset.shade === 'dark' ? 'light' : 'dark';
    dataset.theme = choice;
    dataset.shade = choice;
    try {
      localStorage.setItem('theme', choice);
    } catch {
      /* storage is closed: the choice lasts for this page */
    }
  });
}
