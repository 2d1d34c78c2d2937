import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Operation } from '../operations';
import { Denied, type GraphClient } from './client';

/** What every part of a signed-in page has at hand. */
export interface Signed {
  readonly client: GraphClient;
  /** Back to the form: the token is no longer known. */
  denied(): void;
}

export const SignedContext = createContext<Signed | null>(null);

export function useSigned(): Signed {
  const signed = useContext(SignedContext);
  if (!signed) throw new Error('only for signed-in parts of the page');
  return signed;
}

/** An answer that is asked for again and again. */
export interface Polled<Answer> {
  readonly answer: Answer | null;
  /** Why the last attempt failed; the answer is the one before. */
  readonly failure: string | null;
  /** Asks now, or as soon as the least pause has passed. */
  refresh(): void;
}

/** Asks every `everyMs`, at most every `leastMs`, and not at all while the page is hidden. */
export function usePolled<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  everyMs: number,
  leastMs = 1_000,
): Polled<Answer> {
  const { client, denied } = useSigned();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const asked = useRef(JSON.stringify(variables));
  asked.current = JSON.stringify(variables);
  const poke = useRef<() => void>(() => undefined);

  useEffect(() => {
    const given = JSON.parse(asked.current) as Variables;
    const stop = new AbortController();
    let timer = 0;
    let last = 0;
    let busy = false;
    let wanted = false;
    const schedule = (ms: number) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void run(), Math.max(0, ms));
    };
    const run = async () => {
      if (document.hidden) return;
      busy = true;
      wanted = false;
      last = Date.now();
      try {
        const got = await client.ask(operation, given, stop.signal);
        setAnswer(got);
        setFailure(null);
      } catch (error) {
        if (stop.signal.aborted) return;
        if (error instanceof Denied) return denied();
        setFailure((error as Error).message);
      }
      busy = false;
      if (!stop.signal.aborted) schedule(wanted ? last + leastMs - Date.now() : everyMs);
    };
    poke.current = () => {
      if (busy) wanted = true;
      else schedule(last + leastMs - Date.now());
    };
    const shown = () => poke.current();
    document.addEventListener('visibilitychange', shown);
    void run();
    return () => {
      stop.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [client, denied, operation, asked.current, everyMs, leastMs]);

  const refresh = useCallback(() => poke.current(), []);
  return { answer, failure, refresh };
}

/** The present instant, renewed every so often. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** Whether a media query holds. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const changed = () => setHolds(media.matches);
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, [query]);
  return holds;
}
