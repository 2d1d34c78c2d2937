import { EVENTS, type ServiceName, type Topic } from '#contracts';
import type { Database } from '../database/database.js';
import { InboxCursorRow, RelayMarkRow } from './rows.js';

/** What the slowest consumer of a feed lacks of it. */
export interface FeedLag {
  /** Events that count as published and lie behind its mark. */
  readonly again: number;
  /** Position of the first of them. */
  readonly first: number | null;
}

/** Marks of a consumer on the feeds of a producer, by topic; none where it follows streams (see Feeds). */
export async function feedMarks(
  consumer: Database,
  producer: ServiceName,
  topics: readonly Topic[],
): Promise<Map<Topic, number>> {
  const names = new Map(topics.map(topic => [`${producer}:${topic}`, topic]));
  const rows = await consumer.read(tx => consumer.findIn(tx, InboxCursorRow, 'stream', [...names.keys()]));
  return new Map(
    rows.flatMap(({ stream, lastSeq }): [Topic, number][] => {
      const topic = names.get(stream);
      return topic ? [[topic, lastSeq]] : [];
    }),
  );
}

/** What lies between a mark on a topic and the position up to which the producer has published. */
export async function feedLag(producer: Database, topic: Topic, mark: number, published: number): Promise<FeedLag> {
  const types = Object.entries(EVENTS).flatMap(([type, { topic: own }]) => (own === topic ? [type] : []));
  const sql = `SELECT COUNT(*) AS n, MIN(position) AS first FROM outbox
    WHERE position > ? AND position <= ? AND type IN (${types.map(() => '?').join(', ')})`;
  const [row] = (await producer.read(tx => tx.query(sql, [mark, published, ...types]))) as {
    n: number | string;
    first: number | string | null;
  }[];
  const first = row?.first ?? null;
  return { again: Number(row?.n ?? 0), first: first === null ? null : Number(first) };
}

/** The last position a producer has given. */
export async function lastPosition(producer: Database): Promise<number> {
  if (producer.engine === 'mysql') {
    const [mark] = await producer.read(tx => producer.findIn(tx, RelayMarkRow, 'name', ['position']));
    return mark?.value ?? 0;
  }
  const sql = "SELECT seq FROM sqlite_sequence WHERE name = 'outbox'";
  const [row] = (await producer.read(tx => tx.query(sql))) as { seq: number }[];
  return row?.seq ?? 0;
}
