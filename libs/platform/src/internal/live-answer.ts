import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import type { StreamMessage, SubgraphEvents } from '../graphql/subgraph-executor.js';

/** The socket library's own type; it passes answers on as they are. */
const sent = (message: StreamMessage): ExecutionResult => message as unknown as ExecutionResult;
const done = { value: undefined, done: true } as const;

/**
 * The stream of a subscription on its way over a socket: first a message that it is in place (a subscriber may not rely on
 * anything before), then the events; an error that ends it travels as a last message. The library hears `return` only on an
 * object that has next, return and throw.
 */
export class LiveAnswer implements AsyncGenerator<ExecutionResult, undefined, undefined> {
  private readonly ahead: StreamMessage[] = [{ extensions: { stream: 'open' } }];
  private isOver = false;

  constructor(
    private readonly events: SubgraphEvents,
    private readonly shown: (error: unknown) => GraphQLFormattedError,
  ) {}

  /** A stream that ends with errors before it began. */
  static refused(errors: readonly GraphQLFormattedError[]): LiveAnswer {
    const nothing: SubgraphEvents = { next: () => Promise.resolve(done), return: () => Promise.resolve(done) };
    const answer = new LiveAnswer(nothing, () => ({ message: '' }));
    answer.ahead.splice(0, 1, { errors, extensions: { stream: 'ended' } });
    return answer;
  }

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    const first = this.ahead.shift();
    if (first) return { value: sent(first), done: false };
    if (this.isOver) return done;
    try {
      const event = await this.events.next();
      return event.done ? done : { value: sent(event.value), done: false };
    } catch (error) {
      this.isOver = true;
      const last: StreamMessage = { errors: [this.shown(error)], extensions: { stream: 'ended' } };
      return { value: sent(last), done: false };
    }
  }

  async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    this.isOver = true;
    // A stream that fails while it is being closed has nothing to tell anybody.
    await this.events.return().catch(() => undefined);
    return done;
  }

  async throw(): Promise<IteratorResult<ExecutionResult, undefined>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
