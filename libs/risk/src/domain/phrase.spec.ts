import { RemarkMatcher } from './remark-matcher.js';

const finds = (phrase: string, remark: string): boolean =>
  new RemarkMatcher([{ phrases: [phrase], unless: [] }]).find(remark).length > 0;

describe('a phrase anybody may write', () => {
  it.each([
    '套现',
    'tao xian',
    'TAO-XIAN',
    '套xian',
    'tao现',
    'ｔａｏｘｉａｎ',
    '🅃🄰🄾现',
    'tāo xiàn',
    '套💰现',
    '套 現',
  ])('is found as "%s"', remark => expect(finds('套现', remark)).toBe(true));

  it.each(['套装现货', '套餐 现做', 'taoxianzi', '外套,现在发'])('is not found in "%s"', remark =>
    expect(finds('套现', remark)).toBe(false),
  );

  it('of two short syllables is not looked for in Latin letters alone: they are words of other languages', () => {
    expect(finds('发利', 'fali')).toBe(false);
    expect(finds('发利', '发li')).toBe(true);
  });
});
