import { anEvent, bootSubgraphForTest, FakeClock, staff, viewerWith, type SubgraphBench } from '#testing';
import type { Viewer } from '#contracts';
import { risk } from '#risk';

/** People who work on tickets. */
export const person = (name: string): Viewer => ({ ...staff, name: `staff:${name}` });

/** A ticket, or whatever else was answered, as tests read it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of the graph, each looked at by one test
type Answer = any;
export type Seen = Readonly<Record<string, Answer>>;

const FIELDS = `id kind subject class skill severity open assignee overdue breaches dueAt respondedAt closeCode closeReason
  handlingMinutes reopened mergedInto { id } subjects { kind subject } history { act by detail }`;

/** The ticket desk of one risk service, with a clock of its own. */
export class Desk implements AsyncDisposable {
  private constructor(
    readonly bench: SubgraphBench,
    readonly clock: FakeClock,
  ) {}

  static async open(options: Parameters<typeof bootSubgraphForTest>[1] = {}): Promise<Desk> {
    const clock = new FakeClock();
    return new Desk(await bootSubgraphForTest(risk, { clock, ...options }), clock);
  }

  /** Lets another service ask for a ticket, or tell that its reason fell away. */
  async hear(type: 'ticket.requested' | 'ticket.settled', kind: string, subject: string, over: object = {}) {
    const what = { kind, subject, shopId: 'shp_a', severity: 'INFO' as const, message: 'look at it', reason: 'gone' };
    const scope = this.bench.around.config.databasePrefix;
    const event = anEvent(type, `ticket/${kind}/${subject}`, { ...what, ...over }, { producer: 'channels', scope });
    await this.bench.deliver([event]);
  }

  ask(kind: string, subject: string, over: object = {}): Promise<void> {
    return this.hear('ticket.requested', kind, subject, over);
  }

  /** The answer of a root field; throws what the caller is refused with. */
  async run(source: string, variables: Record<string, unknown> = {}, viewer: Viewer = staff): Promise<Answer> {
    const { data, errors } = await this.bench.graphql(source, variables, viewer);
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return Object.values(data ?? {})[0];
  }

  async tickets(args = '', viewer: Viewer = staff): Promise<readonly Seen[]> {
    return (await this.run(`{ tickets${args} { nodes { ${FIELDS} } } }`, {}, viewer)).nodes as Seen[];
  }

  async about(subject: string): Promise<Seen> {
    const found = (await this.tickets('(first: 100)')).find(ticket => ticket['subject'] === subject);
    if (!found) throw new Error(`there is no ticket about ${subject}`);
    return found;
  }

  agent(name: string, over: object = {}): Promise<Seen> {
    const input = { name: `staff:${name}`, skills: ['SERVICE'], shops: [], onDuty: true, capacity: 50, ...over };
    return this.run(
      'mutation($input: SaveTicketAgentInput!) { saveTicketAgent(input: $input) { __typename ... on TicketAgent { name openTickets } ... on Problem { message } } }',
      { input },
    ) as Promise<Seen>;
  }

  /** Does something with a ticket: `close(id, 'reason: "x"')`. */
  act(mutation: string, args: string, viewer: Viewer = staff): Promise<Seen> {
    return this.run(
      `mutation { ${mutation}(${args}) { __typename ... on Ticket { ${FIELDS} } ... on Problem { code message } } }`,
      {},
      viewer,
    ) as Promise<Seen>;
  }

  job(name: string): Promise<boolean> {
    return this.bench.service.jobs.run(name, true);
  }

  minutes(count: number): void {
    this.clock.advance(count * 60_000);
  }

  async emitted(type: string) {
    return (await this.bench.emitted()).filter(event => event.type === type);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.bench[Symbol.asyncDispose]();
  }
}

/** Whoever may see people. */
export const seesPeople = (viewer: Viewer): Viewer => viewerWith(viewer, 'risk:read', 'pii:read');
