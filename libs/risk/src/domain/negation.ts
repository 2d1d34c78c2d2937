import { GAP, type Folded } from './fold.js';

// Words as they read after folding (一 is 1). Each expression is applied to a handful of letters only.
const NO = '不|没|没有|非|并非|勿|别|拒|拒绝|谢绝|禁止|严禁|杜绝|反对|抵制|举报|打击|防止|警惕|当心|小心|讨厌|痛恨';
const BETWEEN =
  '要|是|想|会|能|可以|可|接受|接|做|搞|参与|参加|给我|给|发|送|再|帮忙|帮|允许|准|来|需要|用|去|玩|碰|支持|提供|任何|什么|有|过|这种|那种|这些|你们|店家|商家|的|了|1切|所有|各种|放|塞|寄|附|带|打|贴|夹|走|进行|用于|为了';
const ASKS =
  '要不要|接不接|做不做|有没有|能不能|可不可以|可以不可以|是不是|会不会|给不给|支不支持|能否|可否|不能不|不可不|不得不';
const WANTS = '怎么|为什么|为何|为啥|咋|还|说好|答应';

const REFUSED_BEFORE = new RegExp(`(?:${NO})(?:${BETWEEN}){0,3}$`);
const ASKED_BEFORE = new RegExp(`(?:${ASKS})(?:${BETWEEN}){0,3}$`);
const WANTED_BEFORE = new RegExp(`(?:${WANTS})的?(?:${NO})(?:${BETWEEN}){0,3}$`);
// "No x, then ..." is a demand for x.
const CONDITION_AFTER = /^(?:就(?!行|好|可以|算|是|想|要)|的话|我就|给差评|差评|吗|么|呢|怎么|退货|退款)/;

const NAMED = '(?:的|小?卡片|小?卡|活动|小?广告|信息|短信|电话|骗子|什么|之类|团伙|行为){0,3}';
const GO_AWAY =
  '勿扰|免谈|勿进|勿|走开|滚|绕道|请绕道|违法|是违法|可耻|犯法|犯罪|禁止|免了|就算了|没兴趣|都是骗|是骗|不参与|不支持|不接|不做|不搞|不需要|不想|' +
  '(?:请不要|请别|不要|不用|别)(?!忘|忘记|少|太|超|低|急|告诉|说|让|被|写|提|多|晚)';
const REFUSED_AFTER = new RegExp(`^${NAMED}(?:${GO_AWAY})`);

const BEFORE = 12;
const AFTER = 16;

/**
 * Whether the words around a phrase turn it down: "no x please", "x: keep away". A question ("do you x or not"), a
 * complaint that it is missing and a condition ("no x, then a bad review") do not.
 */
export function isTurnedDown({ letters, gaps }: Folded, start: number, end: number): boolean {
  const before = letters.slice(clauseStart(gaps, start), start);
  const after = letters.slice(end, end + AFTER);
  if (REFUSED_AFTER.test(after)) return true;
  if (!REFUSED_BEFORE.test(before) || CONDITION_AFTER.test(after)) return false;
  return !ASKED_BEFORE.test(before) && !WANTED_BEFORE.test(before);
}

/** A word beyond a comma belongs to another thought. */
function clauseStart(gaps: Uint8Array, start: number): number {
  let from = start;
  while (from > 0 && start - from < BEFORE && gaps[from] !== GAP.PAUSE) from -= 1;
  return from;
}

const INSIDE = /不|没|别|勿|非/;

/** Whether a "not" stands between the parts of a phrase: "the name is not to be changed". */
export const isTurnedDownInside = (between: string): boolean => INSIDE.test(between);
