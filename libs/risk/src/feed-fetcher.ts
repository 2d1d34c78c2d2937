import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Agent, request, type Dispatcher } from 'undici';
import { AddressRefused, CONFIG, hostOf, isPublicAddress, publicLookup, type Config } from '#platform';
import { FeedFault } from './feed-fault.js';

/** What a server said when it last sent a feed: asked with it, it sends only what is new. */
export interface Marks {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A feed that was sent; null body: nothing is new. */
export interface Fetched extends Marks {
  readonly body: Uint8Array | null;
  readonly contentType: string;
}

const TIMEOUT_MS = 15_000;
const MOST_BYTES = 2_000_000;
const MOST_REDIRECTS = 3;
const LONGEST_MARK = 255;
const NOT_PUBLIC = 'It leads to an address that is not public.';

/**
 * Gets feeds from addresses that people gave. Names are looked up at each connection and the addresses found are those connected to, and
 * every redirect is checked like the first address.
 */
@Injectable()
export class FeedFetcher implements OnModuleDestroy {
  private readonly agent: Agent;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    const look = config.webhooksPrivateAddresses ? (lookup as typeof publicLookup) : publicLookup;
    this.agent = new Agent({ connect: { timeout: TIMEOUT_MS, lookup: look } });
  }

  async onModuleDestroy(): Promise<void> {
    await this.agent.destroy();
  }

  /** Why a feed cannot be at an address, for people; null when it may be. */
  urlFault(text: string): string | null {
    if (text.length > 1_000 || !URL.canParse(text)) return 'It is no address: copy it from the browser.';
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'It must begin with https:// or http://.';
    if (url.username || url.password) return 'It must not hold a user or a password.';
    return isIP(hostOf(url)) && !this.mayConnect(hostOf(url)) ? NOT_PUBLIC : null;
  }

  /** Throws FeedFault with words for people when nothing sound was sent. */
  async fetch(address: string, marks: Marks): Promise<Fetched> {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    let url = address;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const fault = this.urlFault(url);
      if (fault !== null) throw new FeedFault(fault);
      const answer = await this.ask(url, marks, signal);
      const next = redirectOf(answer, url);
      if (next === null) return this.take(answer, marks);
      await answer.body.dump();
      url = next;
    }
    throw new FeedFault(`It leads on more than ${MOST_REDIRECTS} times.`);
  }

  private async ask(url: string, { etag, lastModified }: Marks, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const headers = {
      'user-agent': 'OrderMesh',
      accept: 'application/atom+xml, application/rss+xml, application/xml, text/xml;q=0.9, */*;q=0.1',
      ...(etag ? { 'if-none-match': etag } : {}),
      ...(lastModified ? { 'if-modified-since': lastModified } : {}),
    };
    try {
      return await request(url, { dispatcher: this.agent, signal, headers });
    } catch (error) {
      throw new FeedFault(wordsOf(error, signal));
    }
  }

  private async take(answer: Dispatcher.ResponseData, marks: Marks): Promise<Fetched> {
    const { statusCode, headers } = answer;
    const contentType = textOf(headers['content-type']) ?? '';
    if (statusCode === 304 || statusCode !== 200) await answer.body.dump();
    if (statusCode === 304) return { ...marks, body: null, contentType };
    if (statusCode !== 200) throw new FeedFault(`Its server answered ${statusCode}.`);
    const body = await bytesOf(answer.body);
    return { etag: markOf(headers['etag']), lastModified: markOf(headers['last-modified']), body, contentType };
  }

  private mayConnect(address: string): boolean {
    return this.config.webhooksPrivateAddresses || isPublicAddress(address);
  }
}

async function bytesOf(body: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      length += chunk.length;
      if (length > MOST_BYTES) throw new FeedFault(`It has more than ${MOST_BYTES} bytes.`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof FeedFault ? error : new FeedFault('Its server stopped in the middle of it.');
  }
  return Buffer.concat(chunks);
}

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData, url: string): string | null {
  const to = textOf(headers['location']);
  if (![301, 302, 303, 307, 308].includes(statusCode) || to === null) return null;
  return URL.canParse(to, url) ? new URL(to, url).href : to;
}

const textOf = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null;
/** A mark too long to keep is none: the feed is then sent in full each time. */
const markOf = (value: string | string[] | undefined): string | null => {
  const text = textOf(value);
  return text !== null && text.length <= LONGEST_MARK ? text : null;
};

function wordsOf(error: unknown, signal: AbortSignal): string {
  const all = [error, (error as { cause?: unknown } | null)?.cause];
  if (all.some(one => one instanceof AddressRefused)) return NOT_PUBLIC;
  return signal.aborted
    ? `Its server did not answer within ${TIMEOUT_MS / 1_000} s.`
    : 'Its server could not be reached.';
}
