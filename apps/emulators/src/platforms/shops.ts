import type { Platform } from '../world/order.js';
import type { Shop, ShopCredentials } from './platform.js';

/** The demo shops. Their secrets open nothing but this program, which listens on loopback. */
export const SHOPS: Readonly<Record<Platform, Shop>> = {
  taobao: {
    shopId: 'shp_demo_taobao',
    channel: 'TAOBAO',
    platform: 'taobao',
    name: '演示旗舰店（天猫）',
    appKey: '23000001',
    appSecret: 'emulated-taobao-secret-0f3a9c',
    accessToken: '6100emulatedtaobaosession',
    platformShopId: 'demo-taobao',
  },
  douyin: {
    shopId: 'shp_demo_douyin',
    channel: 'DOUYIN',
    platform: 'douyin',
    name: '演示好物严选（抖音）',
    appKey: '7000000000000000001',
    appSecret: 'emulated-douyin-secret-41be77',
    accessToken: 'emulated-douyin-access-token',
    platformShopId: '77001',
  },
  pinduoduo: {
    shopId: 'shp_demo_pdd',
    channel: 'PINDUODUO',
    platform: 'pinduoduo',
    name: '演示百货专营店（拼多多）',
    appKey: 'emulatedpddclientid0001',
    appSecret: 'emulated-pdd-secret-9d20e5',
    accessToken: 'emulated-pdd-access-token',
    platformShopId: '171001',
  },
};

/** The credentials of a shop whose platform is acted out at the address given ("http://127.0.0.1:4090"). */
export const credentialsOf = (shop: Shop, address: string): ShopCredentials => ({
  appKey: shop.appKey,
  appSecret: shop.appSecret,
  accessToken: shop.accessToken,
  apiUrl: address,
  socketUrl: shop.platform === 'pinduoduo' ? address.replace(/^http/, 'ws') : '',
  platformShopId: shop.platformShopId,
  currency: 'CNY',
});
