/**
 * What takes long to start, for all tests of a file: opened by the first that asks, closed after the last. Tests that share
 * keep to shops and articles of their own, so that none sees what another left.
 */
export function shared<T extends AsyncDisposable>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  afterAll(async () => {
    // One that could not be opened has failed its tests already.
    const thing = await opened?.catch(() => null);
    await thing?.[Symbol.asyncDispose]();
  });
  return () => (opened ??= open());
}
