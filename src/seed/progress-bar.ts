import { Presets, SingleBar } from 'cli-progress';
import type { ImportProgress } from './import/apply-import';

export interface ProgressBar {
  show(progress: ImportProgress): void;
  stop(): void;
}

/** On the error stream, so that the summary can be piped; shown only where a person looks on. */
export function progressBar(): ProgressBar {
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} {name}', clearOnComplete: true, hideCursor: true, gracefulExit: false },
    Presets.shades_classic,
  );
  let isStarted = false;
  return {
    show({ done, total, name }) {
      if (!isStarted && total > 0) bar.start(total, 0, { name });
      isStarted ||= total > 0;
      if (isStarted) bar.update(done, { name });
    },
    stop: () => bar.stop(),
  };
}
