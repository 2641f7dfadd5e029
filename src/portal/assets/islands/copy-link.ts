export function copyLink(document: Document): void {
  const status = document.querySelector('[data-copy-status]');
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy ?? location.href);
      const done = button.dataset.done ?? '';
      button.textContent = done;
      if (status) status.textContent = done;
      setTimeout(() => {
        button.textContent = label;
      }, 3000);
    });
  }
}
