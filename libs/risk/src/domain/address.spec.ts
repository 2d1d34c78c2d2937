import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { cluesOf, isVague, wordsOf } from './address.js';
import { FIRST_RULES } from './first-rules.js';

const rule = FIRST_RULES.find(r => r.key === 'address.vague');
const words = wordsOf(rule?.relativeWords ?? [], rule?.emptyWords ?? []);
const vague = (address: string): boolean => isVague(cluesOf(address, words));

describe('an address is too unclear to deliver to', () => {
  it.each([
    '超市旁边',
    '大润发超市旁边',
    '中心小学对面 13800138000',
    '浙江省杭州市西湖区文三路附近',
    '城东加油站斜对面的小卖部',
    '张家村村口',
    '人民医院北侧,到了打电话',
    '老地方',
    '同上次那个',
    '见备注',
    '浙江省杭州市西湖区',
    '浙江省温州市乐清市经济开发区纬二十路',
    '江苏省南通市海门市芙蓉镇大桥路',
    '320国道旁',
    '三环路与解放路交叉口往北300米',
    '八一路中段',
    '第二人民医院对面',
    '湖南省怀化市中方县桐木镇',
    '菜市场門口',
    '红绿灯左转一百米',
    '无',
    '电话联系 13912345678',
    'next to the supermarket, behind the church',
  ])('when it says "%s"', address => {
    expect(vague(address)).toBe(true);
  });

  it.each([
    '文三路 100 号 2 幢 301 室',
    '文三路100号(大润发超市旁边)',
    '阳光小区3栋2单元501,超市对面',
    '学府路一号',
    '幸福里九幢甲单元六楼',
    '缤纷北苑47-6-746',
    '杭州拱墅区小河家苑北区12-7-1617',
    '碧水苑小区西区142-7-631',
    'B座1203',
    '西湖区文一西路969号阿里巴巴西溪园区',
    '红光村2社',
    '永勤村九组',
    '凤凰街道渔沙大街102号六楼',
    '５号楼３０２',
    '浙江大学紫金港校区',
    '万达广场',
    '杭州萧山国际商务中心',
    '下沙街道阳光花园小区',
    '稠城街道下骆宅新塘下幼儿园',
    '龙山镇 李家村',
    '京东仓库收货部',
    '12 Baker Street, next to the station',
  ])('but not when it says "%s"', address => {
    expect(vague(address)).toBe(false);
  });

  it.each(['', '   ', '浙江省杭州市***', '文三路****', '~AbCd1234efgh==~1~', 'TDE0xNzYyMzQ1Njc4OTA='])(
    'nor when nothing can be said of "%s"',
    address => {
      expect(vague(address)).toBe(false);
      expect(cluesOf(address, words).readable).toBe(false);
    },
  );

  it('takes time in proportion to its length only', () => {
    const started = performance.now();
    for (const one of ['一号', '路', '旁', '1-', ' ', '1 3', '区']) cluesOf(one.repeat(100_000), words);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

const file = join(process.env['SHARED_DATA'] ?? '../shared/data', 'cn_addresses/addresses.csv.gz');

const rows = realAddresses();
const onRealAddresses = rows ? describe : describe.skip;

onRealAddresses(rows ? 'on real delivery addresses' : `SKIPPED, ${file} is absent (set SHARED_DATA)`, () => {
  it('flags next to none that name a number, and most of those that only have relative words or a road', () => {
    const all = rows ?? [];
    const numbered = all.filter(row => row.has_number === '1');
    const unclear = all.filter(
      row =>
        row.has_number === '0' && (row.has_assist === '1' || ['road', 'town', 'district', 'city'].includes(row.finest)),
    );
    const share = (some: readonly Row[]) => some.filter(row => vague(row.address)).length / some.length;
    expect(numbered.length).toBeGreaterThan(5_000);
    expect(share(numbered)).toBeLessThan(0.005);
    // A third of the "unclear" ones are village groups ("九组"), which people on the spot do find.
    expect(share(unclear)).toBeGreaterThan(0.6);
    expect(share(all)).toBeLessThan(0.08);
  });
});

interface Row {
  readonly address: string;
  readonly finest: string;
  readonly has_number: string;
  readonly has_assist: string;
}

function realAddresses(): readonly Row[] | null {
  try {
    return parse(gunzipSync(readFileSync(file)), { columns: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
