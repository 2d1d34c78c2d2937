/** Two texts of this share of common runs of three characters count as one. */
const NEAR = 0.6;

/** Words that the bad classes live of; a harmless text with one of them is a hard one. */
export const HARD_WORDS: readonly string[] = [
  ...'投诉 举报 12315 315 曝光 媒体 记者 电视台 律师 法律 法院 法官 法务 起诉 传票 差评 消费者 消协 市监 工商 监管'.split(
    ' ',
  ),
  ...'骗 告 赔 警 派出所 仲裁 公证 热搜 小红书 抖音 粉丝 直播 避雷 避坑 黑 通牒 威胁 欺负 下架 再不 催 拖 骂 气 坑'.split(
    ' ',
  ),
  ...'发票 开票 专票 普票 票 抬头 税 报销 办公 耗材 劳保 品名 多开 抵 冲 账 点数 会议 餐饮 住宿 维修 培训 进项'.split(
    ' ',
  ),
  ...'虚 审计 会计 财务 项目 差旅 合同 金额 代 刷 返 补 佣 好评 五星 评 晒 空 礼 单 暗号 口令 任务 数据 销量'.split(
    ' ',
  ),
  ...'不发 勿发 试用 主播 托 垫 走账 流程 假 排名 榜 退 没收到 碎 坏 少 漏 裂 打假 差价 保价 运费 理由 标签'.split(' '),
  ...'签收 视频 过敏 瑕疵 一赔 半价 七天 误 真伪 鉴定 许可证 合格证 保质期 摔'.split(' '),
];

/** Pairs of texts that are nearly the same: among themselves, or, with `others`, of one list with the other. */
export function nearPairs(texts: readonly string[], others?: readonly string[]): readonly (readonly string[])[] {
  const known = others ?? texts;
  const index = new Map<string, number[]>();
  const pairs: string[][] = [];
  if (others) for (const [at, text] of others.entries()) enter(index, at, text);
  for (const [at, text] of texts.entries()) {
    const grams = gramsOf(text);
    for (const [other, shared] of sharedWith(index, grams)) {
      const twin = known[other] ?? '';
      if (shared / (grams.size + gramsOf(twin).size - shared) >= NEAR) pairs.push([text, twin]);
    }
    if (!others) enter(index, at, text);
  }
  return pairs;
}

/** The opening and the ending of a text, without digits and signs; null where it is too short to have a pattern. */
export function patternOf(text: string): string | null {
  const letters = lettersOf(text);
  return letters.length < 10 ? null : `${letters.slice(0, 4)}…${letters.slice(-4)}`;
}

/** The first four letters of a text that goes on after them. */
export function openingOf(text: string): string | null {
  const letters = lettersOf(text);
  return letters.length < 8 ? null : letters.slice(0, 4);
}

const lettersOf = (text: string): string => text.replace(/[^\p{Letter}]/gu, '');

function gramsOf(text: string): ReadonlySet<string> {
  const letters = [...text];
  if (letters.length < 3) return new Set([text]);
  return new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')));
}

function enter(index: Map<string, number[]>, at: number, text: string): void {
  for (const gram of gramsOf(text)) {
    const places = index.get(gram);
    if (places) places.push(at);
    else index.set(gram, [at]);
  }
}

function sharedWith(index: ReadonlyMap<string, readonly number[]>, grams: ReadonlySet<string>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const gram of grams) for (const at of index.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return shared;
}
