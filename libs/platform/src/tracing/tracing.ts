/** Facts of a span. Ids, counts and names of our own; never a body, a variable, a person or an error's message. */
export type SpanFacts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** A piece of work as the traces show it. */
export interface Span {
  readonly name: string;
  readonly kind?: 'SERVER' | 'CLIENT' | 'PRODUCER' | 'CONSUMER';
  readonly facts?: SpanFacts;
  /**
   * What led to it, elsewhere or earlier, as W3C traceparents. All of one trace: the span goes on with it. Of several: it begins
   * a trace of its own with links to all. Left out: it is part of what is being done now.
   */
  readonly from?: readonly unknown[];
  /** What it has to do with beside that. */
  readonly linked?: readonly unknown[];
  /** Recorded only as a part of something: what nobody asked for would make a trace of nothing else. */
  readonly isPart?: boolean;
}

/** Says more about the work while it is done. */
export interface Notes {
  add(facts: SpanFacts): void;
  /** It failed, in a way that is known by a short name. */
  fail(type: string): void;
}

/** Where time goes, over processes, bus and databases. Without a receiver it is UNTRACED, which costs nothing. */
export abstract class Tracing {
  /** False: nothing is traced, and whatever would make work of it is left out from the start. */
  abstract readonly isOn: boolean;

  /** The traceparent of what is being done, to be kept beside what comes of it; undefined when nothing is traced. */
  abstract here(): string | undefined;

  /** Does a piece of work, and what it calls is part of it. */
  abstract span<T>(span: Span, work: (notes: Notes) => T): T;

  /** Does work on several things at once, each of which may have come of something else. */
  abstract together<I, T>(span: Span, items: readonly I[], causeOf: (item: I) => unknown, work: () => T): T;

  /** Begins work that outlives what woke it and is no part of it. */
  abstract apart<T>(work: () => T): T;

  /** Sends what has not been sent, as long as that takes no time to speak of. */
  abstract close(): Promise<void>;
}

const SILENT: Notes = { add: () => {}, fail: () => {} };

class Untraced extends Tracing {
  readonly isOn = false;

  here(): undefined {
    return undefined;
  }

  span<T>(_span: Span, work: (notes: Notes) => T): T {
    return work(SILENT);
  }

  together<I, T>(_span: Span, _items: readonly I[], _causeOf: (item: I) => unknown, work: () => T): T {
    return work();
  }

  apart<T>(work: () => T): T {
    return work();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Does the work and nothing else. */
export const UNTRACED: Tracing = new Untraced();
