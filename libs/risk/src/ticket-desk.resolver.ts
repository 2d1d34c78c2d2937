import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult } from '#platform';
import { Agents, type AgentView } from './agents.service.js';
import type { Agent } from './domain/agent.js';
import type { TicketClass } from './domain/ticket-class.js';
import { TicketClasses, type TicketClassInput } from './ticket-classes.service.js';
import {
  TicketStatisticsService,
  type StatisticsQuestion,
  type TicketStatistics,
} from './ticket-statistics.service.js';

type ClassView = TicketClass & { readonly kind: 'TicketClass' };
type AgentInput = Omit<Agent, 'turn' | 'shops'> & { readonly shops?: readonly string[] | null };

const viewOf = (one: TicketClass): ClassView => ({ ...one, kind: 'TicketClass' });

/** Settings of the ticket desk, and how it did. */
@Resolver()
export class TicketDeskResolver {
  constructor(
    private readonly classes: TicketClasses,
    private readonly agents: Agents,
    private readonly statistics: TicketStatisticsService,
  ) {}

  @Query('ticketClasses')
  async inForce(@Context('viewer') viewer: Viewer, @Args('at') at: Date | null): Promise<readonly ClassView[]> {
    return (await this.classes.at(viewer, at ?? null)).map(viewOf);
  }

  @Query('ticketClassVersions')
  async versions(@Context('viewer') viewer: Viewer, @Args('key') key: string): Promise<readonly ClassView[]> {
    return (await this.classes.versionsOf(viewer, key)).map(viewOf);
  }

  @Query('ticketAgents')
  all(@Context('viewer') viewer: Viewer): Promise<readonly AgentView[]> {
    return this.agents.all(viewer);
  }

  @Query('ticketStatistics')
  of(@Context('viewer') viewer: Viewer, @Args() question: StatisticsQuestion): Promise<readonly TicketStatistics[]> {
    return this.statistics.of(viewer, question);
  }

  @Mutation('saveTicketClass')
  saveClass(@Context('viewer') viewer: Viewer, @Args('input') input: TicketClassInput): Promise<ClassView | Problem> {
    return asResult(async () => viewOf(await this.classes.save(viewer, input)));
  }

  @Mutation('saveTicketAgent')
  saveAgent(@Context('viewer') viewer: Viewer, @Args('input') input: AgentInput): Promise<AgentView | Problem> {
    return asResult(() => this.agents.save(viewer, { ...input, shops: input.shops ?? [] }));
  }
}
