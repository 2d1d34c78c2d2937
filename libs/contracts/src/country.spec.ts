import { countryCode, destinationCode } from './country.js';

it.each([
  ['CN', 'CN'],
  ['cn', 'CN'],
  [' us ', 'US'],
  ['ＣＮ', 'CN'],
  ['UK', 'GB'],
  ['CHN', 'CN'],
  ['USA', 'US'],
  ['DEU', 'DE'],
  ['中国', 'CN'],
  ['中國', 'CN'],
  ['中国大陆', 'CN'],
  ['China', 'CN'],
  ['香港', 'HK'],
  ['中国香港', 'HK'],
  ['中国/香港', 'HK'],
  ['中国香港特别行政区', 'HK'],
  ['Hong Kong SAR China', 'HK'],
  ['澳门', 'MO'],
  ['台湾', 'TW'],
  ['美国', 'US'],
  ['United States', 'US'],
  ['德国', 'DE'],
  ['日本', 'JP'],
  ['Germany', 'DE'],
  ['EIRE', 'IE'],
  ['Unspecified', ''],
  ['', ''],
  ['Atlantis', 'Atlantis'],
])('reads %j as %j', (name, code) => {
  expect(countryCode(name)).toBe(code);
});

it.each([
  ['CN', '浙江省', 'CN'],
  ['CN', '香港特别行政区', 'HK'],
  ['中国', '澳门特别行政区', 'MO'],
  ['CN', '台湾省', 'TW'],
  ['US', '香港', 'US'],
  ['', '香港', ''],
])('sends what goes to %s, %s across the border of %s', (country, province, code) => {
  expect(destinationCode(country, province)).toBe(code);
});
