import { fastify, type FastifyInstance } from 'fastify';
import { mountControl } from './control/control.js';
import { HubLink } from './hub-link.js';
import { actDouyin } from './platforms/douyin/douyin.js';
import { actPinduoduo } from './platforms/pinduoduo/pinduoduo.js';
import type { ActedPlatform, Surroundings } from './platforms/platform.js';
import { SHOPS } from './platforms/shops.js';
import { actTaobao } from './platforms/taobao/taobao.js';
import { Throttle } from './platforms/throttle.js';
import { MessageBook } from './push/message-book.js';
import type { EmulatorSettings } from './settings.js';
import { SmsInbox } from './sms/sms-inbox.js';
import { Warehouse } from './warehouse/warehouse.js';
import { Life } from './world/life.js';
import { PLATFORMS, type Platform } from './world/order.js';
import { Random } from './world/random.js';
import { World } from './world/world.js';

/** The running emulators: where their doors are, and how to close them. */
export interface Emulators {
  /** Address of the platforms' own interfaces. */
  readonly platforms: string;
  /** Address of the control interface. */
  readonly control: string;
  stop(): Promise<void>;
}

const LARGEST_BODY = 1_048_576;
/** Pinduoduo gives up after 14 tries; the others say nothing, so they do the same. */
const MOST_ATTEMPTS = 14;

/** Starts the platforms, the control door, the life of the orders and the warehouse. */
export async function startEmulators(settings: EmulatorSettings): Promise<Emulators> {
  const random = new Random(settings.seed);
  const world = new World(settings.keepOrders);
  const hub = new HubLink(settings.hubUrl, settings.staffToken, settings.hooksUrl);
  const places = eachPlatform(platform => surround(platform, world, random, settings));
  const acted: Readonly<Record<Platform, ActedPlatform>> = {
    taobao: actTaobao(places.taobao),
    douyin: actDouyin(places.douyin, () => hub.hooksUrl),
    pinduoduo: actPinduoduo({ ...places.pinduoduo, lagSeconds: settings.pddLagSeconds }),
  };
  const life = new Life(world, random.fork('life'), settings);
  const warehouse = new Warehouse(world, hub, random.fork('warehouse'), settings);

  const door = openDoor();
  for (const platform of PLATFORMS) acted[platform].mount(door);
  const sms = new SmsInbox(settings.smsSecret);
  sms.mount(door);
  const platforms = await door.listen({ host: settings.host, port: settings.port });
  const books = eachPlatform(platform => places[platform].book);
  const controlDoor = openDoor();
  mountControl(controlDoor, { world, life, hub, acted, books, address: platforms, sms });
  const control = await controlDoor.listen({ host: settings.host, port: settings.controlPort });

  life.setRate(settings.ordersPerSecond);
  warehouse.start();
  const stop = async () => {
    life.stop();
    await warehouse.stop();
    await Promise.all(PLATFORMS.map(platform => acted[platform].stop()));
    await Promise.all([door.close(), controlDoor.close()]);
  };
  return { platforms, control, stop };
}

function surround(platform: Platform, world: World, random: Random, settings: EmulatorSettings): Surroundings {
  const redelivery = { firstMs: settings.redeliverMs, maxAttempts: MOST_ATTEMPTS };
  const book = new MessageBook(world.numbers, random.fork(`${platform}/messages`), redelivery, settings.keepOrders);
  book.faults = settings.faults;
  const doors = random.fork(`${platform}/doors`);
  return { shop: SHOPS[platform], world, book, random: doors, throttle: new Throttle(), now: Date.now };
}

const eachPlatform = <T>(make: (platform: Platform) => T): Readonly<Record<Platform, T>> => ({
  taobao: make('taobao'),
  douyin: make('douyin'),
  pinduoduo: make('pinduoduo'),
});

const openDoor = (): FastifyInstance => fastify({ forceCloseConnections: true, bodyLimit: LARGEST_BODY });
