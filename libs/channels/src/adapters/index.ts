import type { ChannelAdapter, PlatformName } from './channel-adapter.js';
import { douyin } from './douyin/douyin.adapter.js';
import { generic } from './generic/generic.adapter.js';
import { pinduoduo } from './pinduoduo/pinduoduo.adapter.js';
import { taobao } from './taobao/taobao.adapter.js';

/** Every platform the hub speaks to. */
export const ADAPTERS: readonly ChannelAdapter[] = [taobao, douyin, pinduoduo, generic];

const BY_NAME = new Map(ADAPTERS.map(adapter => [adapter.platform, adapter]));

/** The adapter of a platform; null for one the hub does not speak to yet. */
export const adapterOf = (platform: PlatformName): ChannelAdapter | null => BY_NAME.get(platform) ?? null;

export { ChannelCallError, type CallProblem } from './channel-call-error.js';
