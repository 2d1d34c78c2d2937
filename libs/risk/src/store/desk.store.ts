import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import type { Agent } from '../domain/agent.js';
import { AgentRow, TicketClassRow } from './desk.row.js';

/** Statements on the settings of the ticket desk: classes and agents. There are few of either. */
@Injectable()
export class DeskStore {
  constructor(private readonly db: Database) {}

  async revision(tx: Tx): Promise<number> {
    const [row] = (await tx.query('SELECT MAX(revision) AS revision FROM ticket_classes')) as {
      revision: number | string | null;
    }[];
    return Number(row?.revision ?? 0);
  }

  classes(tx: Tx): Promise<TicketClassRow[]> {
    return tx.find(TicketClassRow, { order: { revision: 'ASC' } });
  }

  /** False when somebody added a version at the same moment and took the revision. */
  addClass(tx: Tx, row: TicketClassRow): Promise<boolean> {
    return this.db.insertOnce(tx, TicketClassRow, row);
  }

  agents(tx: Tx): Promise<AgentRow[]> {
    return tx.find(AgentRow, { order: { name: 'ASC' } });
  }

  /** The agents, who have no turn from anybody else until the end of the transaction. */
  async lockedAgents(tx: Tx): Promise<AgentRow[]> {
    const known = await this.agents(tx);
    await this.db.lockRows(
      tx,
      AgentRow,
      'name',
      known.map(agent => agent.name),
    );
    // On SQLite nobody else writes meanwhile: what was read is true.
    return this.db.engine === 'sqlite' ? known : this.agents(tx);
  }

  /** Sets an agent; the turn stays. */
  async saveAgent(tx: Tx, agent: AgentRow): Promise<void> {
    await this.db.insertMissing(tx, AgentRow, [agent]);
    await this.db.updateRows(
      tx,
      AgentRow,
      ['name'],
      ['skills', 'shops', 'onDuty', 'capacity', 'setBy', 'setAt'],
      [agent],
    );
  }

  saveTurns(tx: Tx, agents: readonly Agent[]): Promise<void> {
    return this.db.updateRows(tx, AgentRow, ['name'], ['turn'], agents);
  }
}
