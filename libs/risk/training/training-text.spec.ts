import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { HARD_WORDS, nearPairs, openingOf, patternOf } from './likeness.js';

interface Remark {
  readonly text: string;
  readonly label: string;
}

const here = 'libs/risk/training';
const heldOut = 'libs/risk/test/remarks';
const files = {
  'complaint.csv': { label: 'COMPLAINT', atLeast: 420 },
  'invoice-fraud.csv': { label: 'INVOICE_FRAUD', atLeast: 420 },
  'brushing.csv': { label: 'BRUSHING', atLeast: 420 },
  'refund-abuse.csv': { label: 'REFUND_ABUSE', atLeast: 420 },
  'harmless.csv': { label: 'HARMLESS', atLeast: 1_100 },
  'harmless-everyday.csv': { label: 'HARMLESS', atLeast: 1_500 },
} as const;
const labels = [...new Set(Object.values(files).map(file => file.label))];

const read = (path: string): Remark[] => parse<Remark>(readFileSync(path, 'utf8'), { columns: true });
const remarks = new Map<string, readonly Remark[]>(Object.keys(files).map(name => [name, read(join(here, name))]));
const all = [...remarks.values()].flat();
const textsOf = (label: string) => all.filter(remark => remark.label === label).map(remark => remark.text);
const countOf = (text: string) => [...text].length;

/** The groups that are larger than allowed, so that a failure shows their texts. */
function crowded(texts: readonly string[], keyOf: (text: string) => string | null, allowed: number) {
  const groups = Map.groupBy(texts, keyOf);
  groups.delete(null);
  return [...groups.values()].filter(group => group.length > allowed);
}

describe('the training texts of remarks', () => {
  it.each(Object.entries(files))('are enough in %s, and all of its class', (name, { label, atLeast }) => {
    const rows = remarks.get(name) ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(atLeast);
    expect(rows.filter(row => row.label !== label)).toEqual([]);
  });

  it('are of one to 120 characters, short and long ones in every class', () => {
    expect(all.filter(({ text }) => text !== text.trim() || countOf(text) < 1 || countOf(text) > 120)).toEqual([]);
    for (const label of labels) {
      const lengths = textsOf(label).map(countOf);
      expect(lengths.filter(length => length <= 8).length).toBeGreaterThanOrEqual(20);
      expect(lengths.filter(length => length >= 40).length).toBeGreaterThanOrEqual(10);
      expect(lengths.filter(length => length >= 80).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('hold no run of digits that could be a telephone or an account, and no address of a mailbox', () => {
    expect(all.filter(({ text }) => /\d{6}|@|https?:/.test(text.replace(/[\s-]/g, '')))).toEqual([]);
  });

  it('are not alike', () => {
    const pairs = nearPairs(all.map(remark => remark.text));
    expect(pairs).toEqual([]);
  });

  it('share an opening and an ending at most five times in a class, and an opening alone at most five times', () => {
    for (const label of labels) {
      expect(crowded(textsOf(label), patternOf, 5)).toEqual([]);
      expect(crowded(textsOf(label), openingOf, 5)).toEqual([]);
    }
  });

  it('are harmless in more than half of the harmless ones although a word of the bad classes is in them', () => {
    const harmless = (remarks.get('harmless.csv') ?? []).map(remark => remark.text);
    const hard = harmless.filter(text => HARD_WORDS.some(word => text.includes(word)));
    expect(hard.length / harmless.length).toBeGreaterThan(0.5);
  });

  it('are not told apart by a word: the telling words of the bad classes stand in harmless texts too', () => {
    const telling =
      '投诉 举报 12315 律师 差评 发票 抬头 办公用品 税 刷 返 佣金 好评 五星 退款 仅退 运费险 打假 赔'.split(' ');
    const rare = telling.filter(word => textsOf('HARMLESS').filter(text => text.includes(word)).length < 4);
    expect(rare).toEqual([]);
  });

  it('are bad in a seventh of every bad class without any such word', () => {
    for (const label of labels.filter(name => name !== 'HARMLESS')) {
      const texts = textsOf(label);
      const veiled = texts.filter(text => !HARD_WORDS.some(word => text.includes(word)));
      expect(veiled.length / texts.length).toBeGreaterThan(1 / 7);
    }
  });

  (existsSync(heldOut) ? it : it.skip)('are not alike to the texts that the classifier is tested with', () => {
    const tested = globSync(join(heldOut, '*.csv')).flatMap(path => read(path).map(row => row.text));
    expect(tested.length).toBeGreaterThan(0);
    const trained = all.map(remark => remark.text);
    expect(nearPairs(trained, tested)).toEqual([]);
  });
});

describe('likeness', () => {
  it('finds a text that differs in a word, and none that shares but a phrase', () => {
    expect(nearPairs(['今天再不发货我就打电话投诉', '明天再不发货我就打电话投诉'])).toHaveLength(1);
    expect(nearPairs(['今天再不发货我就打电话投诉', '今天的花很香'])).toEqual([]);
    expect(nearPairs(['好的', '好的'])).toHaveLength(1);
  });

  it('compares with other texts only when told to', () => {
    const twice = ['放在门口的鞋柜里', '放在门口的鞋柜里'];
    expect(nearPairs(twice, ['要红色'])).toEqual([]);
    expect(nearPairs(twice, ['放在门口的鞋柜里'])).toHaveLength(2);
  });

  it('takes the same opening and ending for one pattern, whatever stands between', () => {
    expect(patternOf('麻烦帮我把杯子退掉谢谢')).toBe(patternOf('麻烦帮我,把3双鞋子退掉谢谢!'));
    expect(patternOf('红色')).toBeNull();
  });
});
