/** Blocking and tiny: sets the reader's own choice of theme before anything is painted. */
const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');

function apply(): void {
  let choice: string | null = null;
  try {
    choice = localStorage.getItem('theme');
  } catch {
    /* storage is closed: follow the system */
  }
  if (choice === 'dark' || choice === 'light') root.dataset.theme = choice;
  root.dataset.shade = choice ?? (system.matches ? 'dark' : 'light');
}

apply();
system.addEventListener('change', apply);
