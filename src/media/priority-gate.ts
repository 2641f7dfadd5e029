export type Priority = 'now' | 'later';

/** Lets a fixed number of tasks run at once; what somebody waits for goes before what can be done later. */
export class PriorityGate {
  readonly #width: number;
  #running = 0;
  readonly #waiting: Record<Priority, (() => void)[]> = { now: [], later: [] };

  /** @param width tasks at once */
  constructor(width: number) {
    this.#width = width;
  }

  /** Tasks that somebody waits for and that have not begun. */
  get waiting(): number {
    return this.#waiting.now.length;
  }

  async run<T>(task: () => Promise<T>, priority: Priority = 'now'): Promise<T> {
    if (this.#running < this.#width) this.#running++;
    else await new Promise<void>((resolve) => this.#waiting[priority].push(resolve));
    try {
      return await task();
    } finally {
      this.#next();
    }
  }

  /** A finished task hands its place on, so that `#running` never exceeds the width. */
  #next(): void {
    const next = this.#waiting.now.shift() ?? this.#waiting.later.shift();
    if (next) next();
    else this.#running--;
  }
}
