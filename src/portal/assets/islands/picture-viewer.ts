/** Pictures at full size: arrow keys step, Escape closes, focus returns to the picture it came from. */
export function pictureViewer(document: Document): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-viewer-dialog]');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-viewer]')];
  if (!dialog || links.length === 0) return;
  const part = (name: string) => dialog.querySelector<HTMLElement>(`[data-viewer-${name}]`);
  let at = 0;

  const show = (index: number) => {
    at = (index + links.length) % links.length;
    const link = links[at];
    if (!link) return;
    const image = document.createElement('img');
    image.src = link.href;
    image.alt = link.querySelector('img')?.alt ?? '';
    part('stage')?.replaceChildren(image);
    const caption = part('caption');
    if (caption) caption.textContent = link.dataset.caption ?? '';
    const count = part('count');
    if (count) count.textContent = links.length > 1 ? `${at + 1} / ${links.length}` : '';
  };

  for (const [index, link] of links.entries()) {
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      show(index);
      dialog.showModal();
    });
  }
  for (const button of dialog.querySelectorAll<HTMLButtonElement>('[data-viewer-step]')) {
    button.hidden = links.length < 2;
    button.addEventListener('click', () => show(at + Number(button.dataset.viewerStep)));
  }
  part('close')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight') show(at + 1);
    if (event.key === 'ArrowLeft') show(at - 1);
  });
  dialog.addEventListener('close', () => {
    part('stage')?.replaceChildren();
    links[at]?.focus();
  });
}
