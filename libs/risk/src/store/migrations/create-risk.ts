import { createTable, ddl, Migration } from '#platform';

const { code, flag, id, instant, int, json, minor, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** Rules, decisions, reviews, spend statistics and tickets. */
export class CreateRisk1700000002000 extends Migration {
  readonly name = 'CreateRisk1700000002000';

  async up(runner: Runner): Promise<void> {
    await createRules(runner);
    await createDecisions(runner);
    await createReviews(runner);
    await createTable(runner, {
      name: 'spend_days',
      columns: [
        id('subject'),
        id('shop_id'),
        id('currency', { length: 3 }),
        int('day'),
        int('orders'),
        minor('total_minor'),
      ],
      primary: ['subject', 'shop_id', 'currency', 'day'],
      indices: [{ name: 'ix_spend_days_day', columns: ['day'] }],
    });
    await createTickets(runner);
  }
}

const createRules = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'risk_rules',
    columns: [
      minor('revision'),
      text('rule_key', { length: 64 }),
      int('version'),
      code('detector'),
      text('title', { length: 100 }),
      int('level'),
      flag('enabled'),
      json('settings'),
      text('author', { length: 100 }),
      text('reason', { length: 500 }),
      instant('created_at'),
    ],
    primary: ['revision'],
    uniques: [{ name: 'uq_risk_rules_key_version', columns: ['rule_key', 'version'] }],
  });

const createDecisions = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'risk_decisions',
    columns: [
      id('id'),
      id('shop_id'),
      id('order_id'),
      int('attempt'),
      code('outcome'),
      int('level'),
      int('score_bp', { nullable: true }),
      id('model_id', { nullable: true }),
      minor('rule_revision'),
      json('reasons'),
      json('leaves'),
      json('features'),
      instant('decided_at'),
      text('decided_by', { length: 100 }),
    ],
    primary: ['id', 'shop_id'],
    uniques: [{ name: 'uq_risk_decisions_order', columns: ['order_id', 'shop_id', 'attempt'] }],
  });

async function createReviews(runner: Runner): Promise<void> {
  await createTable(runner, {
    name: 'review_queue',
    columns: [id('order_id'), id('shop_id'), id('decision_id'), instant('since')],
    primary: ['order_id', 'shop_id'],
    indices: [{ name: 'ix_review_queue_since', columns: ['since', 'decision_id'] }],
  });
  await createTable(runner, {
    name: 'reviews',
    columns: [
      id('id'),
      id('shop_id'),
      id('order_id'),
      id('decision_id'),
      code('verdict'),
      text('reason', { length: 500 }),
      text('reviewed_by', { length: 100 }),
      instant('at'),
    ],
    primary: ['id', 'shop_id'],
    indices: [{ name: 'ix_reviews_order', columns: ['order_id'] }],
  });
}

const createTickets = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'tickets',
    columns: [
      id('id'),
      id('shop_id'),
      text('kind', { length: 100 }),
      text('subject'),
      code('severity'),
      text('message', { length: 1000 }),
      text('opened_by', { length: 100 }),
      instant('opened_at'),
      instant('closed_at', { nullable: true }),
      text('closed_by', { nullable: true, length: 100 }),
      text('close_reason', { nullable: true, length: 500 }),
    ],
    primary: ['id'],
    uniques: [{ name: 'uq_tickets_kind_subject', columns: ['kind', 'subject'] }],
    indices: [{ name: 'ix_tickets_subject', columns: ['subject'] }],
  });
