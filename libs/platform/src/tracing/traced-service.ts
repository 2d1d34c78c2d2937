import type { Outbox } from '../bus/outbox.js';
import type { Relay } from '../bus/relay.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import type { Service } from '../service.js';
import { busFacts, eventFacts } from './event-facts.js';
import type { SpanFacts, Tracing } from './tracing.js';

// Methods are replaced on the objects of a process that traces: where nothing is traced, the way to the database and the bus is
// the one that was measured, without a question asked on it.

/** Shows what a service does with its database and its outbox. */
export function traceService({ name, db, outbox, relay }: Service, tracing: Tracing, config: Config): void {
  traceDatabase(db, tracing, { 'ordermesh.service': name, ...databaseFacts(db, config) });
  traceOutbox(outbox, tracing, { 'ordermesh.service': name, ...busFacts(config) });
  traceRelay(relay, tracing);
}

function traceDatabase(db: Database, tracing: Tracing, facts: SpanFacts): void {
  const { name } = db;
  const read = db.read.bind(db);
  const write = db.write.bind(db);
  const spanOf = (operation: string) => ({
    name: `${operation} ${name}`,
    kind: 'CLIENT' as const,
    isPart: true,
    facts: { ...facts, 'db.operation.name': operation },
  });
  const reading = spanOf('read');
  const writing = spanOf('write');
  db.read = work => tracing.span(reading, () => read(work));
  db.write = work =>
    tracing.span(writing, notes => {
      const askedAt = performance.now();
      let runs = 0;
      return write(tx => {
        runs += 1;
        if (runs === 1) notes.add({ 'ordermesh.db.waited_ms': Math.round(performance.now() - askedAt) });
        else notes.add({ 'ordermesh.db.retries': runs - 1 });
        return work(tx);
      });
    });
}

const CREATED = { 'messaging.operation.type': 'create', 'messaging.operation.name': 'append' };

/** Each event carries the context of the span it was made in. */
function traceOutbox(outbox: Outbox, tracing: Tracing, facts: SpanFacts): void {
  const append = outbox.append.bind(outbox);
  outbox.traceparent = () => tracing.here();
  outbox.append = (tx, events) => {
    if (events.length === 0) return append(tx, events);
    const made = { ...facts, ...eventFacts(events), ...CREATED };
    const span = {
      name: `create ${String(facts['messaging.destination.name'])}`,
      kind: 'PRODUCER',
      facts: made,
    } as const;
    return tracing.span(span, () => append(tx, events));
  };
}

/** Whoever commits wakes the relay, but what it then does is for all. */
function traceRelay(relay: Relay, tracing: Tracing): void {
  const wake = relay.wake.bind(relay);
  relay.wake = () => tracing.apart(wake);
}

/** MariaDB is reached by MySQL's protocol and is not told apart. */
function databaseFacts(db: Database, { databaseUrl, databasePrefix }: Config): SpanFacts {
  if (db.engine === 'sqlite') return { 'db.system.name': 'sqlite', 'db.namespace': db.name };
  const { hostname, port } = new URL(databaseUrl);
  return {
    'db.system.name': 'mysql',
    'db.namespace': `${databasePrefix}${db.name}`,
    'server.address': hostname,
    'server.port': Number(port || 3306),
  };
}
