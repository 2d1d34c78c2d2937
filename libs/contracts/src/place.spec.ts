import { isRegion, liesIn, placeKey } from './place.js';

it.each([
  ['CN', '浙江'],
  ['CN', '浙江省'],
  ['cn', 'Zhejiang'],
  ['中国', 'ZHEJIANG Province'],
  ['China', 'Zhejiang Sheng'],
  ["People's Republic of China", 'CN-ZJ'],
  ['中国大陆', '浙江 省'],
  ['', '浙江省'],
  ['', 'Zhejiang'],
  ['CHN', 'ｚｈｅｊｉａｎｇ'],
])('reads %s, %s as Zhejiang', (country, province) => {
  expect(placeKey({ country, province })).toEqual({ country: 'CN', province: '浙江' });
});

it.each([
  ['陕西省', '陕西'],
  ['Shaanxi', '陕西'],
  ['山西省', '山西'],
  ['Shanxi', '山西'],
  ['广西壮族自治区', '广西'],
  ['Guangxi Zhuang Autonomous Region', '广西'],
  ['新疆维吾尔自治区', '新疆'],
  ['内蒙古自治区', '内蒙古'],
  ['Inner Mongolia', '内蒙古'],
  ['宁夏回族自治区', '宁夏'],
  ['Tibet Autonomous Region', '西藏'],
  ['上海市', '上海'],
  ['Chongqing Municipality', '重庆'],
  ['廣東省', '广东'],
])('reads the province %s as %s', (province, key) => {
  expect(placeKey({ country: 'CN', province })).toEqual({ country: 'CN', province: key });
});

it.each([
  ['US', 'California', 'US', 'CA'],
  ['USA', 'ca', 'US', 'CA'],
  ['United States', 'Washington State', 'US', 'WA'],
  ['美国', 'New York', 'US', 'NY'],
  ['DE', 'Bayern', 'DE', 'bayern'],
  ['Germany', 'BAYERN ', 'DE', 'bayern'],
  ['法国', 'Île-de-France', 'FR', 'iledefrance'],
  ['UK', '', 'GB', ''],
  ['HK', '', 'HK', ''],
  ['中国', '香港特别行政区', 'HK', ''],
  ['', '台湾省', 'TW', ''],
  ['Taiwan', 'Taipei', 'TW', 'taipei'],
  ['', 'SC', '', '四川'],
  ['Atlantis', 'North', 'atlantis', 'north'],
  ['', '', '', ''],
])('reads %s, %s as %s, %s', (country, province, key, name) => {
  expect(placeKey({ country, province })).toEqual({ country: key, province: name });
});

it('takes a region without a province for the whole country, and an unknown country for none', () => {
  const china = placeKey({ country: 'CN', province: '' });
  const zhejiang = placeKey({ country: 'CN', province: '浙江' });
  const order = placeKey({ country: '中国', province: 'Zhejiang' });
  expect([liesIn(order, china), liesIn(order, zhejiang), liesIn(zhejiang, china)]).toEqual([true, true, true]);
  expect(liesIn(china, zhejiang)).toBe(false);
  expect(liesIn({ country: '', province: '' }, { country: '', province: '' })).toBe(false);
});

it.each([
  ['CN', '', true],
  ['CN', '浙江省', true],
  ['CN', 'Zhejang', false],
  ['US', 'TX', true],
  ['US', 'Zhejiang', false],
  ['FR', 'anything', true],
  ['Atlantis', '', false],
  ['', '', false],
])('knows whether orders can go to %s %s: %s', (country, province, can) => {
  expect(isRegion(placeKey({ country, province }))).toBe(can);
});

it.each(['Yamanashi', 'Yamanashi Prefecture'])('does not take the end of the name of %s for its kind', province => {
  expect(placeKey({ country: 'JP', province })).toEqual({ country: 'JP', province: 'yamanashi' });
});
