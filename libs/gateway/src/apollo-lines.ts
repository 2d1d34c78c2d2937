import type { Log } from '#platform';

/** What Apollo's libraries have to say, in our log; what they call information is detail to us. */
export type ApolloLines = Record<'debug' | 'info' | 'warn' | 'error', (line: unknown) => void>;

export const apolloLines = (log: Log): ApolloLines => ({
  debug: line => log.debug({}, String(line)),
  info: line => log.debug({}, String(line)),
  warn: line => log.warn({}, String(line)),
  error: line => log.error({}, String(line)),
});
