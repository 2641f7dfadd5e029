/** Only a press connects to the provider; until then the link is a picture of ours. */
export function video(document: Document): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-video]')) {
    link.addEventListener('click', (event) => {
      const address = link.dataset.video;
      if (!address || event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.title = link.dataset.title ?? '';
      frame.allow = 'autoplay; fullscreen; picture-in-picture';
      frame.allowFullscreen = true;
      link.replaceWith(frame);
      frame.focus();
    });
  }
}
