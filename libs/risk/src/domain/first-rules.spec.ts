import { aRule, aRuleSet, aScreened } from '../../test/rule-builders.js';
import { compileLinear } from '../linear-regex.js';
import type { Screened } from './condition/reading.js';
import { conditionOf } from './condition/short-form.js';
import { FIRST_RULES } from './first-rules.js';
import { faultsOf } from './rule.js';

const rules = FIRST_RULES.map(({ key, title, level, detector, ...form }, i) =>
  aRule(conditionOf(detector, form), { key, title, level, revision: i + 1 }),
);
const set = aRuleSet(rules);
const order = (texts: Partial<Screened['texts']>): Screened => aScreened({}, texts ?? {});
const firedOn = (remark: string): string[] => set.judge(order({ buyerRemark: remark })).map(leaf => leaf.rule);

it.each(rules.map(rule => [rule.key, rule] as const))(
  'the first version of %s could be saved by a person too',
  (_, rule) => {
    expect(faultsOf(rule, compileLinear)).toEqual([]);
  },
);

const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  'remark.brushing': [
    '帮忙刷单的,不用真发货',
    '这是刷 单',
    '刷 一 单',
    '刷*单',
    '刷.单,麻烦快点',
    '刷_单',
    '刷|单',
    '刷丨单',
    '[刷][单]',
    '刷，单',
    '"刷""单"',
    '刷\u200b单',
    '刷❤单',
    '刷\n单',
    'ｓｈｕａ　ｄａｎ',
    'shuā dān 订单',
    'shua单',
    '刷dan',
    '刷d a n',
    'S h u a d a n 来的',
    '𝓼𝓱𝓾𝓪dan',
    '𝒔𝒉𝒖𝒂𝒅𝒂𝒏',
    'Ⓢⓗⓤⓐⓓⓐⓝ',
    'Ѕhuаdаn',
    '刷單',
    '刷単',
    '唰单',
    's单,拍A发B',
    '要不要刷单',
    '有没有刷单的活',
    '不刷单怎么有销量,算我一单刷单',
    '不能不刷单吧',
    '做任务的,佣金记得结',
    '安排发空包,不用发货返款',
    '补单的 佣金微信转我',
    '不要发票,刷单的',
  ],
  'remark.cash_back': [
    '好评返现5元',
    '返 现',
    '返現',
    '反现到支付宝',
    '返王见',
    'fan xian',
    'f a n x i a n',
    'fǎn xiàn',
    '返 x i a n',
    '好評返現',
    '五星好评返2元红包',
    '晒图返5',
    '没返现就差评',
    '怎么还没返现',
    '不要忘了返现',
    '说好的返现呢',
    '好评后返',
    '返现红包别忘了',
    '好评返现卡记得放一张',
    '确认收货后返我10元现金',
    '能不能给我返现',
    '别给别人返现只给我返现',
  ],
  'remark.false_invoice': [
    '发票开成办公用品',
    '发票品名改成电脑耗材',
    '品名换一下',
    '開票寫辦公用品',
    '代开发票',
    '代 开 发 票',
    '发票金额开大点',
    '多开点发票',
    '麻烦多开点发票金额',
    '能开其他公司的票抵账吗',
    '发票虚开',
    '虚 开 发 票',
    '按办公用品开',
    '发票上的品名换成礼品',
    '请把发票内容写成办公用品',
    '票面上不要写实际的东西',
    '开个餐费发票',
    '帮忙虚开一张',
    '品名别写实际的,改成办公用品',
  ],
  'remark.off_platform': [
    '加微信13800138000',
    '加 薇 信',
    '加V：abc12345',
    '＋v abc12345',
    '➕V 13800138000',
    'VX: abc12345',
    '加v:abc_123',
    '加我微❤',
    '微信abc12345聊',
    '微 信 zhangsan123',
    'w x:zhang_888',
    'VX同号 13800138000',
    '威信zhangsan520',
    '加q 12345678',
    '加扣扣12345678',
    'qq一二三四五六七八',
    'QQ：①②③④⑤⑥',
    'wx:zhangsan88',
    '加vx详聊',
    '私下转账便宜点',
    '线下交易吗',
    '不走平台直接转你',
  ],
};

const HARMLESS = [
  '不要刷单广告',
  '不刷单,谢绝刷单',
  '拒绝 刷单',
  '请不要放刷单卡片',
  '请勿刷单',
  '谢绝刷单兼职',
  '反对刷单行为',
  '不是刷单,放心发',
  '印刷单页请平放',
  '考研刷单词书,请发新版',
  '牙刷单支装',
  '洗刷用的单支包装',
  '请刷干净,单独包装',
  '不要洗刷 单独包装',
  '印刷 单面',
  '我要刷子 单买',
  '刷墙的 单桶',
  '刷卡单独付',
  '牙刷,单支',
  '毛刷 单只',
  '收到空包裹要赔',
  '真空包装的请发',
  '请用航空包装',
  '不要返现卡',
  '别放好评返现卡',
  '返现卡不要放',
  '返现小广告别寄',
  '不要好评返现的卡片',
  '别夹返现卡',
  '不参加返现',
  '没有返现也会给好评',
  '返厂维修的',
  '往返现在多少钱',
  '如有质量问题返厂',
  '要返校,请尽快',
  '返程前收到就行',
  '请开发票,谢谢',
  'invoice, please',
  '发票抬头:杭州某某科技有限公司 税号91330100MA27A1B2C3',
  '买的就是办公用品,发票照实开',
  '发票内容:办公用品（买的就是打印纸）',
  '开专票,内容写商品明细',
  '发票多开几张',
  '开大写金额发票',
  '品名不要改',
  '不要多开发票,一张就行',
  '需要发票,品名按实际',
  '发票金额按实付开',
  '发票开给公司 改成专票',
  '电子发票发邮箱 abc12345@qq.com',
  '麻烦发票单独寄',
  '换开关面板',
  '代我开门',
  '微信支付的',
  '用微信付款了',
  '刚才微信付款的',
  '加微辣',
  '加微糖',
  '加V领的',
  '加vip',
  'qq糖要草莓味',
  '送货前打电话13800138000',
  '快递放丰巢,电话13912345678',
  '备用电话 13800138000',
  'QQ群里推荐的,颜色要粉',
  '+1份辣酱 V',
  '不投诉,就是问问什么时候发',
  '请放门口,不要打电话',
  '单独包装,现在发',
  '发顺丰,开门请按铃',
  '返回的单子请合并',
  '一定要包装好 上次坏了',
  '生日礼物 不要放价格单',
  '加1件 现在发',
  '',
  '   ',
  '🎁🎁',
  'a',
];

describe.each(Object.entries(FORBIDDEN))('%s', (rule, remarks) => {
  it.each(remarks)('fires on "%s"', remark => {
    expect(firedOn(remark)).toContain(rule);
  });
});

describe('no rule', () => {
  it.each(HARMLESS)('fires on "%s"', remark => {
    expect(firedOn(remark)).toEqual([]);
  });
});

describe('a threat to complain', () => {
  it.each(['再不发货我就投诉', '12315见', '等着收律师函吧'])('is a tag that holds nothing up: "%s"', remark => {
    expect(set.judge(order({ buyerRemark: remark }))).toMatchObject([{ rule: 'remark.complaint_tendency', level: 3 }]);
  });
});

describe('what a rule tells of a hit', () => {
  it('names the text and the words of the rule, never those of the buyer', () => {
    const [leaf] = set.judge(order({ sellerMemo: '老客户张三的刷 单' }));
    expect(leaf).toMatchObject({
      rule: 'remark.brushing',
      version: 1,
      level: 1,
      tests: [{ id: 'remark', field: 'sellerMemo', op: 'keyword', held: true, word: '刷单' }],
    });
    expect(JSON.stringify(leaf)).not.toContain('张三');
  });

  it('reads only the texts it was given', () => {
    expect(set.judge(order({ sellerMemo: '返现' }))).toEqual([]);
  });
});

it('takes time in proportion to the length of a text only, whatever is in it', () => {
  const attacks = [
    '刷',
    '不刷单',
    '刷单不要',
    '发票',
    '发票不',
    '返',
    '要不要',
    'a',
    'vx',
    '加',
    '刷单独',
    '\u0300',
    '😀',
    '品名~',
    'ﷺ',
  ];
  const texts = attacks.map(text => text.repeat(200_000 / text.length));
  set.judge(order({ buyerRemark: '刷单' }));
  const started = performance.now();
  for (const text of texts) set.judge(order({ buyerRemark: text, sellerMemo: text, receiverName: text }));
  expect(performance.now() - started).toBeLessThan(texts.length * 3 * 100);
});
