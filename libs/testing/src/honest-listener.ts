import type { Database, Listener, Tx } from '#platform';

/**
 * A listener that fails when the one behind it writes for events of which it said that none concerns it; on SQLite, which counts
 * the changes of a connection.
 */
export function honest(listener: Listener, db: Database): Listener {
  if (db.engine !== 'sqlite' || !listener.concerns) return listener;
  return {
    consumes: listener.consumes,
    handle: async (tx, events) => {
      const isConcerned = await listener.concerns?.(events);
      const before = await changesOf(tx);
      await listener.handle(tx, events);
      if (!isConcerned && (await changesOf(tx)) > before)
        throw new Error(`something was written for events that concern nobody: ${events.map(e => e.type).join(', ')}`);
    },
  };
}

async function changesOf(tx: Tx): Promise<number> {
  const [row] = (await tx.query('SELECT total_changes() AS n')) as { n: number }[];
  return row?.n ?? 0;
}
