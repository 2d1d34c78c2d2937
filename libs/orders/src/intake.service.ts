import { Injectable } from '@nestjs/common';
import { recordOf, type DomainEvent } from '#contracts';
import { Clock, Log, type Tx } from '#platform';
import { AddressWatch } from './address-watch.service.js';
import { answerOf, type AnswerEvent } from './domain/answer-of.js';
import { PoolService, type Opened } from './pool.service.js';

type Report = Extract<DomainEvent, { type: 'order.observed' | 'refund.observed' }>;
type Input = Report | AnswerEvent;

const ANSWERS: ReadonlySet<string> = new Set<AnswerEvent['type']>([
  'stock.reserved',
  'stock.short',
  'risk.cleared',
  'risk.flagged',
  'risk.released',
  'risk.rejected',
  'compliance.cleared',
  'compliance.held',
]);
const LONGEST_NAME = 100;

/** Takes reports of channels and answers of stock, risk and compliance into the pool, a batch at a time. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly pool: PoolService,
    private readonly addresses: AddressWatch,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async take(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    await this.pool.raise(
      tx,
      events.flatMap(event => (event.type === 'alert.raised' ? [event.payload] : [])),
    );
    let inputs = events.filter(isInput);
    while (inputs.length > 0) {
      const lost = await this.apply(tx, inputs);
      inputs = inputs.filter(input => isReport(input) && lost.has(recordOf(input.payload)));
    }
  }

  private async apply(tx: Tx, inputs: readonly Input[]): Promise<ReadonlySet<string>> {
    const reports = inputs.filter(isReport);
    for (const report of reports) assertStorable(report);
    const answered = inputs.flatMap(input => (isReport(input) ? [] : [input.payload.orderId]));
    const opened = await this.pool.open(tx, { keys: reports.map(report => report.payload), answered });
    for (const input of inputs) this.hand(opened, input);
    const lost = await this.pool.close(tx, opened);
    const kept = [...opened.byRecord.values()].filter(dossier => !lost.has(dossier.record));
    await this.addresses.follow(tx, kept, 'system:orders');
    return lost;
  }

  private hand({ byRecord, byId }: Opened, input: Input): void {
    if (input.type === 'order.observed') return byRecord.get(recordOf(input.payload))?.observe(input.payload);
    if (input.type === 'refund.observed') return byRecord.get(recordOf(input.payload))?.observeRefund(input.payload);
    const dossier = byId.get(input.payload.orderId);
    if (dossier) return dossier.answer(answerOf(input, this.clock.now()));
    this.log.warn(
      { orderId: input.payload.orderId, type: input.type },
      'answer about an order that is not in the pool',
    );
  }
}

const isReport = (event: DomainEvent): event is Report =>
  event.type === 'order.observed' || event.type === 'refund.observed';
const isInput = (event: DomainEvent): event is Input => isReport(event) || ANSWERS.has(event.type);

/** Inserting what is missing would cut a longer name in silence, and two orders would become one. */
function assertStorable({ payload }: Report): void {
  if (payload.externalId.length > LONGEST_NAME)
    throw new RangeError(`external id is longer than ${LONGEST_NAME} characters`);
  if ('refundId' in payload && payload.refundId.length > LONGEST_NAME)
    throw new RangeError(`refund id is longer than ${LONGEST_NAME} characters`);
}
