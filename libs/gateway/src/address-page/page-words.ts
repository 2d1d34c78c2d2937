/** Codes of the graph, and those of the page itself. */
export type PageCode =
  | 'LINK_UNKNOWN'
  | 'LINK_EXPIRED'
  | 'LINK_USED'
  | 'LINK_LOCKED'
  | 'LINK_OVER'
  | 'WRONG_PHONE'
  | 'ADDRESS_LENGTH'
  | 'ADDRESS_PROVINCE'
  | 'TOO_LATE'
  | 'CLEAR'
  | 'UNCLEAR'
  | 'CHECKING'
  | 'BUSY'
  | 'AWAY';

/** Everything the page says in one language. */
export interface PageWords {
  readonly language: string;
  readonly title: string;
  readonly ask: string;
  readonly goods: string;
  readonly place: string;
  readonly address: string;
  readonly addressHint: string;
  readonly phone: string;
  readonly send: string;
  readonly triesLeft: (tries: number) => string;
  readonly codes: Readonly<Record<PageCode, string>>;
}

const ZH: PageWords = {
  language: 'zh-CN',
  title: '补全收货地址',
  ask: '您的收货地址不够详细,暂时无法发货。请补全后提交。',
  goods: '商品',
  place: '目前的地址',
  address: '详细地址',
  addressHint: '请写明道路和门牌号,或小区、楼栋、单元和房间号。省、市、区不能在这里更改。',
  phone: '收货手机号的后四位',
  send: '提交',
  triesLeft: tries => `还可以再试 ${tries} 次。`,
  codes: {
    LINK_UNKNOWN: '这个链接无效。请检查是否完整,或联系店铺。',
    LINK_EXPIRED: '这个链接已超过 24 小时,不能再用。请联系店铺。',
    LINK_USED: '这个链接已经用过,不能再用。',
    LINK_LOCKED: '错误次数过多,这个链接已关闭。请联系店铺。',
    LINK_OVER: '这个链接不再有效:可能已发送新的链接,或地址不需要再补全。',
    WRONG_PHONE: '手机号后四位不正确。',
    ADDRESS_LENGTH: '地址请写 4 到 200 个字,不要用星号代替。',
    ADDRESS_PROVINCE: '这里不能改为其他省份的地址。请联系店铺。',
    TOO_LATE: '订单已经不能更改地址。请联系店铺。',
    CLEAR: '地址已补全,谢谢!',
    UNCLEAR: '已收到,但地址仍不够详细:缺少门牌号、楼栋或房间号。我们会再发一个新的链接,或由客服联系您。',
    CHECKING: '已收到,正在核对。如果还缺什么,我们会再联系您。',
    BUSY: '请求过于频繁,请一分钟后再试。',
    AWAY: '暂时无法处理,请稍后再试。',
  },
};

const EN: PageWords = {
  language: 'en',
  title: 'Complete your delivery address',
  ask: 'Your delivery address is not detailed enough, so your order cannot be shipped yet. Please complete it.',
  goods: 'Goods',
  place: 'Address so far',
  address: 'Detailed address',
  addressHint:
    'Street and house number, or estate, building, unit and room. Province, city and district cannot be changed here.',
  phone: 'Last 4 digits of the receiving phone',
  send: 'Send',
  triesLeft: tries => `Tries left: ${tries}.`,
  codes: {
    LINK_UNKNOWN: 'This link is not valid. Check that it is complete, or ask the shop.',
    LINK_EXPIRED: 'This link is older than 24 hours and works no more. Please ask the shop.',
    LINK_USED: 'This link has been used and works no more.',
    LINK_LOCKED: 'There were too many wrong answers: this link is closed. Please ask the shop.',
    LINK_OVER: 'This link works no more: a newer one was sent, or the address needs nothing more.',
    WRONG_PHONE: 'These are not the last 4 digits of the phone.',
    ADDRESS_LENGTH: 'Write the address in 4 to 200 characters, without asterisks.',
    ADDRESS_PROVINCE: 'The address cannot be moved to another province here. Please ask the shop.',
    TOO_LATE: 'The address of this order cannot be changed any more. Please ask the shop.',
    CLEAR: 'The address is complete. Thank you!',
    UNCLEAR:
      'Received, but the address is still unclear: a house, building or room number is missing. You will get a new link, or somebody will ask you.',
    CHECKING: 'Received, and being checked. If anything is missing you will hear from us.',
    BUSY: 'Too many requests: try again in a minute.',
    AWAY: 'This cannot be done just now: try again in a little while.',
  },
};

/** The language a browser asks for first, of the two there are; Chinese unless it prefers English. */
export function wordsFor(acceptLanguage: string | undefined): PageWords {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map(part => {
      const [tag = '', ...more] = part.trim().toLowerCase().split(';');
      const weight = more.find(one => one.trim().startsWith('q='))?.split('=')[1];
      return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ tag, weight }) => weight > 0 && /^(?:zh|en)\b/.test(tag))
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.tag.startsWith('en') ? EN : ZH;
}
