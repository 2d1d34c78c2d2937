import { randomFrom } from '../../random.mjs';
import { median, rounded } from '../statistics.mjs';

const rounds = 7;
const han =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实';

/** What the rules alone take: 1,000 regular expressions on one remark of 200 letters, 200 mixed rules on one order, and the worst expression that can be saved. */
async function measure() {
  const { RuleSet } = await import('../../../dist/libs/risk/src/domain/rule-set.js');
  const { LinearEngine } = await import('../../../dist/libs/risk/src/linear-regex.js');
  const engine = new LinearEngine();
  const next = randomFrom(7);
  const setOf = conditions => new RuleSet(conditions.length, conditions.map(ruleOf), [], engine);
  const remarks = Array.from({ length: 500 }, () => sentence(next, 200));
  const orders = remarks.map((buyerRemark, n) => orderOf(n, buyerRemark));
  const regexes = setOf(Array.from({ length: 1_000 }, () => regexTest(next)));
  const mixed = setOf(Array.from({ length: 200 }, () => mixedRule(next)));
  return {
    regexUsPer1000: rounded(microsecondsEach(regexes, orders), 1),
    rulesUsPer200: rounded(microsecondsEach(mixed, orders), 1),
    worstRegexMs: rounded(worstMs(engine), 2),
  };
}

const targets = ({ regexUsPer1000, rulesUsPer200, worstRegexMs }) => [
  { met: regexUsPer1000 <= 100, says: `regexUsPer1000 ${regexUsPer1000}, wanted at most 100` },
  { met: rulesUsPer200 <= 50, says: `rulesUsPer200 ${rulesUsPer200}, wanted at most 50` },
  { met: worstRegexMs <= 50, says: `worstRegexMs ${worstRegexMs}, wanted at most 50` },
];

/** The rules' part of the benchmark. */
export const rules = { measure, targets };

function microsecondsEach(set, orders) {
  const once = () => {
    const started = cpuUs();
    for (const order of orders) set.judge(order);
    return (cpuUs() - started) / orders.length;
  };
  once();
  return median(Array.from({ length: rounds }, once));
}

/** The slowest of the expressions known to bring other engines to a stop, and of large ones within the limits. */
function worstMs(engine) {
  const patterns = [
    '(a+)+$',
    '(.*)*x',
    '(x+x+)+y',
    '([\\p{Han}]+[\\p{Han}]+)+y',
    '^(a|b|ab)*c{0,400}$',
    '(a?){120}a{120}',
    '(.{0,30}a){14}b',
    '((a|aa|aaa){0,24}b?){3}c',
  ];
  const texts = ['a', 'x', '刷', 'ab', 'aab'].map(letters => letters.repeat(500).slice(0, 499) + '!');
  let worst = 0;
  for (const pattern of patterns) {
    for (const text of texts) {
      const times = Array.from({ length: rounds }, () => timeOfFirst(engine, pattern, text));
      worst = Math.max(worst, median(times));
    }
  }
  return worst;
}

/** Freshly compiled: what the engine learnt of a text before would answer for it. */
function timeOfFirst(engine, pattern, text) {
  const regex = engine.compile(pattern);
  if (regex.fault) throw new Error(`${pattern}: ${regex.fault}`);
  const started = cpuUs();
  regex.test(text);
  return (cpuUs() - started) / 1_000;
}

/** Processor time of this thread: what else runs on the machine is not the rules' cost. */
function cpuUs() {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

const pick = (next, from) => from[Math.floor(next() * from.length)];
const sentence = (next, letters) => Array.from({ length: letters }, () => pick(next, han)).join('');
const word = next => sentence(next, 2);

function regexTest(next) {
  const shapes = [
    () => `${word(next)}.{0,4}${word(next)}`,
    () => `(?:${word(next)}|${word(next)})[${sentence(next, 3)}]`,
    () => `${word(next)}\\d{3,}`,
    () => `[${sentence(next, 2)}]${word(next)}+`,
  ];
  return { field: 'buyerRemark', op: 'regex', value: pick(next, shapes)() };
}

function mixedRule(next) {
  const text = [
    { ...regexTest(next) },
    { field: 'buyerRemark', op: 'keyword', value: { phrases: Array.from({ length: 5 }, () => sentence(next, 3)) } },
    { field: 'city', op: 'in', value: [`${word(next)}市`, `${word(next)}市`] },
  ];
  return {
    all: [
      { field: 'amountMinor', op: 'gt', value: Math.floor(next() * 100_000) },
      { field: 'paidHour', op: 'between', value: [0, 12 + Math.floor(next() * 12)] },
      { field: 'channel', op: 'in', value: ['TAOBAO', 'JD', 'GENERIC'] },
      { any: [pick(next, text), pick(next, text)] },
    ],
  };
}

const ruleOf = (condition, n) => ({
  revision: n + 1,
  key: `bench.${n}`,
  version: 1,
  title: 'bench',
  level: 1,
  state: 'LIVE',
  condition,
  author: 'bench',
  reason: 'bench',
  createdAt: new Date(0),
});

function orderOf(n, buyerRemark) {
  const figures = {
    channel: pick(() => (n % 7) / 7, ['TAOBAO', 'JD', 'DOUYIN', 'GENERIC']),
    shopId: 'shp_bench',
    currency: 'CNY',
    country: 'CN',
    province: '浙江省',
    city: '杭州市',
    skuCodes: ['A', 'B'],
    amountMinor: (n * 7_919) % 200_000,
    lineCount: 2,
    itemCount: 2,
    paidHour: n % 24,
    buyerOrders: n % 5,
    buyerTotalMinor: (n % 5) * 10_000,
    shopOrders: 1_000,
    shopTotalMinor: 10_000_000,
    remarkLength: buyerRemark.length,
  };
  const texts = { sellerMemo: '', receiverName: '', buyerName: '', district: '', address: '文三路 100 号' };
  return { figures, texts: { ...texts, buyerRemark } };
}
