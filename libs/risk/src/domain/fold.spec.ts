import fc from 'fast-check';
import { fold, GAP } from './fold.js';

describe('folding', () => {
  it.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['刷 * 单', '刷单'],
    ['刷單', '刷单'],
    ['Ⓢⓗⓤⓐ', 'shua'],
    ['Ѕhuа', 'shua'],
    ['shuā', 'shua'],
    ['一二三〇', '1230'],
    ['①②③', '123'],
    ['+V', '加v'],
    ['刷\u200b\ufe0f单', '刷单'],
    ['z̷a̸l̵g̶o̷', 'zalgo'],
    ['👍🏻好', '好'],
    ['🅂🄷🅄🄰', 'shua'],
    ['🅓🅐🅽', 'dan'],
    ['🇸🇭🇺🇦', 'shua'],
    ['1️⃣2️⃣', '12'],
    ['fan-xian', 'fanxian'],
    ['開發票帳號轉賬臺灣龜齡鬱悶', '开发票账号转账台湾龟龄郁闷'],
    ['叄佰零伍', '3佰05'],
    ['', ''],
  ])('reads "%s" as "%s"', (text, letters) => {
    expect(fold(text).letters).toBe(letters);
  });

  it('tells what stood between two letters', () => {
    const { gaps, letters } = fold('刷*单 价，好');
    expect([...gaps.slice(0, letters.length + 1)]).toEqual([GAP.PAUSE, GAP.SIGN, GAP.SPACE, GAP.PAUSE, GAP.PAUSE]);
  });

  it('keeps a gap for every letter, never longer than the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const { letters, gaps } = fold(text);
        expect(gaps.length).toBeGreaterThan(letters.length);
        expect(fold(letters).letters).toBe(letters);
      }),
    );
  });
});
