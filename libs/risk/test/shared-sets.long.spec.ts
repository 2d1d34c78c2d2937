import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { holdOut } from '../src/domain/classifier/folds.js';
import type { ClassMetrics } from '../src/domain/classifier/metrics.js';
import type { TrainingOrder } from '../src/training/train-file.js';
import { trainInThread } from '../src/training/train-in-thread.js';

/** Where the real data sets lie; they are no part of the repository. */
const ROOT = resolve(process.env['SHARED_DATA'] ?? '../shared/data');
const sets = ['fbs_spam_sms', 'cn_reviews', 'mudou_sms', 'olist_orders'].map(name => join(ROOT, name));
const withSets = sets.every(existsSync) ? describe : describe.skip;

type Row = Readonly<Record<string, string>>;

const rowsOf = (path: string): readonly Row[] =>
  parse(gunzipSync(readFileSync(join(ROOT, path))), { columns: true, bom: true, relax_quotes: true });
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(rows.map(row => row.map(cell).join()).join('\n'));

interface Labelled {
  readonly cells: readonly string[];
  readonly label: string;
  /** Rows of one cluster stay on one side; null where the training finds near-duplicates itself. */
  readonly cluster: number | null;
}

/** Trains by the way of an upload; judged on rows that were put aside, here where the set names its clusters, else by the training. */
async function judged(
  header: readonly string[],
  rows: readonly Labelled[],
  mapping: TrainingOrder['mapping'],
): Promise<ClassMetrics> {
  const fileOf = (side: readonly Labelled[]): Uint8Array =>
    csv([[...header, 'label'], ...side.map(row => [...row.cells, row.label])]);
  const { train, test } = sidesOf(rows);
  const outcome = await trainInThread({
    file: fileOf(train),
    testFile: test.length > 0 ? fileOf(test) : null,
    mapping,
    request: { positive: 'risk', harmless: null, askedFalsePositiveRate: 0.04, seed: 1 },
    trainedAt: '2026-11-24T00:00:00.000Z',
  });
  const metrics = outcome.kind === 'ModelFile' ? outcome.card.classes[0]?.metrics : null;
  if (!metrics) throw new Error('not trained');
  return metrics;
}

function sidesOf(rows: readonly Labelled[]): {
  readonly train: readonly Labelled[];
  readonly test: readonly Labelled[];
} {
  if (rows.some(row => row.cluster === null)) return { train: rows, test: [] };
  const labels = Int32Array.from(rows, row => (row.label === 'risk' ? 0 : -1));
  const clusters = Int32Array.from(rows, row => row.cluster ?? 0);
  const test = new Set(holdOut(clusters, labels, 0.3, 11).test);
  return { train: rows.filter((_, i) => !test.has(i)), test: rows.filter((_, i) => test.has(i)) };
}

function texts(rows: readonly Row[], isRisk: (row: Row) => boolean): Promise<ClassMetrics> {
  const labelled = rows.map(row => ({
    cells: [row['text'] ?? ''],
    label: isRisk(row) ? 'risk' : 'fine',
    cluster: row['campaign'] === undefined ? null : Number(row['campaign']),
  }));
  return judged(['text'], labelled, { kind: 'TEXT', text: 'text', label: 'label' });
}

withSets(`a classifier trained on real data (SHARED_DATA, ${ROOT})`, () => {
  it('tells fraud from advertising in messages, whole campaigns unseen', async () => {
    const rows = rowsOf('fbs_spam_sms/messages.csv.gz').filter(row => row['label'] !== 'Other');
    const { auc, recall, falsePositiveRate } = await texts(rows, row => /^(FR|IL):/.test(row['label'] ?? ''));
    expect(auc.value).toBeGreaterThanOrEqual(0.995);
    expect(recall.value).toBeGreaterThanOrEqual(0.97);
    expect(falsePositiveRate.value).toBeLessThanOrEqual(0.05);
  }, 120_000);

  it('tells bad reviews from good ones, near-duplicates unseen', async () => {
    const { auc, falsePositiveRate } = await texts(rowsOf('cn_reviews/reviews.csv.gz'), row => row['label'] === '0');
    expect(auc.value).toBeGreaterThanOrEqual(0.965);
    expect(falsePositiveRate.value).toBeLessThanOrEqual(0.05);
  }, 120_000);

  it('keeps its promise, as far as can be told, on a few hundred messages', async () => {
    const { falsePositiveRate } = await texts(rowsOf('mudou_sms/messages.csv.gz'), row => row['label'] === '1');
    expect(falsePositiveRate.low).toBeLessThan(0.05);
  }, 120_000);

  it('tells from the figures of an order that its review will be bad', async () => {
    const metrics = await judged(FIGURES, reviewedOrders(), { kind: 'FEATURES', features: FIGURES, label: 'label' });
    expect(metrics.auc.value).toBeGreaterThanOrEqual(0.8);
    expect(metrics.falsePositiveRate.value).toBeLessThanOrEqual(0.05);
  }, 120_000);
});

const FIGURES = ['price', 'freight', 'items', 'sellers', 'daysToCarrier', 'daysToCustomer', 'daysLate', 'isDelivered'];

/** Orders with a review; risk: two stars or fewer. */
function reviewedOrders(): readonly Labelled[] {
  const items = Map.groupBy(rowsOf('olist_orders/order_items.csv.gz'), row => row['order_id']);
  const reviews = new Map(rowsOf('olist_orders/order_reviews.csv.gz').map(row => [row['order_id'], row]));
  const persons = new Map(
    rowsOf('olist_orders/customers.csv.gz').map(row => [row['customer_id'], row['customer_unique_id']]),
  );
  const numbers = new Map([...new Set(persons.values())].map((person, i) => [person, i]));
  return rowsOf('olist_orders/orders.csv.gz').flatMap(order => {
    const review = reviews.get(order['order_id']);
    const stars = Number(review?.['review_score'] ?? review?.['score']);
    if (!(stars > 0)) return [];
    return [
      {
        cells: figuresOf(order, items.get(order['order_id']) ?? []),
        label: stars <= 2 ? 'risk' : 'fine',
        cluster: numbers.get(persons.get(order['customer_id'])) ?? 0,
      },
    ];
  });
}

function figuresOf(order: Row, items: readonly Row[]): readonly string[] {
  const at = (name: string): number => {
    const key = Object.keys(order).find(column => column.includes(name)) ?? '';
    return Date.parse((order[key] ?? '').replace(' ', 'T'));
  };
  const days = (from: number, to: number): string => (Number.isNaN(to - from) ? '' : String((to - from) / 86_400_000));
  const sum = (name: string): string => String(items.reduce((total, item) => total + Number(item[name] ?? 0), 0));
  const [bought, carried, delivered, promised] = ['purchase', 'carrier', 'delivered_customer', 'estimated'].map(at);
  return [
    sum('price'),
    sum('freight_value'),
    String(items.length),
    String(new Set(items.map(item => item['seller_id'])).size),
    days(bought ?? NaN, carried ?? NaN),
    days(bought ?? NaN, delivered ?? NaN),
    days(promised ?? NaN, delivered ?? NaN),
    order['order_status'] === 'delivered' ? '1' : '0',
  ];
}
