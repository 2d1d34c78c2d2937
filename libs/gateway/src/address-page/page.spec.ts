import { formPage, messagePage } from './page-html.js';
import { wordsFor } from './page-words.js';

it.each([
  [undefined, 'zh-CN'],
  ['', 'zh-CN'],
  ['en-GB,en;q=0.9', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['fr, en;q=0.3, zh;q=0.7', 'zh-CN'],
  ['de-DE', 'zh-CN'],
  ['en;q=0', 'zh-CN'],
])('speaks to a browser that accepts %j in %s', (accepted, language) =>
  expect(wordsFor(accepted).language).toBe(language),
);

const FACTS = { shop: '<b>店</b>', goods: ['"茶" & 杯'], place: '浙江省***', triesLeft: 4 };

it('shows what others wrote as text and never as markup', () => {
  const page = formPage(wordsFor('en'), { ...FACTS, typed: '</textarea><script>', fault: 'WRONG_PHONE' });
  expect(page).toContain('&lt;b&gt;店&lt;/b&gt;');
  expect(page).toContain('&quot;茶&quot; &amp; 杯');
  expect(page).toContain('&lt;/textarea&gt;&lt;script&gt;');
  expect(page).toContain('Tries left: 4.');
  expect(page).not.toMatch(/<script|<b>|\son\w+=|https?:/);
});

it('sends nothing but the form, and has a label for every field', () => {
  const page = formPage(wordsFor('zh'), FACTS);
  expect(page.match(/<(?:input|textarea) id="(\w+)"/g)).toHaveLength(2);
  for (const id of ['address', 'phone']) expect(page).toContain(`<label for="${id}">`);
  expect(page).not.toContain('role="alert"');
});

it('says one thing where there is nothing to type', () => {
  const page = messagePage(wordsFor('en'), 'LINK_USED');
  expect(page).toContain('This link has been used');
  expect(page).not.toContain('<form');
});
