/** Runs work in the background, a few pieces at a time; the rest waits its turn. */
export class WorkQueue {
  readonly #limit: number;
  readonly #waiting: (() => void)[] = [];
  readonly #running = new Set<Promise<void>>();
  #active = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** `work` must not throw. */
  add(work: () => Promise<void>): void {
    const run = this.#turn()
      .then(work)
      .finally(() => {
        this.#running.delete(run);
        const next = this.#waiting.shift();
        if (next) next();
        else this.#active -= 1;
      });
    this.#running.add(run);
  }

  /** Waits its turn, and answers or throws what `work` does. */
  run<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => this.add(() => work().then(resolve, reject)));
  }

  /** Resolves when nothing is left to do. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  #turn(): Promise<void> {
    if (this.#active < this.#limit) {
      this.#active += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
