/** A thing the demo shops sell; every platform knows it by an id of its own, the seller's code is the same everywhere. */
export interface Sku {
  /** The seller's own code: DEMO-001 to DEMO-040. */
  readonly code: string;
  readonly title: string;
  readonly spec: string;
  readonly priceFen: number;
  readonly goodsId: string;
  readonly skuId: string;
}

const GOODS: readonly (readonly [title: string, specs: readonly [string, string], priceFen: number])[] = [
  ['纯棉短袖T恤', ['白色;L', '黑色;XL'], 5900],
  ['加厚连帽卫衣', ['藏青;M', '灰色;L'], 12900],
  ['不锈钢保温杯500ml', ['银色', '墨绿'], 6990],
  ['家用电热水壶1.7L', ['白色', '黑色'], 8990],
  ['抽纸整箱24包', ['原木色', '无香'], 3990],
  ['儿童益智积木', ['120粒', '300粒'], 7900],
  ['蓝牙耳机入耳式', ['白色', '黑色'], 15900],
  ['手机快充数据线', ['1米', '2米'], 1990],
  ['东北五常大米5kg', ['真空装', '礼盒装'], 6980],
  ['手工牛肉酱210g', ['香辣', '原味'], 2580],
  ['乳胶枕头一对', ['高枕', '低枕'], 19900],
  ['四件套全棉1.8米', ['浅灰', '雾蓝'], 26900],
  ['洗衣凝珠60颗', ['海盐', '樱花'], 4590],
  ['折叠晴雨伞', ['藏青', '酒红'], 3490],
  ['男士跑步鞋', ['42码', '43码'], 23900],
  ['护眼台灯', ['充电款', '插电款'], 11900],
  ['智能手环', ['标准版', 'NFC版'], 24900],
  ['空气炸锅5L', ['白色', '黑色'], 32900],
  ['每日坚果750g', ['30包', '礼盒'], 8800],
  ['猫粮成猫2kg', ['鸡肉味', '鱼肉味'], 9800],
];

/** The 40 articles of the demo world, the same for every seed. */
export const CATALOG: readonly Sku[] = GOODS.flatMap(([title, specs, priceFen], good) =>
  specs.map((spec, variant) => {
    const number = good * 2 + variant + 1;
    return {
      code: `DEMO-${String(number).padStart(3, '0')}`,
      title,
      spec,
      priceFen: priceFen + variant * 500,
      goodsId: String(680_000_000_000 + good),
      skuId: String(5_100_000_000_000 + number),
    };
  }),
);

const BY_CODE = new Map(CATALOG.map(sku => [sku.code, sku]));

/** The article of a code, if the shops sell it. */
export const skuOf = (code: string): Sku | undefined => BY_CODE.get(code);
