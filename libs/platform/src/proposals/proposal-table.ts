import { code, createTable, id, instant, json, minor, text } from '../database/migrate.js';

type Runner = Parameters<typeof createTable>[0];

/** The table of proposals, for the migration of a subgraph that has some. */
export const createProposals = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'proposals',
    columns: [
      id('id'),
      code('change_kind'),
      text('subject'),
      code('state'),
      json('proposed'),
      minor('base_revision'),
      json('impact'),
      text('reason', { length: 500 }),
      text('maker', { length: 100 }),
      instant('created_at'),
      instant('expires_at'),
      text('decided_by', { nullable: true, length: 100 }),
      instant('decided_at', { nullable: true }),
      text('decision_reason', { nullable: true, length: 500 }),
    ],
    primary: ['id'],
    indices: [{ name: 'ix_proposals_state', columns: ['state', 'id'] }],
  });
