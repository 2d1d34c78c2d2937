import type { Channel } from '#contracts';
import type { Meaning } from '../domain/draft.js';

/** The name of a platform in addresses and commands: /hooks/:platform/:shopId. */
export type PlatformName = 'taobao' | 'douyin' | 'pinduoduo' | 'jd' | 'youzan' | 'shopify' | 'generic';

/** What a shop's owner entered when the shop was connected; rests sealed. */
export interface Credentials {
  readonly appKey: string;
  readonly appSecret: string;
  readonly accessToken: string;
  /** Base address of the platform's calls: the real one or an emulator's. */
  readonly apiUrl: string;
  /** Address of the platform's message socket, where it has one (Pinduoduo). */
  readonly socketUrl: string;
  /** The platform's own id of the shop (shop_id, mall_id, seller nick). */
  readonly platformShopId: string;
  /** The platform's category ids that mean something of this shop's own; empty when unused. */
  readonly currency: string;
}

/** A webhook as it came in: the bytes matter, the signature is over them. */
export interface Push {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export type Verdict =
  /** `platformShopIds`: every shop the SIGNED body names; the addressed shop must be the only one. */
  | { readonly ok: true; readonly platformShopIds: readonly string[]; readonly parsed?: Parsed }
  | { readonly ok: false; readonly because: string };

/** JSON of an input that was read already, to check its shop, and need not be read again. */
export interface Parsed {
  readonly json: unknown;
}

/** One page of changed orders: raw texts to be mapped, and where to go on. */
export interface ChangedPage {
  /** Whole orders as raw JSON text, one each. */
  readonly orders: readonly string[];
  /** Orders named only by id: their detail has to be read. */
  readonly externalIds: readonly string[];
  /** Versions of the orders named by id, where the list tells them, counted as `read` counts them in the detail. */
  readonly versions?: ReadonlyMap<string, number>;
  readonly next: string | null;
}

/** Raw text of one stored input and how it reached us. */
export interface RawInput {
  /** PUSH: body of a webhook or socket message. ORDER: one whole order from a detail or list call. */
  readonly form: 'PUSH' | 'ORDER';
  readonly text: string;
  /** The text's JSON, where it was read already. */
  readonly parsed?: Parsed;
}

/** Everything the hub needs to know of one platform. Reading is pure; the calls use the network and nothing else. */
export interface ChannelAdapter {
  readonly channel: Channel;
  readonly platform: PlatformName;
  /** Checks the signature over the bytes the platform signs, and the age where the platform dates its pushes. */
  verify?(push: Push, credentials: Credentials, now: Date): Verdict;
  /** What to answer to an accepted (after the durable write) or a refused push, in the platform's own form. */
  answer?(accepted: boolean): { readonly status: number; readonly body: string };
  /** What a raw input means. Throws Unmapped for what it does not understand. */
  read(input: RawInput): readonly Meaning[];
  /** Reads one order whole from the platform: the raw text, null when it does not (yet) exist. */
  fetchOrder?(credentials: Credentials, externalId: string, signal: AbortSignal): Promise<string | null>;
  /** Pages of orders changed in [from, to): within the platform's own window and page limits. */
  fetchChanged?(
    credentials: Credentials,
    from: Date,
    to: Date,
    cursor: string | null,
    signal: AbortSignal,
  ): Promise<ChangedPage>;
  /** Longest window one fetchChanged may span and how far behind now it must end, from the platform's rules. */
  readonly window?: { readonly maxMs: number; readonly lagMs: number };
  /** Messages waiting at the platform (Taobao TMC): taken, stored, then confirmed. */
  takeMessages?(
    credentials: Credentials,
    signal: AbortSignal,
  ): Promise<readonly { readonly id: string; readonly text: string }[]>;
  confirmMessages?(credentials: Credentials, ids: readonly string[], signal: AbortSignal): Promise<void>;
  /** A socket the hub keeps open (Pinduoduo): address, how to read a frame, how to acknowledge it. */
  readonly socket?: MessageSocket;
}

export interface MessageSocket {
  url(credentials: Credentials, now: Date): string;
  heartbeat(now: Date): string;
  heartbeatMs: number;
  /** A message to store (its text, the shop it names), or nothing to keep. */
  frame(text: string): { readonly id: string; readonly platformShopId: string; readonly text: string } | null;
  /** The acknowledgement, to be sent only after the durable write. */
  ack(text: string): string;
}
