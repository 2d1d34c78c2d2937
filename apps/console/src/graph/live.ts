import { useEffect, useRef, useState } from 'react';
import { ORDER_STATUS_CHANGED } from '../operations';
import type { StatusChange } from '../operations/results';
import type { Link } from './client';
import { useLatest, useSigned } from './hooks';

/** A change with the moment this page got it. */
export type SeenChange = StatusChange & { readonly key: string };

const KEPT = 60;
const FLUSH_MS = 250;

/** Status changes as they stream in, newest first, drawn at most four times a second however many there are. */
export function useLive(
  onChange: () => void,
  paused: boolean,
): { link: Link; changes: readonly SeenChange[]; waiting: number } {
  const { client, denied } = useSigned();
  const [link, setLink] = useState<Link>('connecting');
  const [changes, setChanges] = useState<readonly SeenChange[]>([]);
  const [waiting, setWaiting] = useState(0);
  const buffer = useRef<SeenChange[]>([]);
  const changed = useLatest(onChange);
  const held = useLatest(paused);

  useEffect(() => {
    const flush = () => {
      if (buffer.current.length === 0) return;
      changed.current();
      if (held.current) return setWaiting(buffer.current.length);
      const fresh = buffer.current.splice(0);
      setWaiting(0);
      setChanges(before => merged(fresh, before));
    };
    const timer = setInterval(flush, FLUSH_MS);
    const leave = client.watch(ORDER_STATUS_CHANGED, {
      next: ({ orderStatusChanged: change }) => {
        buffer.current.push({ ...change, key: `${change.position}/${change.order.id}` });
        if (buffer.current.length > KEPT) buffer.current.shift();
      },
      link: state => {
        setLink(state);
        // Whatever happened while the line was down shows in the counts.
        if (state === 'live') changed.current();
      },
      denied,
    });
    return () => {
      clearInterval(timer);
      leave();
    };
  }, [client, denied]);

  return { link, changes, waiting };
}

function merged(fresh: readonly SeenChange[], before: readonly SeenChange[]): SeenChange[] {
  const known = new Set(before.map(change => change.key));
  return [...fresh.filter(change => !known.has(change.key)).reverse(), ...before].slice(0, KEPT);
}
