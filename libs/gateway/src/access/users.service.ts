import { Injectable } from '@nestjs/common';
import { HubError, type Problem, type Viewer } from '#contracts';
import { Clock, Database, Ids, Refused } from '#platform';
import { AuditLog } from './audit-log.js';
import { passwordFault, sealPassword } from './domain/password.js';
import { isRole, ROLES, type Role } from './domain/roles.js';
import { needHouse } from './need-house.js';
import type { UserRow } from './store/user.row.js';
import { UserStore } from './store/user.store.js';

/** A person as the graph tells unions apart; never with the password. */
export type UserView = Omit<UserRow, 'password'> & { readonly kind: 'User' };

/** What changes of a person; what is not said stays. */
export interface UserChange {
  readonly name: string;
  readonly roles?: readonly string[] | null;
  readonly password?: string | null;
  readonly disabled?: boolean | null;
}

/** People who sign in at the hub itself, and their roles. */
@Injectable()
export class Users {
  constructor(
    private readonly db: Database,
    private readonly store: UserStore,
    private readonly audit: AuditLog,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer): Promise<readonly UserView[]> {
    needHouse(viewer, 'access:read');
    return (await this.db.read(tx => this.store.all(tx))).map(viewOf);
  }

  async create(viewer: Viewer, asked: { name: string; password: string; roles: readonly string[] }): Promise<UserView> {
    needHouse(viewer, 'access:write');
    if (!/^[a-z0-9][a-z0-9._-]{0,59}$/.test(asked.name))
      throw bad('name must have 1 to 60 lower-case letters, digits, dots, hyphens or underscores');
    const row: UserRow = {
      id: this.ids.next('usr'),
      name: asked.name,
      password: await sealed(asked.password),
      roles: rolesOf(asked.roles),
      createdAt: this.clock.now(),
      createdBy: viewer.name,
      disabledAt: null,
    };
    await this.db.write(async tx => {
      if (!(await this.store.add(tx, row))) throw new Refused(nameTaken(row.name));
      const facts = { name: row.name, roles: row.roles.join(' ') };
      await this.audit.note(tx, viewer.name, { action: 'USER_CREATED', subject: row.id, facts });
    });
    return viewOf(row);
  }

  async change(viewer: Viewer, asked: UserChange): Promise<UserView> {
    needHouse(viewer, 'access:write');
    const password = asked.password ? await sealed(asked.password) : null;
    const roles = asked.roles ? rolesOf(asked.roles) : null;
    return this.db.write(async tx => {
      const known = await this.store.byName(tx, asked.name);
      if (!known) throw new Refused(unknownUser(asked.name));
      const changed: UserRow = {
        ...known,
        roles: roles ?? known.roles,
        password: password ?? known.password,
        disabledAt: this.disabledAt(known, asked.disabled),
      };
      await this.store.change(tx, changed);
      const facts = {
        roles: changed.roles.join(' '),
        password: password ? 'changed' : 'unchanged',
        disabled: String(changed.disabledAt !== null),
      };
      await this.audit.note(tx, viewer.name, { action: 'USER_CHANGED', subject: changed.id, facts });
      return viewOf(changed);
    });
  }

  private disabledAt({ disabledAt }: UserRow, disabled: boolean | null | undefined): Date | null {
    if (disabled === null || disabled === undefined) return disabledAt;
    return disabled ? (disabledAt ?? this.clock.now()) : null;
  }
}

const viewOf = ({ password: _password, ...row }: UserRow): UserView => ({ ...row, kind: 'User' });
const bad = (message: string): HubError => new HubError('BAD_INPUT', message);

async function sealed(password: string): Promise<string> {
  const fault = passwordFault(password);
  if (fault) throw bad(fault);
  return sealPassword(password);
}

function rolesOf(roles: readonly string[]): readonly Role[] {
  const known = roles.filter(isRole);
  if (known.length === 0 || known.length < roles.length) throw bad(`roles must be of ${ROLES.join(', ')}`);
  return [...new Set(known)];
}

const nameTaken = (name: string): Problem & { readonly name: string } => ({
  kind: 'UserNameTaken',
  code: 'USER_NAME_TAKEN',
  message: 'Somebody has this name already: choose another.',
  name,
});

const unknownUser = (name: string): Problem & { readonly name: string } => ({
  kind: 'UnknownUser',
  code: 'UNKNOWN_USER',
  message: 'Nobody has this name.',
  name,
});
