import { createClient } from 'graphql-ws/client';
import type { Operation } from '../operations';

/** How the live connection stands. */
export type Link = 'connecting' | 'live' | 'lost';

/** The graph does not know the token. */
export class Denied extends Error {}
/** The graph answered with errors, or did not answer. */
export class Failed extends Error {}

interface Answered<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const PATH = '/graphql';
const FORBIDDEN = 4403;
const LONGEST_PAUSE_MS = 15_000;

/** Talks to the graph of the address the page came from. */
export class GraphClient {
  constructor(private readonly token: string) {}

  /** Data as far as there is any; parts whose service does not answer are null. */
  async ask<Answer, Variables>(
    { name, text }: Operation<Answer, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Answer> {
    const response = await fetch(PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ operationName: name, query: text, variables }),
      credentials: 'omit',
      ...(signal ? { signal } : {}),
    });
    if (response.status === 401) throw new Denied();
    const answer = (await response.json().catch(() => ({}))) as Answered<Answer>;
    const [error] = answer.errors ?? [];
    if (error?.extensions?.code === 'UNAUTHENTICATED') throw new Denied();
    const some = answer.data && Object.values(answer.data).some(value => value !== null);
    if (answer.data && (!error || some)) return answer.data;
    throw new Failed(error?.message ?? `HTTP ${response.status}`);
  }

  /** Subscribes until the returned function is called; the connection comes back by itself. */
  watch<Answer>(
    operation: Operation<Answer, Record<string, never>>,
    on: { next(answer: Answer): void; link(link: Link): void; denied(): void },
  ): () => void {
    const client = createClient({
      url: new URL(PATH, location.href.replace(/^http/, 'ws')).href,
      connectionParams: { authorization: `Bearer ${this.token}` },
      lazy: false,
      keepAlive: 10_000,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      retryWait: retries => pause(Math.min(LONGEST_PAUSE_MS, 500 * 2 ** retries) * (0.5 + Math.random() / 2)),
      onNonLazyError: () => on.link('lost'),
      on: {
        connecting: retry => on.link(retry ? 'lost' : 'connecting'),
        connected: () => on.link('live'),
        closed: event => {
          on.link('lost');
          if ((event as CloseEvent).code === FORBIDDEN) on.denied();
        },
      },
    });
    const again = () => client.subscribe<Answer>({ operationName: operation.name, query: operation.text }, sink);
    const sink = {
      next: ({ data }: { data?: Answer | null }) => {
        if (data) on.next(data);
      },
      error: () => void pause(LONGEST_PAUSE_MS).then(again),
      complete: () => undefined,
    };
    again();
    return () => void client.dispose();
  }
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
