import { Injectable } from '@nestjs/common';
import type { Problem, Viewer } from '#contracts';
import { Clock, Database, Ids, need, Refused, type Tx } from '#platform';
import { faultsOfAgent, Rota, type Agent } from './domain/agent.js';
import { needHouse } from './house.js';
import type { TicketActRow, TicketRow } from './store/ticket.row.js';
import { DeskStore } from './store/desk.store.js';
import { TicketStore } from './store/ticket.store.js';

/** An agent and the open tickets the agent has. */
export interface AgentView extends Omit<Agent, 'turn'> {
  readonly kind: 'TicketAgent';
  readonly openTickets: number;
}

const SYSTEM = 'system:rota';

/** Who works on tickets, and who gets which. */
@Injectable()
export class Agents {
  constructor(
    private readonly db: Database,
    private readonly store: DeskStore,
    private readonly tickets: TicketStore,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The agents and how much they have to do; a viewer limited to some shops sees none. */
  async all(viewer: Viewer): Promise<readonly AgentView[]> {
    need(viewer, 'risk:read');
    if (viewer.shops !== 'ALL') return [];
    return this.db.read(async tx => {
      const agents = await this.store.agents(tx);
      const loads = await this.tickets.loads(tx, agents.map(nameOf));
      return agents.map(agent => viewOf(agent, loads.get(agent.name) ?? 0));
    });
  }

  /** Sets an agent; whoever comes on duty gets what waits within a moment. */
  async save(viewer: Viewer, input: Omit<Agent, 'turn'>): Promise<AgentView> {
    needHouse(viewer, 'risk:write');
    const faults = faultsOfAgent(input);
    if (faults.length > 0) throw new Refused(invalid(faults));
    const { name, skills, shops, onDuty, capacity } = input;
    return this.db.write(async tx => {
      const set = { name, skills, shops, onDuty, capacity, setBy: viewer.name, setAt: this.clock.now() };
      await this.store.saveAgent(tx, { id: this.ids.next('agt'), turn: 0, ...set });
      return viewOf(set, (await this.tickets.loads(tx, [name])).get(name) ?? 0);
    });
  }

  /** The agent of that name, if there is one. */
  async find(tx: Tx, name: string): Promise<Agent | null> {
    return (await this.store.agents(tx)).find(agent => agent.name === name) ?? null;
  }

  /**
   * Gives tickets to agents in turn, as far as somebody can take them. The agents are locked until the end of the transaction
   * and loads are counted behind the lock, so copies of the service that do the same at the same moment go one after another.
   */
  async assign<T extends TicketRow>(tx: Tx, tickets: readonly T[]): Promise<Assigned<T>> {
    const agents = tickets.length === 0 ? [] : await this.store.lockedAgents(tx);
    if (agents.length === 0) return { tickets, acts: [] };
    const rota = new Rota(agents, await this.tickets.loads(tx, agents.map(nameOf)));
    const at = this.clock.now();
    const acts: TicketActRow[] = [];
    const given = tickets.map(ticket => {
      const assignee = rota.next(ticket);
      if (assignee === null) return ticket;
      const { id: ticketId, shopId } = ticket;
      acts.push({ id: this.ids.next('tka'), shopId, ticketId, act: 'ASSIGNED', by: SYSTEM, at, detail: assignee });
      return { ...ticket, assignee };
    });
    await this.store.saveTurns(tx, rota.changed());
    return { tickets: given, acts };
  }

  /** Skills of those who could take something now. */
  async skillsOnDuty(tx: Tx): Promise<readonly string[]> {
    const onDuty = (await this.store.agents(tx)).filter(agent => agent.onDuty && agent.capacity > 0);
    return [...new Set(onDuty.flatMap(agent => agent.skills))];
  }
}

/** Tickets with their agents, and what is to be written into their histories. */
export interface Assigned<T> {
  readonly tickets: readonly T[];
  readonly acts: readonly TicketActRow[];
}

const nameOf = ({ name }: Agent): string => name;

const viewOf = ({ name, skills, shops, onDuty, capacity }: Omit<Agent, 'turn'>, openTickets: number): AgentView => ({
  kind: 'TicketAgent',
  name,
  skills,
  shops,
  onDuty,
  capacity,
  openTickets,
});

const invalid = (faults: readonly string[]): Problem & { readonly faults: readonly string[] } => ({
  kind: 'InvalidTicketAgent',
  code: 'INVALID_TICKET_AGENT',
  message: `The agent was not saved: ${faults.join('; ')}.`,
  faults,
});
