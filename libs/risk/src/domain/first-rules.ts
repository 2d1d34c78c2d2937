import { EMPTY_WORDS, RELATIVE_WORDS } from './address-words.js';
import { NO_SETTINGS, type Detector, type ShortForm } from './condition/short-form.js';

/** A first rule as it is stored: in short form, from before rules were conditions. */
export interface FirstRule extends ShortForm {
  readonly key: string;
  readonly detector: Exclude<Detector, 'CONDITION'>;
  readonly title: string;
  readonly level: number;
  readonly enabled: boolean;
  readonly reason: string;
}

/** The rules a new hub begins with. They are rows like any other: people add versions, this list is only their first one. */
const rule = (draft: Pick<FirstRule, 'key' | 'detector' | 'title' | 'level'> & Partial<FirstRule>): FirstRule => ({
  ...NO_SETTINGS,
  enabled: true,
  reason: 'first rule set',
  ...draft,
});
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const BRUSHING = rule({
  key: 'remark.brushing',
  detector: 'FORBIDDEN_REMARK',
  title: 'Fake order, bought to raise the sales figures (刷单)',
  level: 1,
  fields: ['BUYER_REMARK', 'SELLER_MEMO'],
  phrases: words(`
    刷单 刷一单 刷几单 刷个单 刷两单 唰单 涮单 刷丹 刷蛋单 刷信誉 刷信用 刷销量 刷好评 刷评 刷评价 刷流水 刷手 代刷 帮刷 s单 sd单 刷d 冲销量 做销量 补销量 冲单量
    补单~佣金 补单~返 补单~任务 做补单 安排补单 发空包 寄空包 空包单 空包网 走空包 拍空包 放空包 发空包裹 空单 任务单 任务~佣金 做任务~返
    拍a发b 垫付~返 垫付~佣金 佣金~结 不用发货~返 不用真发 不用发真货 不发真货 不用发实物 虚拟发货~返 礼品代发 小礼品单 评价任务 兼职~单
  `),
  unless: words(`
    印刷单 牙刷单 毛刷单 洗刷单 粉刷单 冲刷单 鞋刷单 地刷单 板刷单 刷单词 刷单元 刷单选 刷单招 刷单张 刷单号
    刷|单独 刷|单件 刷|单个 刷|单层 刷|单头 刷|单支 刷|单面 刷|单人 刷|单位 刷|单品 刷|单买 刷|单放 刷|单拍 刷|单价 刷|单只 刷|单色 刷|单双 刷|单卖
    刷信用卡 刷手指 刷手机 刷手环 空单号 真空包 真空单 填空单 航空包 航空单 空单元 空单间 空单位 空单人 空单独 拍立得 印刷d
  `),
});

const CASH_BACK = rule({
  key: 'remark.cash_back',
  detector: 'FORBIDDEN_REMARK',
  title: 'Money back for a good review or for the order (返现)',
  level: 1,
  fields: ['BUYER_REMARK'],
  phrases: words(`
    返现 反现 返王见 返xian 返x现 反xian 返钱 返款 返佣 返利红包 返还现金 现金返还 返红包 返微信 返支付宝 返到微信 返到支付宝 返我微信 返v 返vx 返wx
    好评返 好评后返 好评就返 评价返 评价后返 晒图返 晒单返 五星返 五星好评返 收货返 签收返 确认后返 好评~红包 五星~红包 晒图~红包 晒单~红包 评价~红包
    好评~返 评价~返 晒图~返 晒单~返 返~现金 返差额 返一半 返全款 全返 返本金 返本佣
  `),
  unless: words(
    '往返现 往返款 返现场 返现实 重返现 遣返现 返款到账查 退款返款 原路返款 返厂 返修 返回 返程 返乡 返校 返还押金 安全返 好评返修 好评返厂 评价返回 往返钱 反现金 相反现',
  ),
});

const FALSE_INVOICE = rule({
  key: 'remark.false_invoice',
  detector: 'FORBIDDEN_REMARK',
  title: 'Invoice for something else than what was bought (虚开发票)',
  level: 1,
  fields: ['BUYER_REMARK', 'SELLER_MEMO'],
  phrases: words(`
    虚开 虚假发票 假发票 换开 套开 代开发票 代开票 代开专票 买发票 卖发票 买点发票 买张发票 抵账 冲账 平账
    品名改 改品名 换品名 换个品名 换名称开 品名~改 品名~换 品名~开成 品名~写成 品名~开别 品名~写别 开别的品名 开其他品名 开其它品名 写别的品名 写其他品名
    开别的名 开其他名目 换个名目 换名目 名目~开 开成别的 写成别的 开成其他 写成其他 开成其它 写成其它
    开成办公 写成办公 改成办公 开办公用品 写办公用品 按办公用品 开成耗材 写成耗材 开成劳保 写成劳保 开劳保用品 写劳保用品 开成礼品 写成礼品 开成食品 写成食品
    开成电脑 写成电脑 开成材料 写成材料 开材料费 写材料费 开成服务费 写成服务费 开服务费 开咨询费 写咨询费 开会议费 写会议费 开成餐费 写成餐费 开餐费 开餐饮 写餐饮
    开住宿费 写住宿费 开培训费 写培训费 开广告费 写广告费 开成日用品 写成日用品 开成文具 写成文具 开成图书 写成图书 开成书籍 写成书籍
    发票~开成 发票~写成 发票~改成 发票~换成 名称~开成 名称~写成 内容~开成 内容~写成 内容~改成 项目~开成 项目~写成 项目~改成
    多开发票 多开票 多开点票 多开点发票 多开些票 多开些发票 往多了开 票~开多点 票~开多一点 发票~多开 发票~开多 发票~开大 发票~开高 金额~多开 金额~开多 金额~开大 金额~开高 金额~写大 金额~写高 金额~虚
    不写实际 别写实际 不按实际 别按实际 不要写实际 不要按实际 餐费发票 住宿费发票 会议费发票 咨询费发票 服务费发票 培训费发票 其他公司~票 别的公司~票 另一家公司~票
  `),
  unless: words(`
    发票开大写 金额开大写 金额写大写 开大写 写大写 多开几张 多开一张 多开两张 多开一份 多开张 开成一张 开成两张 开成专票 开成普票 开成电子 写成电子 写成纸质 开成纸质 开成专用 开成增值 开成个人 写成个人
    开成公司 写成公司 改成公司 改成个人 改成专票 改成普票 改成电子 改成纸质 改成专用 换成专票 换成普票 换成电子 换成纸质 换成纸张 换成公司 换成个人 换成专用 换开专票 换开公司
    换开关 换开水 换开口 换开瓶 改成增值 换成增值 冲账号 平账号 抵账户 虚开玩笑
  `),
});

const OFF_PLATFORM = rule({
  key: 'remark.off_platform',
  detector: 'FORBIDDEN_REMARK',
  title: 'Contact or payment outside the platform (站外联系)',
  level: 1,
  fields: ['BUYER_REMARK', 'RECEIVER_NAME'],
  phrases: words(`
    加微信 加我微信 加个微信 加下微信 加一下微信 加薇信 加威信 加徽信 加溦信 加维信 加v信 加微 加我微 加个微 加薇 加我薇 加徽 加溦 加v 加我v 加个v 加下v 加vx 加我vx 加wx 加我wx 加wei
    加q 加我q 加qq 加我qq 加扣 加我扣 加扣扣 加企鹅 加群 拉群 加q群 加qq群 进q群 进qq群 加微信群 进微信群 拉微信群 q群~# qq群~# 绿泡泡 飞机号 电报号 telegram whatsapp
    微信联系 微信聊 微信私 微信号 微信同号 v同号 vx同号 威信~# 徽信~# 微信加 微信转账 微信转给 微信上说 微信上聊 微信沟通 薇信 徽信 溦信 v信 vx号 wx号 vx联系 wx联系 v我 扣扣联系 qq联系
    微信~# vx~# wx~# qq~# 薇信~# 扣扣~# 企鹅~#
    私下交易 线下交易 私下转账 线下转账 线下付款 私下付款 绕过平台 绕开平台 不走平台 平台外 站外交易 脱离平台 私下联系 私聊加
  `),
  unless: words(`
    微信聊天 微信支付 微信付款 微信付的 微信付过 微信小程序 微信公众号 微信零钱 微信步数 微信读书 微信红包封面 加微辣 加微糖 加微甜 加微量 加微波 加微冰 加微热 加微距 加微型 加微盐 加微火 加微微
    加q弹 加q糖 加q版 qqcom qq糖 qq弹 qq星 qq车 qq音乐 qq肠 qq面 加扣子 加扣件 加扣环 加扣式 加扣钮 加扣绊 加徽章 加徽标 加徽记 加群众 参加群 加薇甘 加薇诺
    加v领 加v字 加v形 加v型 加vip 加v口 拉群岛 微信号码簿 平台外观 平台外壳 平台外包 平台外侧
  `),
});

const COMPLAINT = rule({
  key: 'remark.complaint_tendency',
  detector: 'FORBIDDEN_REMARK',
  title: 'Threat of a complaint (投诉倾向)',
  level: 3,
  fields: ['BUYER_REMARK'],
  phrases: words(
    '投诉 举报 12315 12345热线 曝光 消协 工商局 市场监管 差评 起诉 报警 法院 律师函 退一赔三 假一赔十 退一赔十 上媒体 找媒体 打假',
  ),
  unless: words('投诉电话多少 法院路 法院旁 法院对面 法院宿舍 法院大'),
});

const VAGUE_ADDRESS = rule({
  key: 'address.vague',
  detector: 'VAGUE_ADDRESS',
  title: 'Address too unclear to deliver to (地址不详)',
  level: 2,
  relativeWords: RELATIVE_WORDS,
  emptyWords: EMPTY_WORDS,
});

const AMOUNT = rule({
  key: 'amount.deviation',
  detector: 'AMOUNT_DEVIATION',
  title: 'Amount far above what this buyer, or a new buyer of this shop, usually spends',
  level: 1,
  ratioPercent: 300,
  leastOrders: 3,
});

export const FIRST_RULES: readonly FirstRule[] = [
  BRUSHING,
  CASH_BACK,
  FALSE_INVOICE,
  OFF_PLATFORM,
  COMPLAINT,
  VAGUE_ADDRESS,
  AMOUNT,
];
