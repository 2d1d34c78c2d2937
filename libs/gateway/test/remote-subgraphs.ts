import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import {
  Clock,
  createListener,
  InternalClaims,
  Log,
  Metrics,
  openInternalDoor,
  UNTRACED,
  type Remotes,
} from '#platform';
import type { FixtureGraph } from './fixture-graph.js';

interface Place {
  readonly http: FastifyInstance;
  readonly stop: () => Promise<void>;
}

/** The fixture subgraphs, each behind an internal door of its own that can be closed and opened again. */
export class RemoteSubgraphs {
  private readonly places = new Map<string, Place>();
  private readonly ports = new Map<string, number>();

  constructor(
    private readonly graph: FixtureGraph,
    readonly keys = randomBytes(32).toString('base64'),
    readonly claims = new InternalClaims(keys, new Clock()),
  ) {}

  async open(name: string, claims = this.claims): Promise<void> {
    const http = createListener(new Metrics(), { ready: true });
    const subgraphs = this.graph.subgraphs.filter(one => one.name === name);
    const door = await openInternalDoor({ http, subgraphs, claims, log: Log.open('silent'), tracing: UNTRACED });
    await http.listen({ host: '127.0.0.1', port: this.ports.get(name) ?? 0 });
    this.ports.set(name, (http.server.address() as AddressInfo).port);
    const stop = async () => {
      await door.stop();
      await http.close();
    };
    this.places.set(name, { http, stop });
  }

  async close(name: string): Promise<void> {
    await this.places.get(name)?.stop();
    this.places.delete(name);
  }

  async closeAll(): Promise<void> {
    for (const name of [...this.places.keys()]) await this.close(name);
  }

  addressOf(name: string): string {
    return `http://127.0.0.1:${this.ports.get(name) ?? 0}/graphql`;
  }

  get remotes(): Remotes {
    const addresses = new Map([...this.ports.keys()].map(name => [name, this.addressOf(name)]));
    return { addresses, claims: this.claims, timeoutMs: 2_000 };
  }
}
