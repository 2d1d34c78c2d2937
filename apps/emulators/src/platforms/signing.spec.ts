import { createHash, createHmac } from 'node:crypto';
import { signApi, signPush } from './douyin/sign.js';
import { signPop, socketDigest } from './pinduoduo/sign.js';
import { signTop } from './taobao/sign.js';

describe('signatures are the ones the platforms published', () => {
  it('signs a Taobao call like the example of the TOP documentation', () => {
    const call = {
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
    expect(signTop(call, 'helloworld')).toBe('66987CB115214E59E6EC978214934FB8');
    expect(signTop({ ...call, empty: '', sign: 'ignored' }, 'helloworld')).toBe('66987CB115214E59E6EC978214934FB8');
    expect(signTop({ ...call, sign_method: 'hmac' }, 'helloworld')).toMatch(/^[0-9A-F]{32}$/);
  });

  it('signs a Pinduoduo call like the example of its documentation', () => {
    const call = {
      access_token: 'asd78172s8ds9a921j9qqwda12312w1w21211',
      client_id: '1',
      data_type: 'XML',
      order_status: '1',
      page: '1',
      page_size: '10',
      timestamp: '1480411125',
      type: 'pdd.order.number.list.get',
    };
    expect(signPop(call, 'testSecret')).toBe('E4DE3ED21002510DED352819E7AE6775');
  });

  it("makes the digest of Pinduoduo's socket address like its SDK", () => {
    const digest = encodeURIComponent(socketDigest('app', '1700000000000', 'secret'));
    expect(digest).toBe('OTgxODMwNDI2NWZiN2NiNzA2NzIxOTI0ZjJlMDMxMjE%3D');
  });

  it('signs a Douyin call over the sorted form of its body, ids beyond 2^53 unharmed', () => {
    const sorted = '{"a":{"x":1,"y":[6917212345678901234]},"shop_order_id":"1"}';
    const text = `sapp_keyKmethodorder.orderDetailparam_json${sorted}timestamp1700000000v2s`;
    const call = { appKey: 'K', method: 'order.orderDetail', timestamp: '1700000000', signMethod: 'hmac-sha256' };
    const paramJson = '{ "shop_order_id": "1", "a": { "y": [6917212345678901234], "x": 1 } }';
    expect(signApi({ ...call, paramJson }, 's')).toBe(createHmac('sha256', 's').update(text).digest('hex'));
  });

  it('signs a Douyin push over its very bytes', () => {
    expect(signPush('K', '[ {"tag":"0"} ]', 'S')).toBe(createHash('md5').update('K[ {"tag":"0"} ]S').digest('hex'));
  });
});
