const open = new Set();
let listens = false;
let asked = false;

/**
 * Undoes what a tool has started, last first. A signal, or an error nobody caught, closes whatever is open: servers are processes
 * of their own and would stay behind. Every step has to end by itself, whatever state its server or process is in.
 */
export class Closing {
  #steps = [];
  #closed = null;

  constructor() {
    listenOnce();
    open.add(this);
  }

  /** Something was started that `step` undoes. Throws when closing has begun meanwhile, so that nothing more is started. */
  add(step) {
    if (this.#closed) throw new Error('closed while it was being started');
    this.#steps.push(step);
  }

  /** Whoever calls waits for the same end: a tool that fails while it is closed must not exit in the middle of it. */
  close() {
    this.#closed ??= this.#run();
    return this.#closed;
  }

  async #run() {
    const failures = [];
    for (const step of this.#steps.reverse()) {
      try {
        await step();
      } catch (error) {
        failures.push(error); // what is left has to be closed all the same
      }
    }
    open.delete(this);
    if (failures.length > 0) throw failures[0];
  }
}

function listenOnce() {
  if (listens) return;
  listens = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void closeAll(signal));
  process.on('uncaughtException', error => {
    // What else was under way when the closing began fails now, since its world is going.
    if (asked) return;
    console.error(error);
    void closeAll('Failed');
  });
}

/** A signal may come twice: to our whole group, and forwarded by the tool that launched us. */
async function closeAll(why) {
  if (asked) return;
  asked = true;
  console.error(`${why}: closing what was started ...`);
  await Promise.allSettled([...open].map(one => one.close()));
  process.exit(1);
}
