import { partnerOf, staff, viewerWith } from '#testing';
import { aFact, BAD, entered, OK, orderOf, sealed } from './builders.js';
import { Desk, person, seesPeople } from './desk.js';

describe('merged tickets', () => {
  const two = async (desk: Desk) => {
    await desk.ask('drift', 'x');
    await desk.ask('settlement', 'y');
    return [(await desk.about('x'))['id'], (await desk.about('y'))['id']] as const;
  };
  const merge = (desk: Desk, into: string, merged: string, viewer = staff) =>
    desk.act('mergeTickets', `into: "${into}", merged: "${merged}", reason: "one trouble"`, viewer);

  it('go on as one: subjects, notes and what is asked for later', async () => {
    await using desk = await Desk.open();
    const [kept, gone] = await two(desk);
    await addNote(desk, gone, 'seen before');
    expect(await merge(desk, kept, gone)).toMatchObject({
      ...{ id: kept, open: true },
      subjects: [
        { kind: 'drift', subject: 'x' },
        { kind: 'settlement', subject: 'y' },
      ],
    });
    expect(await desk.about('y')).toMatchObject({ open: false, closeCode: 'MERGED', mergedInto: { id: kept } });
    const notes = await desk.run(`{ ticket(id: "${kept}") { notes { text } } }`);
    expect(notes).toEqual({ notes: [{ text: 'seen before' }] });
    await desk.hear('ticket.settled', 'drift', 'x');
    expect(await desk.about('x')).toMatchObject({ open: true });
    await desk.hear('ticket.settled', 'settlement', 'y');
    expect(await desk.about('x')).toMatchObject({ open: false, closeCode: 'SETTLED' });
    await desk.ask('settlement', 'y');
    expect(await desk.about('x')).toMatchObject({ open: true, reopened: 1 });
    expect(await desk.about('y')).toMatchObject({ open: false });
  });

  it('are told by the one that goes on, also of an order', async () => {
    await using desk = await Desk.open();
    for (const order of [OK, BAD]) {
      const fact = sealed(desk.bench, aFact(order), { buyerRemark: '再不发货就投诉' });
      await desk.bench.deliver([entered(desk.bench, 'PAID', fact)]);
    }
    const [kept, gone] = [(await desk.about(OK))['id'], (await desk.about(BAD))['id']];
    await merge(desk, kept, gone);
    expect((await orderOf(desk.bench, BAD))?.tickets.map(ticket => ticket.id)).toEqual([kept]);
  });

  it('are refused where they are one, of two shops, closed, or merged before', async () => {
    await using desk = await Desk.open();
    const [kept, gone] = await two(desk);
    await desk.ask('drift', 'elsewhere', { shopId: 'shp_b' });
    const { id: elsewhere } = await desk.about('elsewhere');
    expect(await merge(desk, kept, kept)).toMatchObject({ code: 'TICKETS_NOT_MERGEABLE' });
    expect(await merge(desk, kept, elsewhere)).toMatchObject({ code: 'TICKETS_NOT_MERGEABLE' });
    await merge(desk, kept, gone);
    expect(await merge(desk, elsewhere, gone)).toMatchObject({ code: 'TICKETS_NOT_MERGEABLE' });
    expect(await desk.act('reopenTicket', `id: "${gone}", reason: "x"`)).toMatchObject({
      code: 'TICKETS_NOT_MERGEABLE',
    });
    await desk.act('closeTicket', `id: "${kept}", reason: "x"`);
    await desk.ask('drift', 'z');
    expect(await merge(desk, kept, (await desk.about('z'))['id'])).toMatchObject({ code: 'TICKET_ALREADY_CLOSED' });
    await expect(merge(desk, kept, 'tkt_unknown')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('close once when both reasons fall away at the same moment', async () => {
    await using desk = await Desk.open();
    const [kept, gone] = await two(desk);
    await merge(desk, kept, gone);
    await Promise.all([desk.hear('ticket.settled', 'drift', 'x'), desk.hear('ticket.settled', 'settlement', 'y')]);
    const { open, history } = await desk.about('x');
    expect([open, history.filter((entry: any) => entry.act === 'SETTLED').length]).toEqual([false, 1]);
  });
});

const addNote = (desk: Desk, ticketId: string, text: string, over: object = {}, viewer = staff) =>
  desk.run(
    'mutation($input: AddTicketNoteInput!) { addTicketNote(input: $input) { author personal text attachments { name } } }',
    { input: { ticketId, text, ...over } },
    viewer,
  );

describe('notes', () => {
  const file = { url: 'https://files.example.com/1.png', name: 'photo of 张三', sha256: 'a'.repeat(64) };
  const read = (desk: Desk, id: string, viewer = staff) =>
    desk.run(`{ ticket(id: "${id}") { notes { personal text attachments { url name } } } }`, {}, viewer);

  it('rest sealed, and are shown to their author and, on record, to who may see people', async () => {
    await using desk = await Desk.open();
    await desk.ask('complaint', 'c1');
    const { id } = await desk.about('c1');
    await addNote(desk, id, '张三 wants his money', { attachments: [file] }, person('ann'));
    const hidden = { notes: [{ personal: true, text: null, attachments: null }] };
    const shown = {
      notes: [{ personal: true, text: '张三 wants his money', attachments: [{ url: file.url, name: file.name }] }],
    };
    expect(await read(desk, id, person('bob'))).toEqual(hidden);
    expect(await read(desk, id, person('ann'))).toEqual(shown);
    expect(await desk.emitted('audit.recorded')).toEqual([]);
    expect(await read(desk, id, seesPeople(person('bob')))).toEqual(shown);
    expect((await desk.emitted('audit.recorded')).map(event => event.payload)).toMatchObject([
      { actor: 'staff:bob', action: 'PERSONAL_DATA_REVEALED', subject: id },
    ]);
    expect(await desk.run(`{ ticket(id: "${id}") { notes { text } } }`, {}, partnerOf('shp_b'))).toBeNull();
    const rows = await desk.bench.service.db.read(tx => tx.query('SELECT * FROM ticket_notes'));
    expect(JSON.stringify(rows)).not.toMatch(/张三|files\.example/);
  });

  it('that are said to be harmless are read by everybody of the house, unless they hold a number of a phone', async () => {
    await using desk = await Desk.open();
    await desk.ask('complaint', 'c1');
    const { id } = await desk.about('c1');
    await addNote(desk, id, 'asked the warehouse', { personal: false }, person('ann'));
    await addNote(desk, id, 'call 138 0013 8000', { personal: false }, person('ann'));
    expect((await read(desk, id, viewerWith(person('bob'), 'risk:read'))).notes).toMatchObject([
      { personal: false, text: 'asked the warehouse' },
      { personal: true, text: null },
    ]);
    expect(await read(desk, id, partnerOf('shp_a'))).toEqual({ notes: [] });
  });

  it('answer a ticket, and are refused without a text or with a bad address', async () => {
    await using desk = await Desk.open();
    await desk.ask('complaint', 'c1');
    const { id } = await desk.about('c1');
    await expect(addNote(desk, id, ' ')).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(
      addNote(desk, id, 'x', { attachments: [{ ...file, url: 'http://files.example.com' }] }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(addNote(desk, 'tkt_unknown', 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await desk.about('c1')).toMatchObject({ respondedAt: null });
    await addNote(desk, id, 'x');
    expect(await desk.about('c1')).toMatchObject({ respondedAt: '2026-11-22T08:00:00.000Z' });
  });
});

describe('handling time', () => {
  it('is told by class, agent, day and month, merged tickets not counted', async () => {
    await using desk = await Desk.open();
    for (const subject of ['c1', 'c2', 'c3', 'c4']) await desk.ask('complaint', subject);
    await desk.ask('drift', 'd1');
    const id = async (subject: string) => (await desk.about(subject))['id'] as string;
    desk.minutes(30);
    await desk.act('takeTicket', `id: "${await id('c1')}"`, person('ann'));
    desk.minutes(30);
    await desk.act('closeTicket', `id: "${await id('c1')}", reason: "x"`, person('ann'));
    await desk.act('mergeTickets', `into: "${await id('c3')}", merged: "${await id('c4')}", reason: "same"`);
    desk.minutes(540);
    await desk.act('closeTicket', `id: "${await id('c2')}", reason: "x"`, person('ann'));
    await desk.hear('ticket.settled', 'drift', 'd1');
    const told = (by: string, to = '2026-11-23') =>
      desk.run(
        `{ ticketStatistics(from: "2026-11-22", to: "${to}", by: ${by}) { group closed settled responded respondedInTime resolvedInTime meanResponseMinutes meanHandlingMinutes longestHandlingMinutes } }`,
      );
    expect(await told('CLASS')).toEqual([
      {
        ...{ group: 'COMPLAINT_B', closed: 2, settled: 0, responded: 2, respondedInTime: 1, resolvedInTime: 1 },
        ...{ meanResponseMinutes: 315, meanHandlingMinutes: 330, longestHandlingMinutes: 600 },
      },
      {
        ...{ group: 'DRIFT', closed: 1, settled: 1, responded: 0, respondedInTime: 0, resolvedInTime: 0 },
        ...{ meanResponseMinutes: null, meanHandlingMinutes: 600, longestHandlingMinutes: 600 },
      },
    ]);
    expect((await told('AGENT')).map((row: any) => [row.group, row.closed])).toEqual([
      ['', 2],
      ['staff:ann', 1],
    ]);
    // 08:00 and 18:00 UTC are 16:00 of the 22nd and 02:00 of the 23rd in Shanghai.
    expect((await told('DAY')).map((row: any) => [row.group, row.closed])).toEqual([
      ['2026-11-22', 1],
      ['2026-11-23', 2],
    ]);
    expect((await told('MONTH', '2026-11-22')).map((row: any) => [row.group, row.closed])).toEqual([['2026-11', 1]]);
    for (const to of ['2026-11-21', 'tomorrow', '2027-12-01'])
      await expect(told('CLASS', to)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('runs from the first opening to the last end, and the clocks begin anew when a ticket is opened again', async () => {
    await using desk = await Desk.open();
    await desk.ask('complaint', 'c1');
    const { id } = await desk.about('c1');
    expect(await desk.act('reopenTicket', `id: "${id}", reason: "x"`)).toMatchObject({ code: 'TICKET_STILL_OPEN' });
    desk.minutes(10);
    await desk.act('closeTicket', `id: "${id}", reason: "x", code: COMPENSATED`);
    expect(await desk.about('c1')).toMatchObject({ handlingMinutes: 10, closeCode: 'COMPENSATED' });
    desk.minutes(1_000);
    expect(await desk.act('reopenTicket', `id: "${id}", reason: "not paid"`)).toMatchObject({
      ...{ open: true, overdue: false, dueAt: '2026-11-23T08:50:00.000Z', handlingMinutes: null, reopened: 1 },
    });
    desk.minutes(10);
    await desk.act('closeTicket', `id: "${id}", reason: "paid"`);
    expect(await desk.about('c1')).toMatchObject({ handlingMinutes: 1_020 });
  });
});
