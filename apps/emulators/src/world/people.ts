import type { Random } from './random.js';

/** Where a parcel goes. All made up: the numbers after the area are no one's. */
export interface Receiver {
  readonly name: string;
  readonly phone: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly street: string;
  readonly detail: string;
}

/** Somebody who buys again and again, with an address and a usual amount. */
export interface Buyer {
  readonly nick: string;
  readonly openId: string;
  readonly receiver: Receiver;
  /** Articles this buyer chooses from, so that amounts form a habit. */
  readonly taste: readonly number[];
}

const FAMILY = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN = [
  '伟',
  '芳',
  '娜',
  '敏',
  '静',
  '丽',
  '强',
  '磊',
  '洋',
  '艳',
  '勇',
  '杰',
  '秀英',
  '建国',
  '志强',
  '雨欣',
  '子涵',
  '浩然',
  '梓萱',
  '海燕',
];
const PLACES: readonly (readonly [province: string, city: string, district: string, street: string])[] = [
  ['北京市', '北京市', '海淀区', '中关村街道'],
  ['上海市', '上海市', '浦东新区', '陆家嘴街道'],
  ['广东省', '深圳市', '南山区', '粤海街道'],
  ['广东省', '广州市', '天河区', '石牌街道'],
  ['浙江省', '杭州市', '西湖区', '文新街道'],
  ['浙江省', '金华市', '义乌市', '稠城街道'],
  ['江苏省', '苏州市', '姑苏区', '平江街道'],
  ['江苏省', '南京市', '鼓楼区', '湖南路街道'],
  ['四川省', '成都市', '武侯区', '桂溪街道'],
  ['湖北省', '武汉市', '洪山区', '关山街道'],
  ['陕西省', '西安市', '雁塔区', '小寨路街道'],
  ['山东省', '青岛市', '市南区', '香港中路街道'],
  ['河南省', '郑州市', '金水区', '经八路街道'],
  ['福建省', '厦门市', '思明区', '莲前街道'],
  ['湖南省', '长沙市', '岳麓区', '望月湖街道'],
  ['辽宁省', '大连市', '沙河口区', '星海湾街道'],
];
const ROADS = ['解放路', '人民路', '中山路', '建设大道', '文化路', '学府路', '滨江路', '新华街', '长江路', '和平街'];
const ESTATES = ['阳光花园', '锦绣家园', '金色港湾', '翠苑小区', '丽景湾', '东方名城', '幸福里', '云锦苑'];
const VAGUE = [
  '老地方',
  '村口小卖部旁边',
  '学校门口',
  '到了打电话',
  '菜市场那里，你懂的',
  '桥头附近，随便放',
  '老王家隔壁',
];
const WORDS = ['清风', '小鱼', '向日葵', '木子', '糖糖', '山海', '一叶', '阿福', '星辰', '豆包'];

const personName = (random: Random): string => random.pick(FAMILY) + random.pick(GIVEN);
const phoneNumber = (random: Random): string =>
  `1${random.pick(['38', '39', '56', '58', '77', '86', '98'])}0000${random.digits(4)}`;

/** A full address with house number, building and room. */
export function makeReceiver(random: Random): Receiver {
  const [province, city, district, street] = random.pick(PLACES);
  const house = `${random.pick(ROADS)}${random.int(1, 480)}号`;
  const flat = `${random.pick(ESTATES)}${random.int(1, 28)}号楼${random.int(1, 4)}单元${random.int(1, 26)}0${random.int(1, 4)}室`;
  return {
    name: personName(random),
    phone: phoneNumber(random),
    province,
    city,
    district,
    street,
    detail: house + flat,
  };
}

/** The same receiver with an address no courier could find. */
export const vaguely = (receiver: Receiver, random: Random): Receiver => ({ ...receiver, detail: random.pick(VAGUE) });

export function makeBuyer(random: Random, articles: number): Buyer {
  const first = random.int(0, articles - 5);
  return {
    nick: `${random.pick(WORDS)}${random.pick(WORDS)}${random.digits(4)}`,
    openId: Buffer.from(`open-${random.digits(16)}`).toString('base64'),
    receiver: makeReceiver(random),
    taste: Array.from({ length: 4 }, (_, i) => first + i),
  };
}

const REMARKS = [
  '',
  '',
  '',
  '',
  '',
  '请尽快发货',
  '周末配送，谢谢',
  '不要放快递柜',
  '麻烦放门口',
  '送人的，请包装好一点',
  '发顺丰可以补差价',
  '拆开有破损我会退',
];
const BRUSHING = [
  '刷单补销量，做完返现',
  '老客户补单，按约定返佣金到微信',
  '放单任务，空包就行，好评已写好',
  '帮忙刷个销量，不用真发货',
];

/** What buyers write; mostly nothing. */
export const makeRemark = (random: Random): string => random.pick(REMARKS);

/** What people write who order for the sales figures only. */
export const brushingRemark = (random: Random): string => random.pick(BRUSHING);
