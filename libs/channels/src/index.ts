import type { Subgraph } from '#platform';
import { ChannelsModule } from './channels.module.js';
import { ChannelEraser } from './channel.eraser.js';
import { HooksDoor } from './hooks.door.js';
import { ImportDoor } from './import/import.door.js';
import { MapperWorker } from './intake/mapper.worker.js';
import { PruneWorker } from './prune.worker.js';
import { ShopNews } from './shop-news.worker.js';
import { ChannelOrderRow } from './store/channel-order.row.js';
import { ChannelRefundRow } from './store/channel-refund.row.js';
import { ErasedOrderRow } from './store/erased-order.row.js';
import { DetailWantRow } from './store/detail-want.row.js';
import { CreateChannels1700000003001 } from './store/migrations/create-channels.js';
import { CreateErasedOrders1700000003010 } from './store/migrations/create-erased-orders.js';
import { PERSONAL_DATA } from './store/personal-data.js';
import { PollMarkRow } from './store/poll-mark.row.js';
import { RawPushRow } from './store/raw-push.row.js';
import { ShopRow } from './store/shop.row.js';
import { DetailsWorker } from './sync/details.worker.js';
import { MessageWorker } from './sync/message.worker.js';
import { PollWorker } from './sync/poll.worker.js';
import { SocketWorker } from './sync/socket.worker.js';

export { ImportService, type ImportProgress, type ImportReport, type ImportRequest } from './import/import.service.js';
export { ShopsService, type ShopInput } from './shops.service.js';

/** Shops and marketplaces: intake of orders by push, poll and file. */
export const channels: Subgraph = {
  kind: 'subgraph',
  name: 'channels',
  module: ChannelsModule,
  rows: [ShopRow, RawPushRow, ChannelOrderRow, ChannelRefundRow, DetailWantRow, PollMarkRow, ErasedOrderRow],
  personal: PERSONAL_DATA,
  migrations: [CreateChannels1700000003001, CreateErasedOrders1700000003010],
  eraser: ChannelEraser,
  doors: [HooksDoor, ImportDoor],
  workers: [ShopNews, MapperWorker, DetailsWorker, PollWorker, MessageWorker, SocketWorker, PruneWorker],
};
