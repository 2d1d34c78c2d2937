import { partnerOf, until } from '#testing';
import { aFact, entered, OK, BAD, review, sealed } from './builders.js';
import { Desk, person } from './desk.js';

describe('a ticket', () => {
  it('is promised an answer and a solution by its class, and is as pressing as its class at least', async () => {
    await using desk = await Desk.open();
    await desk.ask('complaint.a', 'x');
    await desk.ask('drift', 'y', { severity: 'CRITICAL' });
    expect(await desk.about('x')).toMatchObject({
      ...{ class: 'COMPLAINT_A', skill: 'SENIOR', severity: 'CRITICAL', dueAt: '2026-11-22T08:15:00.000Z' },
      ...{ overdue: false, breaches: [], respondedAt: null, assignee: null },
    });
    expect(await desk.about('y')).toMatchObject({ class: 'DRIFT', severity: 'CRITICAL' });
  });

  it('raises one alert for a late answer and one for a late solution, and is overdue meanwhile', async () => {
    await using desk = await Desk.open();
    await desk.ask('complaint.a', 'x');
    const raised = async () => (await desk.emitted('alert.raised')).map(({ payload }) => (payload as any).kind);
    const look = async (minutes: number) => {
      desk.minutes(minutes);
      await desk.job('ticket-clocks');
      await desk.job('ticket-clocks');
      const { overdue, breaches } = await desk.about('x');
      return [overdue, breaches, await raised()];
    };
    expect(await look(14)).toEqual([false, [], []]);
    expect(await look(2)).toEqual([true, ['RESPONSE'], ['ticket.response_overdue']]);
    const { id } = await desk.about('x');
    await desk.act('takeTicket', `id: "${id}"`, person('lin'));
    expect(await look(1)).toEqual([false, ['RESPONSE'], ['ticket.response_overdue']]);
    expect(await look(240)).toEqual([
      true,
      ['RESPONSE', 'RESOLUTION'],
      ['ticket.response_overdue', 'ticket.resolution_overdue'],
    ]);
    await desk.act('closeTicket', `id: "${id}", reason: "done"`);
    expect(await look(1_000)).toMatchObject([false, ['RESPONSE', 'RESOLUTION'], { length: 2 }]);
  });

  it('keeps the promise it was opened under when its class changes, and the next one gets the new promise', async () => {
    await using desk = await Desk.open();
    await desk.ask('drift', 'before');
    const input = {
      ...{ key: 'DRIFT', title: 'Drift', kinds: ['drift'], severity: 'WARNING', skill: 'OPERATIONS' },
      ...{ respondWithinMinutes: 5, resolveWithinMinutes: 10, reason: 'sale day' },
    };
    const save = (over = {}) =>
      desk.run(
        'mutation($input: SaveTicketClassInput!) { saveTicketClass(input: $input) { __typename ... on TicketClass { revision author } ... on InvalidTicketClass { faults } } }',
        { input: { ...input, ...over } },
      );
    expect(await save({ effectiveFrom: '2026-11-23T00:00:00.000Z' })).toMatchObject({ author: 'staff:test' });
    await desk.ask('drift', 'between');
    desk.clock.set(new Date('2026-11-23T00:00:00.000Z'));
    await desk.ask('drift', 'after');
    const due = await Promise.all(['before', 'between', 'after'].map(async name => (await desk.about(name))['dueAt']));
    expect(due).toEqual(['2026-11-22T09:00:00.000Z', '2026-11-22T09:00:00.000Z', '2026-11-23T00:05:00.000Z']);
    const asOf = (at: string) =>
      desk.run('query($at: DateTime) { ticketClasses(at: $at) { key respondWithinMinutes } }', { at });
    expect(await asOf('2026-11-22T23:59:59.999Z')).toContainEqual({ key: 'DRIFT', respondWithinMinutes: 60 });
    expect(await asOf('2026-11-23T00:00:00.000Z')).toContainEqual({ key: 'DRIFT', respondWithinMinutes: 5 });
    expect(await save({ effectiveFrom: '2026-11-22T23:00:00.000Z' })).toMatchObject({
      faults: ['effectiveFrom must not lie in the past'],
    });
  });

  it('closes itself when its reason falls away, comes back when it is asked for again, and stays as a person left it', async () => {
    await using desk = await Desk.open();
    await desk.ask('settlement.missing', 'bill-1');
    await desk.hear('ticket.settled', 'settlement.missing', 'bill-1');
    expect(await desk.about('bill-1')).toMatchObject({ open: false, closeCode: 'SETTLED', closeReason: 'gone' });
    await desk.ask('settlement.missing', 'bill-1');
    const back = await desk.about('bill-1');
    expect(back).toMatchObject({ open: true, closeCode: null, reopened: 1, handlingMinutes: null });
    await desk.act('closeTicket', `id: "${back['id']}", code: UNFOUNDED, reason: "accepted"`);
    await desk.ask('settlement.missing', 'bill-1');
    await desk.hear('ticket.settled', 'settlement.missing', 'bill-1');
    expect(await desk.about('bill-1')).toMatchObject({ open: false, closeCode: 'UNFOUNDED', reopened: 1 });
    expect((await desk.about('bill-1'))['history'].map((entry: any) => entry.act)).toEqual([
      ...['OPENED', 'SETTLED', 'REOPENED', 'CLOSED'],
    ]);
  });
});

it('opens again what a person closed when there is a new reason', async () => {
  await using desk = await Desk.open();
  await desk.ask('after_sale.return', OK);
  await desk.act('closeTicket', `id: "${(await desk.about(OK))['id']}", code: SOLVED, reason: "agreed"`);
  await desk.ask('after_sale.return', OK);
  expect(await desk.about(OK)).toMatchObject({ open: false });
  await desk.ask('after_sale.return', OK, { always: true });
  expect(await desk.about(OK)).toMatchObject({ open: true, class: 'AFTER_SALE', reopened: 1 });
});

describe('risk asks for', () => {
  it('a senior agent when a buyer threatens to complain, and holds nothing up for it', async () => {
    await using desk = await Desk.open();
    await desk.agent('ann');
    await desk.agent('sue', { skills: ['SENIOR'] });
    const fact = sealed(desk.bench, aFact(OK), { buyerRemark: '再不发货我就投诉你们' });
    await desk.bench.deliver([entered(desk.bench, 'PAID', fact)]);
    expect(await desk.about(OK)).toMatchObject({
      ...{ kind: 'complaint.threat', class: 'COMPLAINT_A', skill: 'SENIOR', assignee: 'staff:sue' },
    });
    expect((await desk.emitted('risk.cleared')).map(event => event.aggregate)).toEqual([OK]);
  });

  it('a new review of an order that was paid again, although the first one was said', async () => {
    await using desk = await Desk.open();
    const fact = sealed(desk.bench, aFact(BAD), { buyerRemark: '刷单' });
    await desk.bench.deliver([entered(desk.bench, 'PAID', fact)]);
    await review(desk.bench, BAD, 'RELEASE');
    expect(await desk.about(BAD)).toMatchObject({ open: false, closeCode: 'DECIDED' });
    await desk.bench.deliver([entered(desk.bench, 'CANCELLED', { ...fact, from: 'PAID' })]);
    await desk.bench.deliver([entered(desk.bench, 'PAID', { ...fact, from: 'CANCELLED' })]);
    expect(await desk.about(BAD)).toMatchObject({ open: true, reopened: 1 });
  });
});

describe('assignment', () => {
  it('goes round among those who have the skill and the shop, and passes over whoever is full', async () => {
    await using desk = await Desk.open();
    await desk.agent('ann', { capacity: 1 });
    await desk.agent('bob');
    await desk.agent('cid', { shops: ['shp_b'] });
    await desk.agent('dan', { skills: ['FINANCE'] });
    for (const n of [1, 2, 3]) await desk.ask('complaint', `c${n}`);
    await desk.ask('complaint', 'c4', { shopId: 'shp_b' });
    const who = await Promise.all([1, 2, 3, 4].map(async n => (await desk.about(`c${n}`))['assignee']));
    expect(who).toEqual(['staff:ann', 'staff:bob', 'staff:bob', 'staff:cid']);
    expect(await desk.run('{ ticketAgents { name openTickets } }')).toEqual([
      ...[
        { name: 'staff:ann', openTickets: 1 },
        { name: 'staff:bob', openTickets: 2 },
      ],
      ...[
        { name: 'staff:cid', openTickets: 1 },
        { name: 'staff:dan', openTickets: 0 },
      ],
    ]);
  });

  it('waits for somebody to come on duty', async () => {
    await using desk = await Desk.open();
    await desk.ask('complaint', 'c1');
    await desk.agent('ann', { onDuty: false });
    await desk.job('assign-tickets');
    expect(await desk.about('c1')).toMatchObject({ assignee: null });
    await desk.agent('ann');
    await desk.job('assign-tickets');
    expect(await desk.about('c1')).toMatchObject({ assignee: 'staff:ann' });
  });

  it('is exact when copies of the service open tickets at the same moment', async () => {
    await using one = await Desk.open();
    const { dataDir, databasePrefix, databaseUrl } = one.bench.around.config;
    await using two = await Desk.open({ config: { dataDir, databasePrefix, databaseUrl } });
    for (const name of ['ann', 'bob', 'cid']) await one.agent(name, { capacity: 4 });
    const asks = Array.from({ length: 15 }, (_, n) => (n % 2 ? one : two).ask('complaint', `c${n}`));
    await Promise.all(asks);
    const tickets = await one.tickets('(first: 100)');
    const counts = Map.groupBy(tickets, ticket => ticket['assignee'] as string | null);
    expect([...counts].map(([name, own]) => `${name} ${own.length}`).sort()).toEqual([
      ...['null 3', 'staff:ann 4', 'staff:bob 4', 'staff:cid 4'],
    ]);
    for (const { history } of tickets)
      expect(history.filter(({ act }: any) => act === 'ASSIGNED').length).toBeLessThanOrEqual(1);
  });

  it('lets one of two people take a ticket, and keeps who did what', async () => {
    await using desk = await Desk.open();
    await desk.ask('complaint', 'c1');
    const { id } = await desk.about('c1');
    const said = await Promise.all(['ann', 'bob'].map(name => desk.act('takeTicket', `id: "${id}"`, person(name))));
    expect(said.map(answer => answer['__typename']).sort()).toEqual(['Ticket', 'TicketNotYours']);
    const owner = (await desk.about('c1'))['assignee'] as string;
    const other = owner === 'staff:ann' ? 'bob' : 'ann';
    expect(await desk.act('handBackTicket', `id: "${id}", reason: "x"`, person(other))).toMatchObject({
      code: 'TICKET_NOT_YOURS',
    });
    await desk.agent(owner.slice(6));
    expect(
      await desk.act('handBackTicket', `id: "${id}", reason: "not my field"`, person(owner.slice(6))),
    ).toMatchObject({ assignee: null });
    await desk.job('assign-tickets');
    expect(await desk.about('c1')).toMatchObject({ assignee: null });
    expect(await desk.act('assignTicket', `id: "${id}", to: "staff:zoe", reason: "x"`)).toMatchObject({
      code: 'UNKNOWN_TICKET_AGENT',
    });
    await desk.agent('zoe', { onDuty: false, capacity: 0 });
    await desk.act('assignTicket', `id: "${id}", to: "staff:zoe", reason: "knows the buyer"`);
    expect((await desk.about('c1'))['history']).toEqual([
      { act: 'OPENED', by: 'system:channels', detail: '' },
      { act: 'TAKEN', by: owner, detail: '' },
      { act: 'HANDED_BACK', by: owner, detail: 'not my field' },
      { act: 'REASSIGNED', by: 'staff:test', detail: 'staff:zoe: knows the buyer' },
    ]);
  });

  it('shows a partner no agents and lets it set none', async () => {
    await using desk = await Desk.open();
    await desk.agent('ann');
    await desk.ask('complaint', 'c1');
    const { id } = await desk.about('c1');
    expect(await desk.run('{ ticketAgents { name } }', {}, partnerOf('shp_a'))).toEqual([]);
    await expect(desk.act('takeTicket', `id: "${id}"`, partnerOf('shp_a'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(desk.act('closeTicket', `id: "${id}", reason: "x"`, partnerOf('shp_b'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('the queue', () => {
  it('tells what is overdue longest first, page by page, and only what is asked for', async () => {
    await using desk = await Desk.open();
    await desk.agent('ann', { skills: ['SENIOR'] });
    await desk.ask('drift', 'd1');
    await desk.ask('complaint.a', 'c1');
    await desk.ask('complaint', 'c2', { shopId: 'shp_b' });
    await desk.ask('settlement', 's1');
    desk.minutes(61);
    const subjects = async (args: string, viewer?: any) =>
      (await desk.tickets(`(order: DUE, ${args})`, viewer)).map(ticket => ticket['subject']);
    expect(await subjects('first: 10')).toEqual(['c1', 'd1', 'c2', 's1']);
    expect(await subjects('filter: { overdue: true }')).toEqual(['c1', 'd1', 'c2']);
    expect(await subjects('filter: { overdue: false }')).toEqual(['s1']);
    expect(await subjects('filter: { class: "COMPLAINT_A" }')).toEqual(['c1']);
    expect(await subjects('filter: { assignee: "staff:ann" }')).toEqual(['c1']);
    expect(await subjects('filter: { unassigned: true, skill: "FINANCE" }')).toEqual(['s1']);
    expect(await subjects('first: 10', partnerOf('shp_b'))).toEqual(['c2']);
    const page = (after: string | null) =>
      desk.run(
        'query($after: String) { tickets(order: DUE, first: 3, after: $after) { nodes { subject } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
    const first = await page(null);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await page(first.pageInfo.endCursor)).toMatchObject({
      nodes: [{ subject: 's1' }],
      pageInfo: { hasNextPage: false },
    });
  });
});

it('tells live of tickets that are opened and opened again', async () => {
  await using desk = await Desk.open();
  await desk.ask('complaint', 'c1');
  await desk.hear('ticket.settled', 'complaint', 'c1');
  await desk.ask('complaint', 'c1');
  await until(
    () => desk.emitted('ticket.opened'),
    events => events.length === 2,
  );
  const { id } = await desk.about('c1');
  expect((await desk.emitted('ticket.opened')).map(event => event.payload)).toEqual([
    ...[false, true].map(again => ({
      ...{ ticketId: id, shopId: 'shp_a', kind: 'complaint', class: 'COMPLAINT_B', skill: 'SERVICE' },
      ...{ severity: 'WARNING', again },
    })),
  ]);
});
