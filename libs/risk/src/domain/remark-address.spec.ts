import { addressIn, phoneIn } from './remark-address.js';

const OWN = '浙江省杭州市西湖区文三路 100 号 2 幢 3 单元 301 室';

describe('a remark names another address', () => {
  it.each([
    '请寄到文二路 9 号',
    '地址改成 滨江区江南大道 88 号',
    '麻烦发到阳光小区5栋2单元501',
    '改寄江苏省南京市玄武区中山路1号',
    '寄到 5 幢 301 室',
    '送到３号楼吧，地址写错了',
    '收货地址：余杭区良睦路1399号',
    '实际地址是解放街十二号',
    '請寄到文二路9號',
    '文三路200号',
    '幸福家园7栋1102室收',
    '请送往上海市',
  ])('"%s"', remark => expect(addressIn(remark, OWN)).toBe('OTHER'));
});

describe('a remark repeats the address of the order', () => {
  it.each([
    '请寄到文三路100号',
    '地址：杭州市西湖区文三路100号2幢301室',
    '送到 2 栋 301 室',
    '寄到二幢三单元',
    '发到杭州市西湖区',
    '送到文三路100号2幢301室，3楼办公区',
    '寄到文三路100号，从小路进来，马路对面有栋白楼',
  ])('"%s"', remark => expect(addressIn(remark, OWN)).toBe('SAME'));

  it('with more than the order says', () => {
    expect(addressIn('请送到阳光小区5栋501室', '浙江省杭州市西湖区文三路100号阳光小区')).toBe('SAME');
  });
});

describe('a remark names no address', () => {
  it.each([
    '',
    '尽快发货，谢谢',
    '送给爸爸的礼物，请附贺卡，写生日快乐',
    '送朋友的，不要放价格单',
    '放门口3号柜',
    '请放到1号门岗',
    '放到菜鸟驿站，2号柜',
    '12月8号前发货',
    '要5号电池',
    '2号色，L码',
    '不要发韵达快递，送货上门',
    '发顺丰到付',
    '走错路了，昨天没收到',
    '请给我换成大一号的',
    '在市场买过，质量好',
    '两座的沙发要一套',
    '寄到之前打电话',
    '一路平安',
    '快递单号随便糊弄一个,寄到就行',
    '地址是新的,跟着路牌走',
    '收货城市对不上就改地址',
    '请发货到付运费自理',
    '麻烦送到楼下超市',
    '快递送到门口超市就行，谢谢',
    '送货到家，快递放超市',
    '偏远地区能送到吗',
    '农村地区请送到镇上',
    '送到丰巢自提区',
    '放在马路对面2栋门口',
    '换成大码，谢谢，网红打卡街同款',
    '我们小区在超市旁边，送到给我打电话',
    '送到教学区门卫',
    '寄到公司前台，步行街入口处',
    '换成蓝色，开发区的快递慢，改发顺丰',
    '送上门，老小区没电梯，辛苦',
    '请送到菜市场旁边的驿站',
  ])('"%s"', remark => expect(addressIn(remark, OWN)).toBe('NONE'));
});

it('a remark says nothing that can be compared while the address is masked', () => {
  expect(addressIn('请寄到文二路 9 号', '文三路***')).toBe('UNCLEAR');
});

describe('a phone number in a remark', () => {
  it.each([
    ['换个电话 13900139000', 'OTHER'],
    ['联系 139-0013-9000', 'OTHER'],
    ['请打１３９００１３９０００', 'OTHER'],
    ['打 13800138000 就行', 'SAME'],
    ['+86 138 0013 8000', 'SAME'],
    ['本人 13800138000 或 13900139000', 'OTHER'],
    ['订单号 2026112213900139000', 'NONE'],
    ['谢谢', 'NONE'],
  ])('"%s" is %s', (remark, mention) => expect(phoneIn(remark, '+86 13800138000')).toBe(mention));

  it.each(['13812345678-1234', '13812345678转1234', '0571-88888888'])('cannot be compared with %s', phone => {
    expect(phoneIn('打 13900139000', phone)).toBe('UNCLEAR');
  });

  it('cannot be compared with a masked one', () => {
    expect(phoneIn('打 13900139000', '138****8000')).toBe('UNCLEAR');
  });
});
