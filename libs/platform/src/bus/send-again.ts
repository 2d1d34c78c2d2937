import { CONSUMERS, EVENTS, type DomainEvent, type EventType, type ServiceName, type Topic } from '#contracts';
import type { Database, Tx } from '../database/database.js';
import { feedLag, feedMarks, lastPosition } from './feed-lag.js';
import { InboxCursorRow, InboxParkedRow, InboxQuarantineRow, OutboxSequenceRow, RelayMarkRow } from './rows.js';

/** What the outboxes and inboxes of one set of databases say to each other. */
export interface Delivery {
  /** Events that count as published and that a consumer lacks: they go out again with the next start. */
  readonly again: number;
  /** Events that a consumer lacks and no outbox has any more: their aggregates wait for them for ever. Not known of feeds. */
  readonly missing: number;
  /** Streams or feeds that a consumer has read further than their producer has written: the set is not of one instant. */
  readonly ahead: number;
}

type Databases = ReadonlyMap<ServiceName, Database>;
/** Events somebody lacks, by "topic:aggregate" and number: how many consumers lack them. */
type Wanted = Map<string, Map<number, number>>;

const PAGE = 1_000;

/**
 * The mark of a relay says what the carrier has taken, not what consumers have applied: events in the queues of a broker that
 * is gone, or older than what was restored, are lost beyond it. So the mark goes back to before the first event that a
 * consumer lacks; what the others have applied they drop. Nobody may be running.
 */
export async function sendAgain(databases: Databases): Promise<Delivery> {
  const sum = { again: 0, missing: 0, ahead: 0 };
  for (const producer of databases.keys()) {
    const { again, missing, ahead } = await sendAgainOf(producer, databases);
    sum.again += again;
    sum.missing += missing;
    sum.ahead += ahead;
  }
  return sum;
}

async function sendAgainOf(producer: ServiceName, databases: Databases): Promise<Delivery> {
  const wanted: Wanted = new Map();
  const lowest = new Map<Topic, number>();
  const last = await lastPosition(databaseOf(producer, databases));
  let ahead = 0;
  for (const [consumer, db] of databases) {
    const topics: readonly Topic[] = CONSUMERS[consumer];
    const marks = await feedMarks(db, producer, topics);
    for (const [topic, mark] of marks) {
      if (mark > last) ahead += 1;
      lowest.set(topic, Math.min(mark, lowest.get(topic) ?? mark));
    }
    const followed = topics.filter(topic => !marks.has(topic));
    if (followed.length > 0) ahead += await compare(producer, databases, { db, topics: followed }, wanted);
  }
  const again = wanted.size + lowest.size > 0 ? await setBack(producer, databases, wanted, lowest) : 0;
  return { again, missing: countOf(wanted), ahead };
}

interface Consumer {
  readonly db: Database;
  readonly topics: readonly Topic[];
}

/** Adds to `wanted` what one consumer lacks of one producer; answers how many streams it has read too far. */
async function compare(
  producer: ServiceName,
  databases: Databases,
  { db, topics }: Consumer,
  wanted: Wanted,
): Promise<number> {
  let ahead = 0;
  let known = 0;
  for await (const page of sequencesOf(producer, databases)) {
    const taken = page.filter(({ aggregate }) => (topics as readonly string[]).includes(topicIn(aggregate)));
    const cursors = await cursorsOf(
      db,
      taken.map(({ aggregate }) => `${producer}:${aggregate}`),
    );
    known += [...cursors.values()].filter(seq => seq > 0).length;
    const behind = taken.filter(row => row.lastSeq > (cursors.get(`${producer}:${row.aggregate}`) ?? 0));
    ahead += taken.filter(row => row.lastSeq < (cursors.get(`${producer}:${row.aggregate}`) ?? 0)).length;
    await want(producer, db, behind, { cursors, wanted });
  }
  return ahead + (await cursorCount(producer, { db, topics })) - known;
}

const topicIn = (counter: string): string => counter.slice(0, counter.indexOf(':'));

async function* sequencesOf(
  producer: ServiceName,
  databases: Databases,
): AsyncGenerator<readonly OutboxSequenceRow[], void> {
  const db = databaseOf(producer, databases);
  const sql = 'SELECT * FROM outbox_sequences WHERE aggregate > ? ORDER BY aggregate LIMIT ?';
  for (let after = ''; ;) {
    const raw = (await db.read(tx => tx.query(sql, [after, PAGE]))) as Record<string, unknown>[];
    const rows = db.bulk.hydrate(OutboxSequenceRow, raw);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.aggregate;
  }
}

async function cursorsOf(db: Database, streams: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.read(tx => db.findIn(tx, InboxCursorRow, 'stream', streams));
  return new Map(rows.map(row => [row.stream, row.lastSeq]));
}

/** How many streams of a producer a consumer has read: more than the producer knows of means that it is ahead. */
async function cursorCount(producer: ServiceName, { db, topics }: Consumer): Promise<number> {
  let count = 0;
  for (const topic of topics) {
    const sql = 'SELECT COUNT(*) AS n FROM inbox_cursors WHERE last_seq > 0 AND stream >= ? AND stream < ?';
    const [row] = (await db.read(tx => tx.query(sql, [`${producer}:${topic}:`, `${producer}:${topic};`]))) as {
      n: unknown;
    }[];
    count += Number(row?.n ?? 0);
  }
  return count;
}

interface Wants {
  readonly cursors: ReadonlyMap<string, number>;
  readonly wanted: Wanted;
}

/** What waits behind a gap or lies in quarantine has arrived. */
async function want(
  producer: ServiceName,
  db: Database,
  behind: readonly OutboxSequenceRow[],
  { cursors, wanted }: Wants,
): Promise<void> {
  if (behind.length === 0) return;
  const streams = behind.map(({ aggregate }) => `${producer}:${aggregate}`);
  const arrived = await db.read(tx => arrivedOf(db, tx, streams));
  for (const { aggregate, lastSeq } of behind) {
    const stream = `${producer}:${aggregate}`;
    const seqs = wanted.get(aggregate) ?? new Map<number, number>();
    for (let seq = (cursors.get(stream) ?? 0) + 1; seq <= lastSeq; seq += 1)
      if (!arrived.has(`${stream} ${seq}`)) seqs.set(seq, (seqs.get(seq) ?? 0) + 1);
    if (seqs.size > 0) wanted.set(aggregate, seqs);
  }
}

async function arrivedOf(db: Database, tx: Tx, streams: readonly string[]): Promise<Set<string>> {
  const parked = await db.findIn(tx, InboxParkedRow, 'stream', streams);
  const quarantined = await db.findIn(tx, InboxQuarantineRow, 'stream', streams);
  return new Set([...parked, ...quarantined].map(({ stream, seq }) => `${stream} ${seq}`));
}

/** Finds wanted events in the outbox and takes them out of `wanted`; answers how many the mark had passed. */
async function setBack(
  producer: ServiceName,
  databases: Databases,
  wanted: Wanted,
  lowest: ReadonlyMap<Topic, number>,
): Promise<number> {
  const db = databaseOf(producer, databases);
  const [mark] = await db.read(tx => db.findIn(tx, RelayMarkRow, 'name', ['published']));
  const published = mark?.value ?? 0;
  let first = published + 1;
  let again = 0;
  for (const [topic, upTo] of lowest) {
    const lag = await feedLag(db, topic, upTo, published);
    again += lag.again;
    first = Math.min(first, lag.first ?? first);
  }
  for await (const { position, counter, body } of wanted.size > 0 ? outboxOf(db) : []) {
    const seqs = wanted.get(counter);
    if (!seqs?.delete((JSON.parse(body) as DomainEvent).seq)) continue;
    if (seqs.size === 0) wanted.delete(counter);
    // Without a position it has never been published.
    if (position === null || position > published) continue;
    again += 1;
    first = Math.min(first, position);
  }
  if (first <= published)
    await db.write(tx => tx.update(RelayMarkRow, { name: 'published' }, { value: first - 1 }).then(() => undefined));
  return again;
}

async function* outboxOf(
  db: Database,
): AsyncGenerator<{ readonly position: number | null; readonly counter: string; readonly body: string }, void> {
  const sql = 'SELECT id, position, type, aggregate, body FROM outbox WHERE id > ? ORDER BY id LIMIT ?';
  for (let after = 0; ;) {
    const rows = (await db.read(tx => tx.query(sql, [after, PAGE]))) as Record<string, string | number | null>[];
    for (const { id, position, type, aggregate, body } of rows) {
      after = Number(id);
      const counter = `${EVENTS[type as EventType].topic}:${aggregate}`;
      yield { position: position === null ? null : Number(position), counter, body: String(body) };
    }
    if (rows.length < PAGE) return;
  }
}

function databaseOf(service: ServiceName, databases: Databases): Database {
  const db = databases.get(service);
  if (!db) throw new Error(`the database of ${service} is not open`);
  return db;
}

const countOf = (wanted: Wanted): number => [...wanted.values()].reduce((sum, seqs) => sum + seqs.size, 0);
