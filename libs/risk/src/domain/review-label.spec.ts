import type { Leaf } from './decision.js';
import { FIRST_POLICY } from './fusion.js';
import { labelOf, type Word } from './review-label.js';

const leaf = (rule: string, level: number, over: Partial<Leaf> = {}): Leaf => ({
  ...{ rule, level, version: 1, message: rule, ...over },
});
const label = (word: Partial<Word>, ...leaves: readonly Leaf[]) =>
  labelOf({ verdict: 'REJECT', className: null, ...word }, leaves, FIRST_POLICY);
const brushing = leaf('remark.brushing', 1);

it.each<[string, string | null, Partial<Word>, readonly Leaf[]]>([
  ['a rejection names the one class that was found', 'BRUSHING', {}, [brushing]],
  ['so it does when the model found it alone', 'INVOICE_FRAUD', {}, [leaf('model.invoice_fraud', 1)]],
  ['two rules of one class are one class', 'BRUSHING', {}, [brushing, leaf('remark.cash_back', 1)]],
  ['of two classes nobody knows which one it was', null, {}, [brushing, leaf('remark.false_invoice', 1)]],
  ['unless the person says it', 'INVOICE_FRAUD', { className: 'INVOICE_FRAUD' }, [brushing]],
  ['a rejection for the amount says nothing of the words', null, {}, [leaf('order.amount', 1)]],
  ['a release says that nothing was wrong', 'HARMLESS', { verdict: 'RELEASE' }, [brushing]],
  ['a release for the amount says nothing of the words', null, { verdict: 'RELEASE' }, [leaf('order.amount', 1)]],
  ['a release says nothing of a tag', null, { verdict: 'RELEASE' }, [brushing, leaf('model.complaint', 3)]],
  ['what was doubted did not speak', null, {}, [{ ...brushing, waived: 'DOUBTED' }]],
  ['nor did what runs in shadow', null, {}, [{ ...brushing, shadow: true }]],
])('%s', (_, wanted, word, leaves) => {
  expect(label(word, ...leaves)).toBe(wanted);
});
