import { createHash, createHmac } from 'node:crypto';
import { isSameDigest, pddSocketPath, signDouyin, signDouyinPush, signGenericPush, signSorted } from './signing.js';

/** Values the platforms (or an SDK's own test) publish. */
describe('signatures as the platforms publish them', () => {
  it('Taobao: the example of the TOP documentation', () => {
    const params = {
      method: 'taobao.item.seller.get',
      app_key: '12345678',
      session: 'test',
      timestamp: '2016-01-01 12:00:00',
      format: 'json',
      v: '2.0',
      sign_method: 'md5',
      fields: 'num_iid,title,nick,price,num',
      num_iid: '11223344',
    };
    expect(signSorted(params, 'helloworld')).toBe('66987CB115214E59E6EC978214934FB8');
    expect(signSorted({ ...params, empty: '', sign: 'X' }, 'helloworld')).toBe('66987CB115214E59E6EC978214934FB8');
  });

  it('Pinduoduo: the example of the open platform', () => {
    const params = {
      access_token: 'asd78172s8ds9a921j9qqwda12312w1w21211',
      client_id: '1',
      data_type: 'XML',
      order_status: '1',
      page: '1',
      page_size: '10',
      timestamp: '1480411125',
      type: 'pdd.order.number.list.get',
    };
    expect(signSorted(params, 'testSecret')).toBe('E4DE3ED21002510DED352819E7AE6775');
  });

  it('Pinduoduo: the path of the message socket', () => {
    expect(pddSocketPath('app', 'secret', 1700000000000)).toBe(
      '/message/app/1700000000000/OTgxODMwNDI2NWZiN2NiNzA2NzIxOTI0ZjJlMDMxMjE%3D',
    );
  });
});

describe('signatures without a published example', () => {
  it('Douyin signs a call with the secret around its parts in this order', () => {
    const text = 'Sapp_keyKmethodorder.orderDetailparam_json{"a":1}timestamp1700000000v2S';
    expect(signDouyin('K', 'order.orderDetail', '{"a":1}', '1700000000', 'S')).toBe(
      createHmac('sha256', 'S').update(text).digest('hex'),
    );
  });

  it('pushes are signed over their very bytes, readable or not', () => {
    const body = Buffer.from([0x5b, 0xff, 0xfe, 0x00, 0x5d]);
    const around = (before: string, after: string) => Buffer.concat([Buffer.from(before), body, Buffer.from(after)]);
    expect(signDouyinPush('K', body, 'S')).toBe(createHash('md5').update(around('K', 'S')).digest('hex'));
    expect(signGenericPush('1700000000', body, 'S')).toBe(
      createHmac('sha256', 'S').update(around('1700000000', '')).digest('hex'),
    );
  });

  it('takes a digest in any case and refuses every other text of any length', () => {
    expect(isSameDigest('ABCDEF', 'abcdef')).toBe(true);
    for (const wrong of ['abcdee', 'abcde', 'abcdeff', '', undefined, 'äbcdef'])
      expect(isSameDigest(wrong, 'abcdef')).toBe(false);
  });
});
