import { chosenLabels, MOST_OF_ONE_PERSON, type Label } from './label-set.js';

let count = 0;
const said = (by: string, label: string, text: string, buyerHash: string | null = null): Label => ({
  ...{ id: `lbl_${String((count += 1)).padStart(6, '0')}`, label, by, textHash: text, buyerHash },
  ...{ source: 'REVIEW', at: new Date(0) },
});
const chosen = (...labels: Label[]) => chosenLabels(labels).map(one => `${one.textHash} ${one.label}`);

it('takes the last word of a person, who may change their mind', () => {
  expect(chosen(said('a', 'BRUSHING', 'x'), said('a', 'HARMLESS', 'x'))).toEqual(['x HARMLESS']);
});

it('goes by the majority of persons, however often one repeats it', () => {
  const one = Array.from({ length: 20 }, () => said('a', 'BRUSHING', 'x'));
  expect(chosen(said('b', 'HARMLESS', 'x'), said('c', 'HARMLESS', 'x'), ...one)).toEqual(['x HARMLESS']);
});

it('leaves out what people are divided on', () => {
  expect(chosen(said('a', 'BRUSHING', 'x'), said('b', 'HARMLESS', 'x'), said('a', 'HARMLESS', 'y'))).toEqual([
    'y HARMLESS',
  ]);
});

it('takes one text of a buyer, and any number where the buyer is not known', () => {
  const labels = [said('a', 'BRUSHING', 'x', 'me'), said('b', 'BRUSHING', 'y', 'me'), said('a', 'BRUSHING', 'z')];
  expect(chosen(...labels)).toEqual(['z BRUSHING', 'y BRUSHING']);
});

it('lets no person flood a class', () => {
  const flood = Array.from({ length: MOST_OF_ONE_PERSON + 50 }, (_, i) => said('a', 'BRUSHING', `x${i}`));
  expect(chosenLabels([...flood, said('b', 'BRUSHING', 'y'), said('a', 'HARMLESS', 'z')])).toHaveLength(
    MOST_OF_ONE_PERSON + 2,
  );
});
