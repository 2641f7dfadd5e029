/** Counts what a person does: each click, each field filled. */
export class Acts {
  readonly done: string[] = [];
  readonly #begun = Date.now();

  async do(name: string, act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      throw new Error(`Act ${this.done.length + 1}, “${name}”, did not succeed`, { cause: error });
    }
    this.done.push(name);
  }

  get count(): number {
    return this.done.length;
  }

  get seconds(): number {
    return Math.round((Date.now() - this.#begun) / 1000);
  }
}
