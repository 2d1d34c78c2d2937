import { Inject, Injectable } from '@nestjs/common';
import { HubError, isRegion, placeKey, type Homes, type Viewer } from '#contracts';
import {
  afterCursor,
  Clock,
  CONFIG,
  Database,
  homesOf,
  page,
  pageSize,
  type Config,
  type Connection,
  type PageArgs,
} from '#platform';
import type { Order } from './domain/order.js';
import { ClearanceStore, type ClearanceTotal, type ShippedPlace } from './store/clearance.store.js';

/** Arguments as they come from the graph. */
export interface ClearanceArgs extends PageArgs {
  readonly hours?: number | null;
  readonly homeCountry?: string | null;
}

export type ClearancePage = Connection<Order> & { readonly totals: () => Promise<readonly ClearanceTotal[]> };

const HOUR_MS = 3_600_000;
const USUAL_HOURS = 48;
const MOST_HOURS = 720;

/** Orders that left across a border and are on their way. */
@Injectable()
export class Clearance {
  constructor(
    private readonly db: Database,
    private readonly store: ClearanceStore,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(viewer: Viewer, args: ClearanceArgs): Promise<ClearancePage> {
    const size = pageSize(args.first);
    const after = placeOf(args.after);
    const query = { since: this.since(args.hours ?? USUAL_HOURS), homes: this.homes(args.homeCountry ?? null) };
    const rows = await this.db.read(tx => this.store.page(tx, viewer, query, after, size + 1));
    return {
      ...page(rows, size, row => [row.shippedAt?.toISOString() ?? '', row.id]),
      totals: () => this.db.read(tx => this.store.totals(tx, viewer, query)),
    };
  }

  /** Where each shop is at home, unless one country is asked for. */
  private homes(asked: string | null): Homes {
    return asked === null ? homesOf(this.config) : { country: countryOf(asked), shops: {} };
  }

  private since(hours: number): Date {
    if (hours < 1 || hours > MOST_HOURS) throw new HubError('BAD_INPUT', `hours must be from 1 to ${MOST_HOURS}`);
    return new Date(this.clock.now().getTime() - hours * HOUR_MS);
  }
}

function countryOf(country: string): string {
  const home = placeKey({ country, province: '' });
  if (!isRegion(home)) throw new HubError('BAD_INPUT', `No country is called ${country}: write its code or its name`);
  return home.country;
}

function placeOf(after: string | null | undefined): ShippedPlace | null {
  const key = afterCursor(after, 2);
  if (!key) return null;
  const shippedAt = new Date(String(key[0]));
  if (Number.isNaN(shippedAt.getTime()))
    throw new HubError('BAD_INPUT', 'after is not a cursor of this list: pass an endCursor it returned');
  return { shippedAt, id: String(key[1]) };
}
