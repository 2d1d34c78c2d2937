const longestPauseSeconds = 90;

/** What a run of jest has done so far, told suite by suite, so that a run that is ended has its counts too. */
export class Progress {
  #running = new Map();
  #done = [];
  #heard = Date.now();
  #longestMinutes;

  constructor(longestMinutes) {
    this.#longestMinutes = longestMinutes;
  }

  note({ started, ended }) {
    this.#heard = Date.now();
    if (started) this.#running.set(started, this.#heard);
    if (!ended) return;
    this.#running.delete(ended.file);
    this.#done.push(ended);
  }

  /** A sentence on what hangs; null while all goes well. */
  trouble(now = Date.now()) {
    const hung = [...this.#running].find(([, since]) => now - since > this.#longestMinutes * 60_000);
    if (hung) return `${hung[0]} takes more than ${this.#longestMinutes} minutes.`;
    if (this.#running.size > 0 || now - this.#heard <= longestPauseSeconds * 1_000) return null;
    return `No suite has run for ${longestPauseSeconds} seconds: a test may have left something open.`;
  }

  /** Counts of tests; a suite that did not load or did not end counts as one failed test. */
  counts(exitCode) {
    const sum = key => this.#done.reduce((total, suite) => total + suite[key], 0);
    const failed = sum('failed') + this.#running.size;
    // Jest may end badly although every test passed, as when a worker crashes. And a run of nothing proves nothing.
    const broken = exitCode !== 0 || this.#done.length === 0;
    return {
      passed: sum('passed'),
      failed: broken && failed === 0 ? 1 : failed,
      skipped: sum('skipped'),
      suites: this.#done,
      unfinished: [...this.#running.keys()],
    };
  }
}
