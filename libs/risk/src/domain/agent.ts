/** A person of the house who works on tickets. */
export interface Agent {
  /** As histories name people: staff:lin. */
  readonly name: string;
  readonly skills: readonly string[];
  /** Shops the agent works for; empty: all, and the tickets of the house. */
  readonly shops: readonly string[];
  readonly onDuty: boolean;
  /** How many open tickets come by themselves at most. */
  readonly capacity: number;
  /** When the agent's last turn was, counted over all agents. */
  readonly turn: number;
}

/** What a ticket asks of an agent. */
export interface Demand {
  readonly shopId: string;
  readonly skill: string;
  /** Who gave it back. */
  readonly handedBackBy: string | null;
}

const NAME = /^staff:[^\s:]{1,80}$/u;
const SKILL = /^[A-Z][A-Z0-9_]{1,31}$/;
const SHOP = /^shp_[0-9A-Za-z_-]{1,28}$/;
const MOST = 500;

/** What is wrong with an agent; empty when it can be saved. */
export function faultsOfAgent({ name, skills, shops, capacity }: Omit<Agent, 'turn'>): readonly string[] {
  const faults: string[] = [];
  if (!NAME.test(name)) faults.push('name must read "staff:" and the name a person signs in with');
  if (skills.length === 0 || skills.length > MOST || skills.some(skill => !SKILL.test(skill)))
    faults.push('skills must name at least one skill in capital letters: SENIOR');
  if (shops.length > MOST || shops.some(shop => !SHOP.test(shop))) faults.push('shops must be ids of shops: shp_main');
  if (!Number.isInteger(capacity) || capacity < 0 || capacity > 10_000) faults.push('capacity must be from 0 to 10000');
  return faults;
}

/** Hands out work in turn: whoever may take it and had the last turn longest ago comes next, by name where nobody had one. */
export class Rota {
  private readonly agents: Map<string, Agent>;
  private readonly open: Map<string, number>;
  private last: number;
  private readonly served = new Set<string>();

  constructor(agents: readonly Agent[], open: ReadonlyMap<string, number>) {
    this.agents = new Map(agents.map(agent => [agent.name, agent]));
    this.open = new Map(open);
    this.last = Math.max(0, ...agents.map(agent => agent.turn));
  }

  /** Who takes it; null when nobody can. */
  next(demand: Demand): string | null {
    let chosen: Agent | null = null;
    for (const agent of this.agents.values()) {
      if (this.canTake(agent, demand) && (chosen === null || isBefore(agent, chosen))) chosen = agent;
    }
    if (!chosen) return null;
    this.last += 1;
    this.agents.set(chosen.name, { ...chosen, turn: this.last });
    this.open.set(chosen.name, (this.open.get(chosen.name) ?? 0) + 1);
    this.served.add(chosen.name);
    return chosen.name;
  }

  /** Agents whose turn it was. */
  changed(): readonly Agent[] {
    return [...this.agents.values()].filter(agent => this.served.has(agent.name));
  }

  private canTake(agent: Agent, { shopId, skill, handedBackBy }: Demand): boolean {
    const knows = agent.skills.includes(skill) && (agent.shops.length === 0 || agent.shops.includes(shopId));
    const hasRoom = (this.open.get(agent.name) ?? 0) < agent.capacity;
    return agent.onDuty && agent.name !== handedBackBy && knows && hasRoom;
  }
}

const isBefore = (one: Agent, other: Agent): boolean =>
  one.turn === other.turn ? one.name < other.name : one.turn < other.turn;
