/** The messages of another iterator that mean something, as what they mean. `return()` ends both, even while waiting. */
export class Filtered<M, T> implements AsyncIterableIterator<T> {
  constructor(
    private readonly source: AsyncIterableIterator<M>,
    private readonly meaningOf: (message: M) => T | null,
  ) {}

  async next(): Promise<IteratorResult<T>> {
    for (let result = await this.source.next(); !result.done; result = await this.source.next()) {
      const value = this.meaningOf(result.value);
      if (value !== null) return { value, done: false };
    }
    return { value: undefined, done: true };
  }

  async return(): Promise<IteratorResult<T>> {
    await this.source.return?.();
    return { value: undefined, done: true };
  }

  async throw(error: unknown): Promise<IteratorResult<T>> {
    await this.source.return?.();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
