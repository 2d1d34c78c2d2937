import { connect } from 'node:net';

const END_OF_HEAD = '\r\n\r\n';

/**
 * One kept-alive connection that sends one request after another and looks at nothing of the answers but their status and
 * length. A client library took a fifth of a core, of the two that the hub under load had.
 */
class PlainHttp {
  #address;
  #socket = null;
  #got = '';
  #answered = null;

  constructor(url) {
    const { hostname, port } = new URL(url);
    this.#address = { host: hostname, port: Number(port), noDelay: true };
  }

  /** Sends the bytes of a whole request; resolves to the status, 0 when no answer came. */
  send(bytes) {
    return new Promise(resolve => {
      this.#answered = resolve;
      this.#socket ??= this.#open();
      this.#socket.write(bytes);
    });
  }

  close() {
    this.#socket?.destroy();
  }

  #open() {
    const socket = connect(this.#address);
    socket.setEncoding('latin1');
    socket.on('data', text => this.#hear(text));
    socket.on('error', () => undefined);
    socket.on('close', () => this.#end(0));
    return socket;
  }

  #hear(text) {
    this.#got += text;
    const head = this.#got.indexOf(END_OF_HEAD);
    if (head < 0) return;
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.#got)?.[1] ?? 0);
    if (this.#got.length < head + END_OF_HEAD.length + length) return;
    const status = Number(this.#got.slice(9, 12));
    this.#got = '';
    this.#answered?.(status);
  }

  #end(status) {
    this.#socket = null;
    this.#got = '';
    this.#answered?.(status);
  }
}

/** Some connections, used in turn; who finds none free waits. */
export class PlainPool {
  #free;
  #all;
  #waiting = [];

  constructor(url, connections) {
    this.#all = Array.from({ length: connections }, () => new PlainHttp(url));
    this.#free = [...this.#all];
  }

  /** Sends the bytes of a whole request; resolves to the status, 0 when no answer came. */
  async send(bytes) {
    const connection = this.#free.pop() ?? (await new Promise(resolve => this.#waiting.push(resolve)));
    const status = await connection.send(bytes);
    const next = this.#waiting.shift();
    if (next) next(connection);
    else this.#free.push(connection);
    return status;
  }

  close() {
    for (const connection of this.#all) connection.close();
  }
}

/** The bytes of a POST with this body. */
export function postOf(path, headers, body) {
  const lines = Object.entries({ host: 'hub', 'content-length': String(body.length), ...headers });
  const head = `POST ${path} HTTP/1.1\r\n${lines.map(line => `${line.join(': ')}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}
