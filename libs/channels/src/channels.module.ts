import { unionResolvers } from '#platform';
import { Module } from '@nestjs/common';
import { Canonical } from './canonical.service.js';
import { ChannelEraser } from './channel.eraser.js';
import { HooksDoor } from './hooks.door.js';
import { ImportDoor } from './import/import.door.js';
import { ImportService } from './import/import.service.js';
import { MapperWorker } from './intake/mapper.worker.js';
import { MappingService } from './intake/mapping.service.js';
import { Observations } from './intake/observations.js';
import { RawInbox } from './intake/raw-inbox.js';
import { Reader } from './intake/reading.js';
import { Wake } from './intake/wake.js';
import { OrderSourceResolver } from './order-source.resolver.js';
import { OrderSourceService } from './order-source.service.js';
import { PruneWorker } from './prune.worker.js';
import { QuarantineResolver } from './quarantine.resolver.js';
import { QuarantineService } from './quarantine.service.js';
import { ShopBook } from './shop-book.js';
import { ShopNews } from './shop-news.worker.js';
import { ShopsResolver } from './shops.resolver.js';
import { ShopsService } from './shops.service.js';
import { ChannelOrderStore } from './store/channel-order.store.js';
import { DetailWantStore } from './store/detail-want.store.js';
import { ErasedOrderStore } from './store/erased-order.store.js';
import { FeedMarkStore } from './store/feed-mark.store.js';
import { PollMarkStore } from './store/poll-mark.store.js';
import { RawPushStore } from './store/raw-push.store.js';
import { ShopStore } from './store/shop.store.js';
import { DetailsService } from './sync/details.service.js';
import { DetailsWorker } from './sync/details.worker.js';
import { MessageRouter } from './sync/message-router.js';
import { MessageWorker } from './sync/message.worker.js';
import { PlatformCalls } from './sync/platform-calls.js';
import { PollNews } from './sync/poll-news.js';
import { PollService } from './sync/poll.service.js';
import { PollWorker } from './sync/poll.worker.js';
import { SocketWorker } from './sync/socket.worker.js';

const stores = [
  ShopStore,
  RawPushStore,
  ChannelOrderStore,
  DetailWantStore,
  PollMarkStore,
  FeedMarkStore,
  ErasedOrderStore,
];
const intake = [
  Wake,
  ShopBook,
  ShopNews,
  Canonical,
  Observations,
  RawInbox,
  Reader,
  MappingService,
  MapperWorker,
  HooksDoor,
];
const sync = [
  PlatformCalls,
  DetailsService,
  DetailsWorker,
  PollNews,
  PollService,
  PollWorker,
  MessageRouter,
  MessageWorker,
  SocketWorker,
];
const graph = [
  ShopsService,
  ShopsResolver,
  QuarantineService,
  QuarantineResolver,
  OrderSourceService,
  OrderSourceResolver,
];
const unions = unionResolvers('ConnectShopResult', 'ReplayQuarantinedResult', 'DiscardQuarantinedResult');

@Module({
  providers: [
    ...stores,
    ...intake,
    ...sync,
    ...graph,
    ...unions,
    ImportService,
    ImportDoor,
    PruneWorker,
    ChannelEraser,
  ],
})
export class ChannelsModule {}
