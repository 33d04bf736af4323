/** Numbered steps with their seconds, the same for start, tests and the launcher. */
export class Steps {
  #number;

  /** Moment of the first step, by `performance.now()`. */
  began = performance.now();

  /** @param {{ first?: number, write?: (line: string) => void }} [settings] */
  constructor(settings = {}) {
    this.#number = settings.first ?? 1;
    this.write = settings.write ?? ((line) => process.stdout.write(`${line}\n`));
  }

  /** Number that the next step will have. */
  get next() {
    return this.#number;
  }

  /**
   * Runs one step; tells its name at once and its result with the seconds it took.
   * @template T
   * @param {string} name what is being done
   * @param {(tell: (sentence: string) => void) => Promise<T>} work
   * @param {(result: T) => string} [outcome] words for the result
   * @returns {Promise<T>}
   */
  async run(name, work, outcome) {
    const number = this.#number;
    this.#number += 1;
    const started = performance.now();
    this.write(`${String(number).padStart(2)}. ${name} …`);
    const pulse = setInterval(() => this.write(`    … ${seconds(started)} so far`), 20_000);
    pulse.unref();
    try {
      const result = await work((sentence) => this.write(`    ${sentence}`));
      this.write(`    ${outcome?.(result) ?? 'done'} (${seconds(started)})`);
      return result;
    } finally {
      clearInterval(pulse);
    }
  }
}

/** @param {number} started */
function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
