import { createContext, useCallback, useContext, useEffect, useRef, useState, type RefObject } from 'react';
import type { Operation } from '../operations';
import { Denied, type GraphClient } from './client';
import { Repeated } from './repeated';

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
  const repeated = useRef<Repeated | null>(null);
  const given = JSON.stringify(variables);

  useEffect(() => {
    const attempt = async (signal: AbortSignal) => {
      try {
        setAnswer(await client.ask(operation, JSON.parse(given) as Variables, signal));
        setFailure(null);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof Denied) denied();
        else setFailure((error as Error).message);
      }
    };
    const loop = new Repeated(attempt, everyMs, leastMs);
    repeated.current = loop;
    loop.start();
    return () => loop.stop();
  }, [client, denied, operation, given, everyMs, leastMs]);

  const refresh = useCallback(() => repeated.current?.soon(), []);
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

/** The value of the latest drawing, for work that outlives one. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
