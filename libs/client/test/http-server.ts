import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server is to answer; null: it hangs up. */
export type Scripted = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
} | null;

/** One request as it came. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A hub that answers what it is told to, one answer a request, the last of them again and again. */
export class HttpServer implements AsyncDisposable {
  readonly received: Received[] = [];

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(answer: (request: Received, number: number) => Scripted): Promise<HttpServer> {
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', chunk => (body += String(chunk)));
      request.on('end', () => {
        const received = { ...(JSON.parse(body) as Omit<Received, 'headers'>), headers: request.headers };
        one.received.push(received);
        const scripted = answer(received, one.received.length);
        if (!scripted) return request.socket.destroy();
        response.writeHead(scripted.status ?? 200, { 'content-type': 'application/json', ...scripted.headers });
        response.end(typeof scripted.body === 'string' ? scripted.body : JSON.stringify(scripted.body));
      });
    });
    await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
    const one = new HttpServer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
    return one;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => void this.server.close(resolve));
  }
}
