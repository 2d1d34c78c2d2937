import { isTailOf, phoneOf, shutOf, typedAddress } from './address-fix.js';
import { afterAttempt } from './text-message.js';

const NOW = new Date('2026-11-22T08:00:00.000Z');
const later = (ms: number): Date => new Date(NOW.getTime() + ms);

it.each([
  ['13800138000', '13800138000'],
  ['+86 138-0013-8000', '8613800138000'],
  ['138****8000', null],
  ['~cipher~', null],
  ['12345', null],
  ['', null],
])('reads the phone %j as %j', (text, phone) => expect(phoneOf(text)).toBe(phone));

it.each([
  ['8000', true],
  [' 8000 ', true],
  ['8000', true],
  ['800', false],
  ['38000', false],
  ['', false],
  ['8001', false],
])('takes %j for the last four digits: %j', (tail, isTail) => expect(isTailOf(tail, '13800138000')).toBe(isTail));

it('takes no four digits for those of a phone it cannot read', () => expect(isTailOf('0000', '')).toBe(false));

it.each([
  ['文三路 478 号\n1203 室', '浙江省', { address: '文三路 478 号 1203 室' }],
  ['浙江省杭州市文三路 478 号', '浙江省', { address: '浙江省杭州市文三路 478 号' }],
  ['北京市朝阳区某路 1 号', '北京市', { address: '北京市朝阳区某路 1 号' }],
  // A street that is named after a city or province is no other province.
  ['北京路 12 号', '广东省', { address: '北京路 12 号' }],
  ['四川北路 12 号', '上海市', { address: '四川北路 12 号' }],
  ['四川省成都市武侯大道 1 号', '浙江省', { fault: 'ADDRESS_PROVINCE' }],
  ['中国内蒙古自治区某街 1 号', '黑龙江省', { fault: 'ADDRESS_PROVINCE' }],
  ['广西壮族自治区南宁市 1 号', '广东省', { fault: 'ADDRESS_PROVINCE' }],
  // Behind a border of their own.
  ['香港九龙旺角弥敦道 1 号', '广东省', { fault: 'ADDRESS_PROVINCE' }],
  ['臺灣台北市信义路 5 段 7 号', '福建省', { fault: 'ADDRESS_PROVINCE' }],
  ['澳門南湾大马路 1 号', '广东省', { fault: 'ADDRESS_PROVINCE' }],
  ['香港中路 50 号 3 单元', '山东省', { address: '香港中路 50 号 3 单元' }],
  ['1号', '浙江省', { fault: 'ADDRESS_LENGTH' }],
  ['文三路***号', '浙江省', { fault: 'ADDRESS_LENGTH' }],
  ['路'.repeat(201), '浙江省', { fault: 'ADDRESS_LENGTH' }],
])('reads %j typed for an order in %s as %j', (text, province, read) =>
  expect(typedAddress(text, province)).toEqual(read),
);

it.each([
  ['OPEN', later(1), null],
  ['OPEN', NOW, 'LINK_EXPIRED'],
  ['EXPIRED', later(1), 'LINK_EXPIRED'],
  ['USED', later(1), 'LINK_USED'],
  ['LOCKED', later(1), 'LINK_LOCKED'],
  ['REPLACED', later(1), 'LINK_OVER'],
  ['SETTLED', later(1), 'LINK_OVER'],
  ['UNSENT', later(1), 'LINK_OVER'],
] as const)('a link that is %s until %s is shut by %j', (state, expiresAt, shut) =>
  expect(shutOf({ state, expiresAt }, NOW)).toBe(shut),
);

it('tries a message ten times with growing pauses, and one that is refused once', () => {
  expect(afterAttempt('SENT', 1, NOW)).toEqual({ state: 'SENT', nextAt: NOW });
  expect(afterAttempt('REFUSED', 1, NOW).state).toBe('FAILED');
  const pauses = [1, 2, 3, 8, 9].map(n => (afterAttempt('BUSY', n, NOW).nextAt.getTime() - NOW.getTime()) / 1_000);
  expect(pauses).toEqual([5, 10, 20, 640, 900]);
  expect(afterAttempt('UNREACHABLE', 10, NOW).state).toBe('FAILED');
});
