/** The reader's own device decides where to: no third party is asked. Hidden where the browser cannot. */
export function share(document: Document): void {
  if (!navigator.share) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      // Turning away from the device's list is no failure.
      navigator.share({ title: document.title, url: button.dataset.share ?? location.href }).catch(() => {});
    });
  }
}
