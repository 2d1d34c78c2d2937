/** Closes a world when its tool is asked to end: its servers are processes of their own and would stay behind. */
export function closeOnSignal(close) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      console.error(`${signal}: closing what was started ...`);
      void close().finally(() => process.exit(1));
    });
}
