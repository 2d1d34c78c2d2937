import { createTable, ddl, Migration } from '#platform';

const { flag, id, instant, int, json, longText, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** Keys of partners, people of the house and the audit log. */
export class CreateAccess1700000005000 extends Migration {
  readonly name = 'CreateAccess1700000005000';

  async up(runner: Runner): Promise<void> {
    await createKeys(runner);
    await createUsers(runner);
    await createAuditLog(runner);
    await createRegisteredOperations(runner);
  }
}

const createKeys = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'api_keys',
    columns: [
      id('id'),
      id('hash'),
      id('prefix', { length: 16 }),
      text('partner', { length: 100 }),
      json('shops'),
      json('scopes'),
      int('requests_per_minute', { nullable: true }),
      int('cost_per_minute', { nullable: true }),
      flag('registered_only'),
      instant('created_at'),
      text('created_by', { length: 100 }),
      instant('expires_at', { nullable: true }),
      instant('last_used_at', { nullable: true }),
      instant('revoked_at', { nullable: true }),
      text('revoked_by', { nullable: true, length: 100 }),
    ],
    primary: ['id'],
    uniques: [{ name: 'uq_api_keys_hash', columns: ['hash'] }],
    indices: [{ name: 'ix_api_keys_partner', columns: ['partner'] }],
  });

const createUsers = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'users',
    columns: [
      id('id'),
      text('name', { length: 60 }),
      text('password'),
      json('roles'),
      instant('created_at'),
      text('created_by', { length: 100 }),
      instant('disabled_at', { nullable: true }),
    ],
    primary: ['id'],
    uniques: [{ name: 'uq_users_name', columns: ['name'] }],
  });

const createAuditLog = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'audit_log',
    columns: [id('id'), instant('at'), text('actor', { length: 100 }), id('action'), text('subject'), json('facts')],
    primary: ['id'],
    indices: [
      { name: 'ix_audit_log_actor', columns: ['actor', 'id'] },
      { name: 'ix_audit_log_subject', columns: ['subject', 'id'] },
    ],
  });

const createRegisteredOperations = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'registered_operations',
    columns: [
      text('owner', { length: 100 }),
      id('hash'),
      longText('source'),
      instant('created_at'),
      text('created_by', { length: 100 }),
    ],
    primary: ['owner', 'hash'],
  });
