import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { qualityOf, type PlainParts } from './address-quality.js';
import { divisions } from './divisions.js';

const quality = (address: string, over: Partial<PlainParts> = {}) =>
  qualityOf({ country: 'CN', province: '浙江省', city: '杭州市', district: '西湖区', address, ...over });
const placed = (province: string, city: string, district: string, address = '人民路 8 号') =>
  quality(address, { province, city, district }).faults;

describe('the quality of an address', () => {
  it.each(['文三路 100 号 2 幢 301 室', '浙江省杭州市西湖区文三路100号', '翠苑小区三栋二单元501', '红光村2组'])(
    'is perfect for "%s"',
    address => expect(quality(address)).toEqual({ score: 100, faults: [] }),
  );

  it.each([
    ['老地方', 'NO_PLACE', 0],
    ['', 'NO_PLACE', 0],
    ['大润发超市旁边', 'RELATIVE', 10],
    ['村口', 'RELATIVE', 10],
    ['文三路', 'ROAD_ONLY', 15],
    ['西湖区', 'AREA_ONLY', 10],
    ['西湖区王家', 'TOO_SHORT', 10],
    ['第一人民医院', 'LANDMARK_ONLY', 45],
    ['阳光花园', 'NO_NUMBER', 70],
  ])('of "%s" suffers from %s', (address, fault, score) => {
    const { faults, score: told } = quality(address);
    expect([faults[0], told]).toEqual([fault, score]);
  });

  it.each([
    ['浙江省', '南京市', '西湖区', 'CITY_ELSEWHERE'],
    ['浙江省', '杭州市', '朝阳区', 'DISTRICT_ELSEWHERE'],
    ['浙江省', '宁波市', '西湖区', 'DISTRICT_ELSEWHERE'],
  ])('suffers from %s %s %s', (province, city, district, fault) =>
    expect(placed(province, city, district)).toContain(fault),
  );

  it.each([
    ['浙江省', '杭州市', '西湖区'],
    ['浙江', '杭州', '西湖区'],
    ['浙江省', '杭州市', '江干区'],
    ['浙江省', '金华市', '义乌市'],
    ['浙江省', '义乌市', ''],
    ['北京市', '市辖区', '朝阳区'],
    ['北京', '北京市', '朝阳区'],
    ['上海市', '上海市', '浦东新区'],
    ['广东省', '东莞市', ''],
    ['河南省', '省直辖县级行政区划', '济源市'],
    ['河南省', '济源市', '济源市'],
    ['湖北省', '恩施州', '恩施市'],
    ['湖北省', '恩施土家族苗族自治州', '利川市'],
    ['吉林省', '延边朝鲜族自治州', '延吉市'],
    ['新疆维吾尔自治区', '石河子市', ''],
    ['內蒙古自治區', '呼和浩特市', '新城区'],
    ['江苏省', '徐州市', '鼓楼区'],
    ['', '', ''],
    ['未知省', '未知市', '未知区'],
  ])('finds nothing wrong in %s %s %s', (province, city, district) =>
    expect(placed(province, city, district)).toEqual([]),
  );

  it('suffers from another province or city at the beginning of the text, and not from a road named after one', () => {
    expect(quality('江苏省苏州市姑苏区人民路1号').faults).toEqual(['OTHER_PLACE']);
    expect(quality('南京市玄武区中山路1号').faults).toEqual(['OTHER_PLACE']);
    expect(quality('南京路1号').faults).toEqual([]);
    expect(quality('中国浙江省杭州市西湖区文三路1号').faults).toEqual([]);
  });

  it('suffers a little from names that stand in it twice', () => {
    expect(quality('西湖区杭州市西湖区文三路1号')).toEqual({ score: 95, faults: ['REPEATED'] });
  });

  it('is told of Chinese addresses alone, and of none that is masked', () => {
    expect(quality('near the church', { country: 'GB' })).toEqual({ score: 100, faults: [] });
    expect(quality('旁边', { country: 'SG' })).toEqual({ score: 100, faults: [] });
    expect(quality('文***')).toEqual({ score: 100, faults: [] });
  });
});

it('the divisions of China are those of the standard: 34 provinces, some 340 cities and 2,900 districts', () => {
  const { provinces, prefectures, districtsIn } = divisions();
  expect(provinces.size).toBe(34);
  expect(prefectures.size).toBeGreaterThan(330);
  expect(districtsIn.size).toBeGreaterThan(2_800);
  expect([...(districtsIn.get('朝阳区') ?? [])].sort()).toEqual(['北京 ', '吉林 长春']);
});

/** Real addresses; no part of the repository. */
const FILE = join(resolve(process.env['SHARED_DATA'] ?? '../shared/data'), 'cn_addresses', 'addresses.csv.gz');
const ifThere = existsSync(FILE) ? it : it.skip;

ifThere('on real addresses few clear ones are taken for unclear, by either bound', () => {
  type Row = Readonly<Record<'address' | 'finest' | 'has_admin' | 'has_number' | 'has_assist', string>>;
  const rows: Row[] = parse(gunzipSync(readFileSync(FILE)), { columns: true, bom: true });
  const coarse = ['road', 'town', 'district', 'city'];
  const unclear = rows.filter(r => (r.has_number === '0' && r.has_assist === '1') || coarse.includes(r.finest));
  const clear = rows.filter(r => r.has_admin === '1' && r.has_number === '1');
  const share = (of: readonly Row[], bound: number): number =>
    of.filter(({ address }) => quality(address, { province: '', city: '', district: '' }).score < bound).length /
    of.length;
  expect(share(unclear, 50)).toBeGreaterThanOrEqual(0.675);
  expect(share(clear, 50)).toBeLessThanOrEqual(0.02);
  expect(share(unclear, 75)).toBeGreaterThanOrEqual(0.8);
  expect(share(clear, 75)).toBeLessThanOrEqual(0.02);
});
