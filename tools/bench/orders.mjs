import { createHmac } from 'node:crypto';
import { randomFrom } from '../random.mjs';
import { postOf } from './plain-http.mjs';

export const shopId = 'shp_bench';
export const secret = 'bench-secret-of-a-shop-that-does-not-exist';
export const skuCount = 200;
/** Takes a fifth of all lines. */
export const hotSku = 'BENCH-000';
/** Has so few pieces that it sells out in the middle of the run: the moment at which overselling would show. */
export const scarceSku = 'BENCH-199';
export const scarcePieces = 50;

export const skuName = number => `BENCH-${String(number).padStart(3, '0')}`;
const hotShare = 0.2;
const riskyShare = 0.02;
const buyers = 5_000;
const places = [
  ['浙江省', '杭州市', '西湖区', '文三路'],
  ['广东省', '深圳市', '南山区', '科苑路'],
  ['江苏省', '苏州市', '工业园区', '星湖街'],
  ['四川省', '成都市', '武侯区', '天府大道'],
];

/** Makes signed pushes of whole orders one after another: about 800 bytes, two lines; their numbers begin with a letter. */
export function orderMaker(seed = 1, letter = 'B') {
  const random = randomFrom(seed);
  const below = count => Math.floor(random() * count);
  let made = 0;
  return timestamp => {
    made += 1;
    const externalId = `${letter}${String(made).padStart(9, '0')}`;
    const body = Buffer.from(JSON.stringify(orderOf(externalId, made, random, below)));
    const signature = createHmac('sha256', secret).update(timestamp).update(body).digest('hex');
    return { externalId, bytes: postOf(`/hooks/generic/${shopId}`, headersOf(timestamp, signature), body) };
  };
}

const headersOf = (timestamp, signature) => ({
  'content-type': 'application/json',
  'x-ordermesh-timestamp': timestamp,
  'x-ordermesh-signature': signature,
});

function orderOf(externalId, number, random, below) {
  const lines = linesOf(random, below);
  const goods = lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0);
  const buyer = below(buyers);
  const [province, city, district, street] = places[buyer % places.length];
  return {
    shopId,
    orderId: externalId,
    version: 1_760_000_000_000 + number,
    status: 'PAID',
    currency: 'CNY',
    goods,
    postage: 600,
    discount: 0,
    payable: goods + 600,
    createdAt: new Date(Date.now() - 60_000).toISOString(),
    paidAt: new Date().toISOString(),
    shipBy: new Date(Date.now() + 48 * 3_600_000).toISOString(),
    buyer: { id: `bench-buyer-${buyer}`, name: `买家${buyer}` },
    receiver: {
      name: `收件人${buyer}`,
      phone: `138${String(buyer).padStart(8, '0')}`,
      country: 'CN',
      province,
      city,
      district,
      address: `${street}${1 + (buyer % 900)}号${1 + (buyer % 30)}幢${101 + (buyer % 800)}室`,
    },
    remark: random() < riskyShare ? '刷单 好评返现 请勿发货' : '请在工作日送货,谢谢',
    lines,
    tags: ['campaign:benchmark'],
  };
}

function linesOf(random, below) {
  const first = random() < hotShare ? 0 : 1 + below(skuCount - 1);
  const other = random() < hotShare ? 0 : 1 + below(skuCount - 1);
  const second = other === first ? (first + 1) % skuCount : other;
  return [first, second].map((sku, i) => ({
    id: String(i + 1),
    sku: skuName(sku),
    title: `基准测试商品 ${skuName(sku)}`,
    quantity: 1 + below(2),
    unitPrice: 4_000 + 50 * (sku % 40),
  }));
}
