import { Injectable } from '@nestjs/common';
import { GraphQLError, parse } from 'graphql';
import { HubError, type Viewer } from '#contracts';
import { Clock, Database } from '#platform';
import { operationHash, type OperationRegistry } from '../registered-operations.js';
import { AuditLog } from './audit-log.js';
import { needHouse } from './need-house.js';
import { RecentReads } from './recent-reads.js';
import { RegisteredOperationRow } from './store/registered-operation.row.js';

const FRESH_MS = 5_000;
const LONGEST = 100_000;
const MOST = 1_000;
const ownerOf = (partner: string): string => `partner:${partner}`;

/** Operations that staff registered for partners. */
@Injectable()
export class RegisteredOperations implements OperationRegistry {
  private readonly remembered = new RecentReads<string | null>(FRESH_MS, 10_000);

  constructor(
    private readonly db: Database,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  find(owner: string, hash: string): Promise<string | null> {
    return this.remembered.of(`${owner} ${hash}`, async () => {
      const row = await this.db.read(tx => tx.findOneBy(RegisteredOperationRow, { owner, hash }));
      return row?.source ?? null;
    });
  }

  /** Registers an operation; the same text again is the same operation. */
  async register(viewer: Viewer, partner: string, source: string): Promise<RegisteredOperationRow> {
    needHouse(viewer, 'access:write');
    assertReadable(source);
    const owner = ownerOf(partner);
    const hash = operationHash(source);
    const row: RegisteredOperationRow = {
      ...{ owner, hash, source },
      createdAt: this.clock.now(),
      createdBy: viewer.name,
    };
    const kept = await this.db.write(async tx => {
      const all = await this.db.findIn(tx, RegisteredOperationRow, 'owner', [owner]);
      const known = all.find(one => one.hash === hash);
      if (known) return known;
      if (all.length >= MOST)
        throw new HubError('BAD_INPUT', `a partner may have ${MOST} operations: remove some first`);
      await this.db.insertMissing(tx, RegisteredOperationRow, [row]);
      await this.audit.note(tx, viewer.name, { action: 'OPERATION_REGISTERED', subject: hash, facts: { partner } });
      return row;
    });
    this.remembered.keep(`${owner} ${hash}`, source);
    return kept;
  }

  /** Takes an operation off the list, within seconds at every copy of the gateway; false when it was not on it. */
  async remove(viewer: Viewer, partner: string, hash: string): Promise<boolean> {
    needHouse(viewer, 'access:write');
    const owner = ownerOf(partner);
    const isGone = await this.db.write(async tx => {
      const { affected } = await tx.delete(RegisteredOperationRow, { owner, hash });
      if (!affected) return false;
      await this.audit.note(tx, viewer.name, { action: 'OPERATION_REMOVED', subject: hash, facts: { partner } });
      return true;
    });
    this.remembered.keep(`${owner} ${hash}`, null);
    return isGone;
  }

  /** Operations of a partner, oldest first. */
  async list(viewer: Viewer, partner: string): Promise<readonly RegisteredOperationRow[]> {
    needHouse(viewer, 'access:read');
    const rows = await this.db.read(tx => this.db.findIn(tx, RegisteredOperationRow, 'owner', [ownerOf(partner)]));
    return rows.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.hash < b.hash ? -1 : 1));
  }
}

function assertReadable(source: string): void {
  if (source.length > LONGEST) throw new HubError('BAD_INPUT', `an operation may have ${LONGEST} characters`);
  try {
    parse(source);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new HubError('BAD_INPUT', `source is not GraphQL: ${error.message}`);
  }
}
