import {
  idAfter,
  Clock,
  Database,
  need,
  page,
  pageSize,
  Refused,
  type Connection,
  type PageArgs,
  type Tx,
} from '#platform';
import { mayShop, type Problem, type Viewer } from '#contracts';
import { Injectable } from '@nestjs/common';
import { Wake } from './intake/wake.js';
import type { RawPushRow } from './store/raw-push.row.js';
import { RawPushStore } from './store/raw-push.store.js';

const MAX_REPLAY = 1_000;
const MAX_REASON = 500;

/** An input in quarantine as the graph shows it. */
export interface QuarantinedInput {
  readonly id: string;
  readonly shopId: string;
  readonly receivedAt: Date;
  readonly code: string;
  readonly reason: string;
  readonly replayable: boolean;
  readonly attempts: number;
}

/** Which inputs to map again. */
export interface ReplayRequest {
  readonly ids?: readonly string[] | null;
  readonly code?: string | null;
  readonly shopId?: string | null;
}

export interface Replayed {
  readonly kind: 'QuarantineReplay';
  readonly replayed: number;
  readonly skipped: readonly string[];
}

export interface Discarded {
  readonly kind: 'InputDiscarded';
  readonly id: string;
  readonly reason: string;
}

/** Inputs that could not be understood: shown, mapped again, given up. */
@Injectable()
export class QuarantineService {
  constructor(
    private readonly db: Database,
    private readonly raws: RawPushStore,
    private readonly clock: Clock,
    private readonly wake: Wake,
  ) {}

  async list(viewer: Viewer, shopId: string | null, args: PageArgs): Promise<Connection<QuarantinedInput>> {
    need(viewer, 'channels:read');
    const size = pageSize(args.first);
    const rows = await this.db.read(tx => this.raws.quarantined(tx, viewer, shopId, idAfter(args.after), size + 1));
    return page(rows.map(viewOf), size, row => [row.id]);
  }

  async replay(viewer: Viewer, request: ReplayRequest): Promise<Replayed> {
    need(viewer, 'channels:write');
    const wanted = request.ids ?? [];
    const code = request.code ?? '';
    if (wanted.length === 0 && code === '')
      throw new Refused(nothing('Give the ids of inputs, or the cause whose inputs are to be mapped again.'));
    if (wanted.length > MAX_REPLAY)
      throw new Refused(nothing(`At most ${MAX_REPLAY} inputs can be mapped again at a time.`));
    const answer = await this.db.write(async tx => {
      const ids =
        wanted.length > 0 ? wanted : await this.raws.doubtedIds(tx, viewer, code, request.shopId ?? null, MAX_REPLAY);
      const put = await this.renew(tx, viewer, ids);
      return { replayed: put.length, skipped: ids.filter(id => !put.includes(id)) };
    });
    if (answer.replayed === 0) throw new Refused(nothing('No input in quarantine fits.'));
    return { kind: 'QuarantineReplay', ...answer };
  }

  async discard(viewer: Viewer, id: string, reason: string): Promise<Discarded> {
    need(viewer, 'channels:write');
    const why = reason.trim().slice(0, MAX_REASON);
    if (why === '') throw new Refused(notThere('Say why the input is given up.'));
    await this.db.write(async tx => {
      const [row] = await this.open(tx, viewer, [id]);
      if (!row) throw new Refused(notThere('The input is unknown, not yours, or no longer in quarantine.'));
      await this.raws.discard(tx, id, why, this.clock.now());
    });
    return { kind: 'InputDiscarded', id, reason: why };
  }

  private async renew(tx: Tx, viewer: Viewer, ids: readonly string[]): Promise<string[]> {
    const rows = (await this.open(tx, viewer, ids)).filter(isReplayable);
    const put = rows.map(row => row.id);
    await this.raws.renew(tx, put);
    this.db.afterCommit(() => this.wake.mapper());
    return put;
  }

  /** Those of the inputs that are in quarantine and the viewer's, locked. */
  private async open(tx: Tx, viewer: Viewer, ids: readonly string[]): Promise<RawPushRow[]> {
    if (ids.length === 0) return [];
    const open = await this.raws.claim(tx, ids, 'QUARANTINED');
    const rows = await this.raws.byIds(tx, [...open]);
    return rows.filter(row => mayShop(viewer, row.shopId));
  }
}

/** Rows of a file mean nothing without the file. */
const isReplayable = (row: RawPushRow): boolean => row.origin !== 'FILE';

const viewOf = (row: RawPushRow): QuarantinedInput => ({
  id: row.id,
  shopId: row.shopId,
  receivedAt: row.receivedAt,
  code: row.code ?? '',
  reason: row.reason ?? '',
  replayable: isReplayable(row),
  attempts: row.attempts,
});

const nothing = (message: string): Problem => ({ kind: 'NothingToReplay', code: 'NOTHING_TO_REPLAY', message });
const notThere = (message: string): Problem => ({ kind: 'NotInQuarantine', code: 'NOT_IN_QUARANTINE', message });
