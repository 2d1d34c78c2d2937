import { maskedReceiver, maskedRemark, maskName, maskPhone } from './mask.js';

describe('masks', () => {
  it.each([
    ['张三', '张**'],
    ['欧阳娜娜', '欧**'],
    ['Zhang San', 'Zhang**'],
    ['Zhang', 'Z**'],
    ['  李四 ', '李**'],
    ['阿卜杜拉 · 买买提', '阿**'],
    ['😀笑', '😀**'],
    ['', ''],
  ])('a name %s is shown as %s', (name, shown) => {
    expect(maskName(name)).toBe(shown);
  });

  it.each([
    ['13812340001', '138****0001'],
    ['+8613812340001', '+86****0001'],
    ['0571-8888', '057****8888'],
    ['12345678', '****'],
    ['', ''],
  ])('a phone %s is shown as %s', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown);
  });

  it('an address keeps province and city, a remark only that there is one', () => {
    const fields = {
      buyerName: 'b',
      receiverName: '张三',
      phone: '1',
      district: '西湖区',
      address: '文三路',
      buyerRemark: '',
      sellerMemo: '',
    };
    expect(maskedReceiver(fields, { province: '浙江省', city: '杭州市' }).address).toBe('浙江省杭州市***');
    expect([maskedRemark(' '), maskedRemark('快点')]).toEqual([null, '***']);
  });
});
