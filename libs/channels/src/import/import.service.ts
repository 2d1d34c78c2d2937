import { stat } from 'node:fs/promises';
import { Clock, Database, Log, Outbox, Vault } from '#platform';
import { HubError, isShopId, type CanonicalOrder } from '#contracts';
import { Injectable } from '@nestjs/common';
import { Canonical, type Provenance } from '../canonical.service.js';
import { Unmapped } from '../domain/draft.js';
import { TEMPLATES, templateOf, type ImportTemplate } from '../domain/templates/index.js';
import { Observations } from '../intake/observations.js';
import { writeUnlessRaced } from '../intake/race.js';
import { nameOf } from '../intake/reading.js';
import { ShopBook, type Shop } from '../shop-book.js';
import { ShopsService } from '../shops.service.js';
import { FeedMarkStore } from '../store/feed-mark.store.js';
import type { RawPushRow } from '../store/raw-push.row.js';
import { RawPushStore } from '../store/raw-push.store.js';
import { gatherOrders, type Gathered } from './import-orders.js';
import { RowSpool } from './row-spool.js';
import { findFiles, type SourceFiles } from './source-files.js';

/** What to import. */
export interface ImportRequest {
  /** A folder, or the main file. */
  readonly path: string;
  readonly template: string;
  /** The shop the orders belong to; one named after the template unless said. */
  readonly shop?: string | null;
  /** True: past orders, for pool, log and analytics only. The template's own default unless said. */
  readonly history?: boolean | null;
}

/** Counts of rows of the main file, and of orders that were taken in. */
export interface ImportCounts {
  readonly read: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly quarantined: number;
  readonly orders: number;
}

/** How far an import is. */
export interface ImportProgress extends ImportCounts {
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface ImportReport extends ImportCounts {
  readonly shop: string;
  readonly seconds: number;
}

/** An order of a file, ready to be looked up, or rows that go into quarantine. */
type Ready =
  | { readonly kind: 'order'; readonly order: CanonicalOrder; readonly rows: number }
  | { readonly kind: 'bad'; readonly doubts: readonly RawPushRow[] };

const BATCH = 500;
const SETTLE_POLL_MS = 25;
const MAX_REASON = 500;

/** Reads files of orders in: streamed, in batches, and as often as one likes, since what is known already adds nothing. */
@Injectable()
export class ImportService {
  constructor(
    private readonly db: Database,
    private readonly shops: ShopsService,
    private readonly book: ShopBook,
    private readonly canonical: Canonical,
    private readonly observations: Observations,
    private readonly raws: RawPushStore,
    private readonly feed: FeedMarkStore,
    private readonly outbox: Outbox,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Imports to the end; every row of the main file ends as accepted, duplicate or quarantined. Throws BAD_INPUT. */
  async importFrom(
    request: ImportRequest,
    onProgress: (progress: ImportProgress) => void,
    signal?: AbortSignal,
  ): Promise<ImportReport> {
    const began = performance.now();
    const template = known(request.template);
    const files = findFiles(request.path, template);
    const shop = await this.shopFor(request, template);
    const from: Provenance = {
      shopId: shop.id,
      channel: shop.channel,
      source: 'IMPORT',
      history: request.history ?? template.historyByDefault,
    };
    const tally = new Tally(await bytesOf(files), onProgress);
    using spool = new RowSpool();
    let batch: Ready[] = [];
    for await (const gathered of gatherOrders(files, template, spool, this.watch(tally))) {
      signal?.throwIfAborted();
      batch.push(this.ready(gathered, template, from));
      if (batch.length < BATCH) continue;
      await this.store(batch, tally);
      batch = [];
    }
    await this.store(batch, tally);
    return { ...tally.counts, shop: shop.id, seconds: Math.round(performance.now() - began) / 1000 };
  }

  private watch(tally: Tally) {
    return {
      onBytes: (bytes: number) => tally.addBytes(bytes),
      onLostRow: (file: string) =>
        this.log.warn({ file }, 'a row of a joined file cannot be read: its order is imported without it'),
    };
  }

  private async shopFor({ shop: wanted, template: name }: ImportRequest, template: ImportTemplate): Promise<Shop> {
    const id = wanted ?? `shp_${name}`.slice(0, 32);
    if (!isShopId(id))
      throw new HubError('BAD_INPUT', `"${id}" is no shop id: shp_ and up to 28 letters, digits, - or _`);
    await this.shops.openForImport(id, template.title, template.channel);
    const shop = await this.book.find(id);
    if (!shop) throw new HubError('NOT_FOUND', `shop ${id} cannot be used`);
    const fits = template.channel === 'GENERIC' || template.channel === shop.channel;
    if (!fits)
      throw new HubError(
        'BAD_INPUT',
        `the template ${name} reads orders of ${template.channel}, but ${id} sells on ${shop.channel}`,
      );
    return shop;
  }

  private ready(gathered: Gathered, template: ImportTemplate, from: Provenance): Ready {
    const asideOf = (no: number, text: string, code: string, reason: string) =>
      this.doubtOf(from.shopId, template.name, no, text, code, reason);
    if (gathered.kind === 'bad')
      return { kind: 'bad', doubts: [asideOf(gathered.no, gathered.text, 'BAD_ROW', gathered.because)] };
    try {
      const order = this.canonical.order(template.assemble(gathered.rows), from);
      return { kind: 'order', order, rows: gathered.numbers.length };
    } catch (error) {
      const [code, reason] = causeOf(error, template.name);
      return {
        kind: 'bad',
        doubts: gathered.rows.main.map((row, i) =>
          asideOf(gathered.numbers[i] ?? 0, JSON.stringify(row), code, reason),
        ),
      };
    }
  }

  /** The id comes from the row itself, so that a second import finds it there. */
  private doubtOf(
    shopId: string,
    template: string,
    no: number,
    text: string,
    code: string,
    reason: string,
  ): RawPushRow {
    const id = `raw_${this.vault.hash('file-row', [shopId, template, no, text].join('\u0000'))}`;
    const now = this.clock.now();
    return {
      id,
      shopId,
      origin: 'FILE',
      state: 'QUARANTINED',
      body: this.vault.seal({ text }, shopId, id),
      receivedAt: now,
      doneAt: null,
      attempts: 0,
      code,
      reason: `row ${no}: ${reason}`.slice(0, MAX_REASON),
    };
  }

  private async store(batch: readonly Ready[], tally: Tally): Promise<void> {
    const orders = batch.filter(one => one.kind === 'order');
    const doubts = batch.flatMap(one => (one.kind === 'bad' ? one.doubts : []));
    const verdicts = await writeUnlessRaced(this.db, async tx => {
      const observed = await this.observations.orders(
        tx,
        orders.map(({ order }) => ({ order, settled: true })),
      );
      await this.outbox.append(tx, observed.events);
      await this.raws.insertMissing(tx, doubts);
      return observed.verdicts;
    });
    orders.forEach(({ rows }, i) => tally.add(verdicts[i] === 'TAKE' ? 'accepted' : 'duplicate', rows));
    tally.add('quarantined', doubts.length);
    tally.tell();
  }

  /** Waits until everything written so far has been taken by its consumers: imported orders are in the pool then. */
  async settled(signal?: AbortSignal): Promise<void> {
    const end = await this.db.read(tx => this.feed.end(tx));
    while (end !== null && !(await this.db.read(tx => this.feed.isTaken(tx, end)))) {
      signal?.throwIfAborted();
      await new Promise(resolve => setTimeout(resolve, SETTLE_POLL_MS));
    }
  }
}

/** Running counts of one import. */
class Tally {
  readonly counts = { read: 0, accepted: 0, duplicate: 0, quarantined: 0, orders: 0 };
  private bytes = 0;

  constructor(
    private readonly totalBytes: number,
    private readonly onProgress: (progress: ImportProgress) => void,
  ) {}

  add(fate: 'accepted' | 'duplicate' | 'quarantined', rows: number): void {
    this.counts.read += rows;
    this.counts[fate] += rows;
    if (fate === 'accepted') this.counts.orders += 1;
  }

  addBytes(bytes: number): void {
    this.bytes += bytes;
    this.tell();
  }

  tell(): void {
    this.onProgress({ ...this.counts, bytes: this.bytes, totalBytes: this.totalBytes });
  }
}

function known(name: string): ImportTemplate {
  const template = templateOf(name);
  if (!template)
    throw new HubError(
      'BAD_INPUT',
      `no template is called "${name}": there are ${TEMPLATES.map(one => one.name).join(', ')}`,
    );
  return template;
}

function causeOf(error: unknown, template: string): readonly [string, string] {
  if (error instanceof Unmapped) return [error.code, error.message];
  if (error instanceof RangeError) return ['BAD_MONEY', 'its amounts do not add up to a number that can be kept'];
  return ['NOT_UNDERSTOOD', `the template ${template} failed with ${nameOf(error)}`];
}

async function bytesOf(files: SourceFiles): Promise<number> {
  const sizes = await Promise.all(
    [files.main, ...files.joined.map(one => one.path)].map(async path => (await stat(path)).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
