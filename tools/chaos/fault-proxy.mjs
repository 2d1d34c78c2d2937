import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A TCP proxy that can be made to fail as networks do: connections cut, answers late, and connections half open, whose other
 * side has gone without a word. It stands between the hub's processes and one server.
 */
export class FaultProxy {
  #pairs = new Set();
  #delayMs = 0;
  #dead = false;

  constructor(target) {
    const { hostname, port } = new URL(target);
    this.target = { host: hostname, port: Number(port) };
    this.server = createServer(client => this.#take(client));
  }

  /** The address of the target with the proxy in front: same protocol, user and path. */
  async listen(target) {
    await new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(0, '127.0.0.1', resolve);
    });
    const address = new URL(target);
    address.hostname = '127.0.0.1';
    address.port = String(this.server.address().port);
    return address.href;
  }

  /** Ends every connection at once; new ones pass. */
  cut() {
    for (const pair of this.#pairs) pair.end();
  }

  /** Everything takes this much longer, in each direction. */
  delay(ms) {
    this.#delayMs = ms;
  }

  /** Nothing passes any more, and nobody is told; new connections are taken and never answered. */
  halfOpen() {
    this.#dead = true;
  }

  /** As if nothing had been, but that what was half open ends now. */
  heal() {
    this.#delayMs = 0;
    if (this.#dead) this.cut();
    this.#dead = false;
  }

  async close() {
    const closed = new Promise(resolve => this.server.close(resolve));
    this.cut();
    await closed;
  }

  #take(client) {
    const server = connect(this.target);
    const pair = {
      end: () => {
        this.#pairs.delete(pair);
        client.destroy();
        server.destroy();
      },
    };
    this.#pairs.add(pair);
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      socket.on('error', pair.end);
      socket.on('close', pair.end);
    }
    this.#forward(client, server);
    this.#forward(server, client);
  }

  /** Chunks keep their order whatever the delay was when each of them came. */
  #forward(from, to) {
    let last = Promise.resolve();
    let queued = 0;
    from.on('data', chunk => {
      if (this.#dead) return;
      if (queued === 0 && this.#delayMs === 0) return write(from, to, chunk);
      queued += 1;
      const due = pause(this.#delayMs);
      last = Promise.all([last, due]).then(() => {
        queued -= 1;
        if (!this.#dead) write(from, to, chunk);
      });
    });
  }
}

function write(from, to, chunk) {
  if (to.destroyed || to.write(chunk)) return;
  from.pause();
  to.once('drain', () => from.resume());
}
