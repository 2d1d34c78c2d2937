import { hitsIn, isKeyword, pauseAfter, type KeywordMatch } from './news-feed.js';

const item = (title: string, text = '') => ({ guid: 'g', title, link: '', text });
const hits = (title: string, keywords: string[], match: KeywordMatch = 'ANY', text = '') =>
  hitsIn({ keywords, match }, item(title, text));

it.each([
  ['关于调整进口关税的公告', ['关税']],
  ['關於調整進口關稅的公告', ['进口']],
  ['New TARIFF on parcels', ['tariff']],
  ['Ｔａｒｉｆｆ rises', ['tariff']],
  ['De minimis rule ends', ['de minimis']],
  ['De-Minimis rule ends', ['de minimis']],
  ['加征tax规定', ['tax']],
])('finds in %s the keyword %s', (title, keywords) => {
  expect(hits(title, keywords)).toEqual(keywords);
});

it.each([
  ['A guide to syntax', ['tax']],
  ['Ships to port, duty officer speaks', ['port duty']],
  ['Weather report', ['tariff']],
])('finds in %s no keyword %s', (title, keywords) => {
  expect(hits(title, keywords)).toEqual([]);
});

it('wants one keyword or all of them, in the title or the text', () => {
  expect(hits('Customs news', ['customs', 'battery'])).toEqual(['customs']);
  expect(hits('Customs news', ['customs', 'battery'], 'ALL')).toEqual([]);
  expect(hits('Customs news', ['customs', 'battery'], 'ALL', 'about battery parcels')).toEqual(['customs', 'battery']);
});

it('asks a failing feed later and later, a day at most', () => {
  expect([0, 1, 2].map(failures => pauseAfter(failures, 30) / 60_000)).toEqual([30, 60, 120]);
  expect(pauseAfter(100, 30)).toBe(86_400_000);
});

it('takes no keyword that has no letters', () => {
  expect(['…', '', '关税', 'x'.repeat(101)].map(isKeyword)).toEqual([false, false, true, false]);
});
