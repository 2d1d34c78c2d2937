import type { GraphQLFormattedError } from 'graphql';

/** Ends an operation with errors that may be shown as they are. */
export class EndedByErrors extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super('operation ended by errors');
  }
}

/**
 * What the socket library drives an operation by. It is handed over at once, before the answer is known: whatever the
 * client does next under the same id finds it in place. The library hears `return` only on an object that has next,
 * return and throw, and an async generator that is waiting does not hear it: so it is written out.
 */
export class OperationStream<T> implements AsyncGenerator<T, undefined, undefined> {
  private readonly values: T[] = [];
  private outcome: (() => Promise<IteratorResult<T, undefined>>) | null = null;
  private wake: ((result: Promise<IteratorResult<T, undefined>>) => void) | null = null;

  constructor(private readonly left: () => void = () => {}) {}

  /** One value to be sent. */
  put(value: T): void {
    if (this.outcome) return;
    if (this.wake) this.settle(Promise.resolve({ value, done: false }));
    else this.values.push(value);
  }

  /** Ends the operation, after what was put. */
  end(errors?: readonly GraphQLFormattedError[]): void {
    this.outcome ??= errors?.length ? () => Promise.reject(new EndedByErrors(errors)) : () => Promise.resolve(finished);
    if (this.wake) this.settle(this.outcome());
  }

  next(): Promise<IteratorResult<T, undefined>> {
    const value = this.values.shift();
    if (value !== undefined) return Promise.resolve({ value, done: false });
    if (this.outcome) return this.outcome();
    return new Promise(resolve => {
      this.wake = resolve;
    });
  }

  /** The client left. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.values.length = 0;
    this.end();
    this.left();
    return Promise.resolve(finished);
  }

  throw(error: unknown): Promise<IteratorResult<T, undefined>> {
    void this.return();
    return Promise.reject(error as Error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  private settle(result: Promise<IteratorResult<T, undefined>>): void {
    this.wake?.(result);
    this.wake = null;
  }
}

const finished: IteratorResult<never, undefined> = { value: undefined, done: true };
