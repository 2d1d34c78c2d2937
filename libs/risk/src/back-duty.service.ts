import { Inject, Injectable } from '@nestjs/common';
import { mayScope, type Money, type Viewer } from '#contracts';
import { Database, type Tx } from '#platform';

/** Goods that cross a border. */
export interface DutiableGoods {
  /** Country they go to, as the order names it. */
  readonly country: string;
  readonly valueMinor: number;
  readonly currency: string;
  /** When they left: the rules of that instant count. */
  readonly at: Date;
}

/** What duty is owed for goods; null when no rule says. */
export type DutyFor = (tx: Tx, goods: DutiableGoods) => Promise<Money | null>;

/** Token of the rules that are asked. */
export const DUTY_FOR = Symbol('duty rules');
/** While there are no duty rules nothing can be estimated. */
export const NO_DUTY_RULE: DutyFor = () => Promise.resolve(null);

/** Estimates what duty would have to be paid afterwards for an order that left. */
@Injectable()
export class BackDuty {
  constructor(
    private readonly db: Database,
    @Inject(DUTY_FOR) private readonly dutyFor: DutyFor,
  ) {}

  of(viewer: Viewer, goods: DutiableGoods): Promise<Money | null> {
    return mayScope(viewer, 'risk:read') ? this.db.read(tx => this.dutyFor(tx, goods)) : Promise.resolve(null);
  }
}
