import { gzipSync } from 'node:zlib';
import { readTrainingFile } from '../src/training/training-file.js';
import { trainInThread } from '../src/training/train-in-thread.js';
import type { TrainingOrder } from '../src/training/train-file.js';
import { csvOf, remarks } from './made-up.js';

const LABELS = ['COMPLAINT', 'INVOICE_FRAUD', 'HARMLESS', 'HARMLESS'];
const mapping = { kind: 'TEXT', text: 'text', label: 'label' } as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const order = (file: Uint8Array, over: Partial<TrainingOrder> = {}): TrainingOrder => ({
  file,
  testFile: null,
  mapping,
  request: { positive: null, harmless: 'HARMLESS', askedFalsePositiveRate: 0.04, seed: 1 },
  trainedAt: '2026-11-24T00:00:00.000Z',
  ...over,
});
const faultsOf = async (one: TrainingOrder): Promise<string> => {
  const outcome = await trainInThread(one);
  return outcome.kind === 'Untrainable' ? outcome.faults.join('; ') : 'trained';
};

describe('training from an uploaded file', () => {
  it('ends in a model whose card says what it was made of and what it is worth', async () => {
    const shares: number[] = [];
    const outcome = await trainInThread(order(bytes(csvOf(remarks(1_000, 1, LABELS)))), share => shares.push(share));
    if (outcome.kind !== 'ModelFile') throw new Error(outcome.faults.join());
    const { card } = outcome;
    expect(card.classes.map(one => one.name)).toEqual(['COMPLAINT', 'INVOICE_FRAUD']);
    expect(card.data).toMatchObject({ rows: 1_000, unusable: 0, testedOn: 'HELD_OUT' });
    expect(card.data.trained + card.data.tested).toBe(card.data.used);
    expect(card.data.tested / card.data.used).toBeCloseTo(0.2, 1);
    expect(card.data.sha256).toMatch(/^[0-9a-f]{64}$/);
    for (const { metrics } of card.classes) expect(metrics?.auc.low).toBeGreaterThan(0.7);
    expect(shares.at(-1)).toBe(1);
    expect(JSON.stringify(card)).not.toContain('投诉');
  });

  it('reads the same rows from a gzipped file with a byte order mark', async () => {
    const csv = csvOf(remarks(50, 1, LABELS));
    const plain = await readTrainingFile(bytes(csv), mapping);
    const packed = await readTrainingFile(gzipSync(`\ufeff${csv}`), mapping);
    if (plain.kind !== 'TrainingFile' || packed.kind !== 'TrainingFile') throw new Error('not read');
    expect(packed.rows).toEqual(plain.rows);
    expect(packed.sha256).not.toBe(plain.sha256);
  });

  it('uses equal texts once, and none that stands under two labels', async () => {
    const csv =
      'label,text\nBAD,刷单返现\nBAD,刷 单 返 现\nFINE,尽快发货\nBAD,尽快发货!\nFINE,\n,没有标签\nFINE,谢谢老板';
    const file = await readTrainingFile(bytes(csv), mapping);
    if (file.kind !== 'TrainingFile') throw new Error(file.faults.join());
    expect(file.rows.set.counts).toEqual({
      rows: 7,
      unusable: 2,
      duplicates: 1,
      conflicting: 2,
      used: 2,
      labels: [
        { label: 'BAD', rows: 1 },
        { label: 'FINE', rows: 1 },
      ],
    });
  });

  it.each([
    ['a class of fewer than 50 rows', csvOf(remarks(120, 1, LABELS)), {}, 'at least 50 are needed: add'],
    ['one label only', csvOf(remarks(300, 1, ['HARMLESS'])), {}, 'add rows of another one'],
    ['a label nobody has', csvOf(remarks(300, 1, LABELS)), { harmless: 'OK' }, 'no row has the label OK'],
    ['no column of that name', 'remark,label\na,b', {}, 'no column text; it has remark, label'],
    ['nothing in it', '', {}, 'the file is empty'],
  ])('is refused with %s, and the refusal says what to do', async (_, csv, meaning, says) => {
    const one = order(bytes(csv));
    expect(await faultsOf({ ...one, request: { ...one.request, ...meaning } })).toContain(says);
  });

  it.each([
    ['GB18030', Uint8Array.from([116, 101, 120, 116, 44, 108, 97, 98, 101, 108, 10, 0xb7, 0xa2, 0xc6, 0xb1, 44, 97])],
    ['a torn gzip', gzipSync(csvOf(remarks(300, 1, LABELS))).subarray(0, 900)],
  ])('is refused when the bytes are %s', async (_, file) => {
    expect(await faultsOf(order(file))).toMatch(/not UTF-8|cannot be unpacked/);
  });

  it('warns when a class is small', async () => {
    const outcome = await trainInThread(order(bytes(csvOf(remarks(500, 1, LABELS)))));
    expect(outcome.kind === 'ModelFile' && outcome.card.warnings.join()).toMatch(/COMPLAINT has \d+ rows only/);
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const training = trainInThread(order(bytes(csvOf(remarks(20_000, 1, LABELS)))), () => undefined, stop.signal);
    stop.abort();
    await expect(training).rejects.toThrow('stopped before it was done');
  });

  it('learns from figures of orders too', async () => {
    const rows = Array.from({ length: 600 }, (_, i) => `${i % 10},${i},${i % 10 > 6 ? 'late' : 'fine'}`);
    const outcome = await trainInThread({
      ...order(bytes(['days,id,label', ...rows].join('\n'))),
      mapping: { kind: 'FEATURES', features: ['days', 'id'], label: 'label' },
      request: { positive: 'late', harmless: null, askedFalsePositiveRate: 0.04, seed: 1 },
    });
    expect(outcome.kind === 'ModelFile' && outcome.card.classes[0]?.metrics?.recall.value).toBe(1);
  });
});
