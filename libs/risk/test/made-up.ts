import { randomFrom } from '../src/domain/classifier/random.js';
import type { LabelledTexts } from '../src/domain/classifier/text-training.js';

const HARMLESS_WORDS = [
  '发货',
  '快递',
  '谢谢',
  '颜色',
  '尺码',
  '送人',
  '包装',
  '老板',
  '周末',
  '收到',
  '电话',
  '门口',
  '生日',
  '尽快',
  '蓝色',
  '两件',
];
const THREATS = ['投诉', '举报', '曝光', '工商', '媒体'];
const INVOICES = ['虚开', '抵账', '品名', '税点', '换票'];
const WORDS: Readonly<Record<string, readonly string[]>> = {
  COMPLAINT: THREATS,
  INVOICE_FRAUD: INVOICES,
  HARMLESS: [],
};

/** A remark made up for tests: words in random order, those of its label among them. */
export interface MadeUp {
  readonly text: string;
  readonly label: string;
}

/** Remarks of the labels in turn; `noise` is the share whose telling word is missing. */
export function remarks(count: number, seed: number, labels: readonly string[], noise = 0.1): readonly MadeUp[] {
  const random = randomFrom(seed);
  const any = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: count }, (_, i) => {
    const label = labels[i % labels.length] ?? '';
    const own = WORDS[label] ?? [];
    const words = Array.from({ length: 8 }, () => any(HARMLESS_WORDS) + String.fromCharCode(0x5000 + random() * 800));
    const telling = own.length > 0 && random() >= noise ? any(own) : '';
    words.splice(Math.floor(random() * words.length), 0, telling);
    return { text: words.join(random() < 0.3 ? ',' : ''), label };
  });
}

/** As a training takes them, each a cluster of its own. */
export const labelled = (rows: readonly MadeUp[], classes: readonly string[]): LabelledTexts => ({
  texts: rows.map(row => row.text),
  labels: Int32Array.from(rows, row => classes.indexOf(row.label)),
  clusters: Int32Array.from(rows, (_, i) => i),
});

/** As they are uploaded. */
export const csvOf = (rows: readonly MadeUp[]): string =>
  ['text,label', ...rows.map(({ text, label }) => `"${text}",${label}`)].join('\n');
