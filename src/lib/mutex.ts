/** First come, first served. `acquire` resolves to the function that lets the next one in; calling it twice is harmless. */
export class Mutex {
  #tail: Promise<void> = Promise.resolve();

  async acquire(): Promise<() => void> {
    const before = this.#tail;
    let release: () => void = () => {};
    this.#tail = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }

  async run<T>(act: () => Promise<T>): Promise<T> {
    const release = await this.acquire();
    try {
      return await act();
    } finally {
      release();
    }
  }
}
