import type { PersonalFields } from '#contracts';
import { joinPersonal } from './personal.js';

const clear: PersonalFields = {
  buyerName: '',
  receiverName: '张伟',
  phone: '13800000001',
  district: '西湖区',
  address: '文三路2号',
  buyerRemark: 'ring twice',
  sellerMemo: '',
};

describe('personal fields that a platform hides later', () => {
  it('stay as they were known, while remarks follow the newest report', () => {
    const masked = {
      ...clear,
      receiverName: '张*',
      phone: '',
      address: '文三路＊＊',
      buyerRemark: '',
      sellerMemo: 'gift',
    };
    expect(joinPersonal(clear, masked)).toEqual({ ...clear, buyerRemark: '', sellerMemo: 'gift' });
  });

  it('are replaced by what is told in clear', () => {
    const moved = { ...clear, phone: '13900000002', address: '文二路9号' };
    expect(joinPersonal(clear, moved)).toEqual(moved);
    expect(joinPersonal({ ...clear, receiverName: '张*', phone: '' }, moved)).toEqual(moved);
  });
});
