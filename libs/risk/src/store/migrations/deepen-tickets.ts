import { createTable, ddl, Migration } from '#platform';
import { FIRST_CLASSES } from '../../domain/first-ticket-classes.js';

const { code, flag, id, instant, int, json, minor, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** The tickets of the first form, put aside: the next steps make the new table and bring them over. */
export class SetTicketsAside1700000002300 extends Migration {
  readonly name = 'SetTicketsAside1700000002300';

  async up(runner: Runner): Promise<void> {
    await runner.query('ALTER TABLE tickets RENAME TO tickets_before');
  }
}

/** Tickets with class, clocks, agent and root. */
export class CreateTickets1700000002301 extends Migration {
  readonly name = 'CreateTickets1700000002301';

  async up(runner: Runner): Promise<void> {
    await createTable(runner, {
      name: 'tickets',
      columns: [...WHAT, ...CLOCKS, ...END],
      primary: ['id', 'shop_id'],
      uniques: [{ name: 'uq_tickets_about', columns: ['kind', 'subject'] }],
      indices: [
        { name: 'ix_tickets_about', columns: ['subject'] },
        { name: 'ix_tickets_root', columns: ['root_id'] },
        { name: 'ix_tickets_due', columns: ['closed_at', 'due_at', 'id'] },
        { name: 'ix_tickets_alarm', columns: ['alarm_at'] },
        { name: 'ix_tickets_assignee', columns: ['assignee', 'closed_at'] },
        { name: 'ix_tickets_closed_on', columns: ['closed_on'] },
      ],
    });
  }
}

const WHAT = [
  id('id'),
  id('shop_id'),
  text('kind', { length: 100 }),
  text('subject'),
  id('root_id'),
  code('class_key'),
  code('skill'),
  code('severity'),
  text('message', { length: 1000 }),
  text('opened_by', { length: 100 }),
  instant('opened_at'),
];
const CLOCKS = [
  instant('respond_by'),
  instant('resolve_by'),
  instant('due_at'),
  instant('alarm_at', { nullable: true }),
  instant('responded_at', { nullable: true }),
  minor('response_ms', { nullable: true }),
  text('assignee', { nullable: true, length: 100 }),
  text('handed_back_by', { nullable: true, length: 100 }),
];
const END = [
  instant('settled_at', { nullable: true }),
  instant('closed_at', { nullable: true }),
  text('closed_by', { nullable: true, length: 100 }),
  code('close_code', { nullable: true }),
  text('close_reason', { nullable: true, length: 500 }),
  code('closed_on', { nullable: true, length: 10 }),
  minor('handling_ms', { nullable: true }),
  int('reopened'),
];

/** What was there is kept; it was promised nothing, so its clocks stand at its opening and ring no alarm. */
export class BringTicketsOver1700000002302 extends Migration {
  readonly name = 'BringTicketsOver1700000002302';

  async up(runner: Runner): Promise<void> {
    await runner.query(
      'INSERT INTO tickets (id, shop_id, kind, subject, root_id, class_key, skill, severity, message, opened_by, opened_at, ' +
        'respond_by, resolve_by, due_at, closed_at, closed_by, close_code, close_reason, reopened) ' +
        "SELECT id, shop_id, kind, subject, id, CASE WHEN kind = 'risk.review' THEN 'RISK' ELSE 'OTHER' END, " +
        "CASE WHEN kind = 'risk.review' THEN 'RISK' ELSE 'OPERATIONS' END, severity, message, opened_by, opened_at, " +
        "opened_at, opened_at, opened_at, closed_at, closed_by, CASE WHEN closed_at IS NULL THEN NULL ELSE 'OTHER' END, " +
        'close_reason, 0 FROM tickets_before',
    );
    await runner.query('DROP TABLE tickets_before');
  }
}

/** History of tickets, their classes, and the agents. */
export class CreateTicketDesk1700000002303 extends Migration {
  readonly name = 'CreateTicketDesk1700000002303';

  async up(runner: Runner): Promise<void> {
    await createTable(runner, {
      name: 'ticket_acts',
      columns: [
        id('id'),
        id('shop_id'),
        id('ticket_id'),
        code('act'),
        text('by_whom', { length: 100 }),
        instant('at'),
        text('detail', { length: 500 }),
      ],
      primary: ['id', 'shop_id'],
      indices: [{ name: 'ix_ticket_acts_ticket', columns: ['ticket_id', 'id'] }],
    });
    await createAgents(runner);
    await createClasses(runner);
    await seedClasses(runner);
  }
}

const createAgents = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'ticket_agents',
    columns: [
      id('id'),
      text('name', { length: 100 }),
      json('skills'),
      json('shops'),
      flag('on_duty'),
      int('capacity'),
      minor('turn'),
      text('set_by', { length: 100 }),
      instant('set_at'),
    ],
    primary: ['id'],
    uniques: [{ name: 'uq_ticket_agents_name', columns: ['name'] }],
  });

const createClasses = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'ticket_classes',
    columns: [
      minor('revision'),
      code('class_key'),
      text('title', { length: 100 }),
      json('kinds'),
      code('severity'),
      int('respond_within_minutes'),
      int('resolve_within_minutes'),
      code('skill'),
      instant('effective_from'),
      text('author', { length: 100 }),
      text('reason', { length: 500 }),
      instant('created_at'),
    ],
    primary: ['revision'],
  });

async function seedClasses(runner: Runner): Promise<void> {
  const sql =
    'INSERT INTO ticket_classes (revision, class_key, title, kinds, severity, respond_within_minutes, resolve_within_minutes, ' +
    'skill, effective_from, author, reason, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';
  for (const [i, one] of FIRST_CLASSES.entries()) {
    const { key, title, kinds, severity, respondWithinMinutes, resolveWithinMinutes, skill } = one;
    await runner.query(sql, [
      i + 1,
      key,
      title,
      JSON.stringify(kinds),
      severity,
      respondWithinMinutes,
      resolveWithinMinutes,
      skill,
      '1970-01-02 00:00:00.000',
      'system:first',
      'first classes',
      '2026-11-24 00:00:00.000',
    ]);
  }
}
