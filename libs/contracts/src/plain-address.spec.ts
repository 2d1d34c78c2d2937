import { plainAddress } from './plain-address.js';

const parts = { province: '浙江省', city: '杭州市', district: '西湖区' };

describe('one address', () => {
  it('reads alike whether its text repeats the place or not, in any width and with any blanks', () => {
    const told = [
      { ...parts, address: '文三路2号 3幢502室' },
      { ...parts, address: '浙江省杭州市西湖区文三路2号3幢502室' },
      { ...parts, address: '浙江省 杭州市 西湖区 文三路２号，3幢502室' },
      { ...parts, address: '中国浙江杭州西湖区文三路2号3幢502室' },
      { ...parts, address: '文新街道文三路2号3幢502室' },
      { province: '浙江', city: '杭州', district: '西湖区', address: '文三路2号3幢502室' },
      { province: '浙江省', city: '杭州市', district: '', address: '西湖区文三路2号3幢502室' },
    ];
    expect(new Set(told.map(plainAddress)).size).toBe(1);
  });

  it('of a city that is its own province reads alike however the city is named', () => {
    const place = { district: '浦东新区', address: '世纪大道1号' };
    const told = [
      { ...place, province: '上海市', city: '上海市' },
      { ...place, province: '上海', city: '市辖区' },
      { ...place, province: '上海', city: '上海市', address: '上海市上海市浦东新区世纪大道1号' },
      { ...place, province: '上海市', city: '上海市', address: '上海市浦东新区世纪大道1号' },
      { ...place, province: '上海', city: '市辖区', address: '上海市市辖区浦东新区世纪大道1号' },
    ];
    expect(new Set(told.map(plainAddress)).size).toBe(1);
  });
});

describe('different addresses', () => {
  it('read differently', () => {
    const told = [
      { ...parts, address: '文三路2号' },
      { ...parts, address: '文三路12号' },
      { ...parts, district: '上城区', address: '文三路2号' },
      { province: '上海市', city: '上海市', district: '黄浦区', address: '南京东路100号' },
      { province: '江苏省', city: '南京市', district: '鼓楼区', address: '南京路100号' },
      { province: '江苏省', city: '南京市', district: '鼓楼区', address: '路100号' },
    ];
    expect(new Set(told.map(plainAddress)).size).toBe(told.length);
  });

  it('tell nothing when any part is masked or missing', () => {
    expect(plainAddress({ ...parts, address: '' })).toBe('');
    expect(plainAddress({ ...parts, address: '文三路**号' })).toBe('');
    expect(plainAddress({ ...parts, address: '文三路＊号' })).toBe('');
    expect(plainAddress({ ...parts, district: '西*区', address: '文三路2号' })).toBe('');
  });
});
