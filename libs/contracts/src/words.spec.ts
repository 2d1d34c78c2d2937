import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import {
  AFTER_SALE_STATES,
  CHANNELS,
  ERROR_CODES,
  EVENTS,
  FACT_SOURCES,
  HOLD_KINDS,
  HOLD_STATES,
  ORDER_STATUSES,
  STATUS_EVENTS,
  TOPICS,
} from './index.js';

const supergraph = parse(readFileSync(join(import.meta.dirname, '../../../supergraph.graphql'), 'utf8'));
const enums = new Map(
  supergraph.definitions.flatMap(d =>
    d.kind === Kind.ENUM_TYPE_DEFINITION ? [[d.name.value, (d.values ?? []).map(v => v.name.value)] as const] : [],
  ),
);

it.each([
  ['Channel', CHANNELS],
  ['OrderStatus', ORDER_STATUSES],
  ['HoldKind', HOLD_KINDS],
  ['HoldState', HOLD_STATES],
  ['AfterSaleState', AFTER_SALE_STATES],
  ['FactSource', FACT_SOURCES],
] as const)('the graph and the code have the same words for %s', (name, words) => {
  expect([...(enums.get(name) ?? [])].sort()).toEqual([...words].sort());
});

it('names every event in the past, in one topic, with producers', () => {
  for (const [name, event] of Object.entries(EVENTS)) {
    expect(name).toMatch(/^[a-z]+\.[a-z_]+$/);
    expect(TOPICS).toContain(event.topic);
    expect(event.producers.length).toBeGreaterThan(0);
  }
  expect(Object.keys(STATUS_EVENTS).sort()).toEqual([...ORDER_STATUSES].sort());
  expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
});
