import { anEvent, bootSubgraphForTest, partnerOf, staff, type SubgraphBench } from '#testing';
import { risk } from '#risk';
import {} from './builders.js';

describe('tickets', () => {
  const ask = (bench: SubgraphBench, kind: string, subject: string, shopId = 'shp_a') =>
    anEvent(
      'ticket.requested',
      `ticket/${kind}/${subject}`,
      { kind, subject, shopId, severity: 'WARNING', message: 'look at it' },
      { producer: 'channels', scope: bench.around.config.databasePrefix },
    );
  const list = async (bench: SubgraphBench, filter = '', viewer = staff) =>
    (
      (await bench.graphql(`{ tickets${filter} { nodes { id kind subject open } } }`, {}, viewer)).data as {
        tickets: { nodes: { id: string; subject: string }[] };
      }
    ).tickets.nodes;

  it('are opened once for each kind and subject, within a batch and over batches', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await bench.deliver([
      ask(bench, 'drift', 'x'),
      ask(bench, 'drift', 'x'),
      ask(bench, 'drift', 'y'),
      ask(bench, 'bill', 'x'),
    ]);
    await bench.deliver([ask(bench, 'drift', 'x')]);
    expect((await list(bench)).map(t => t.subject).sort()).toEqual(['x', 'x', 'y']);
  });

  it('are closed once, with a reason', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await bench.deliver([ask(bench, 'drift', 'x'), ask(bench, 'drift', 'y')]);
    const [ticket] = await list(bench, '(filter: { kind: "drift" })');
    const source =
      'mutation($id: ID!, $reason: String!) { closeTicket(id: $id, reason: $reason) { __typename ... on Ticket { open closedBy closeReason } ... on Problem { code } } }';
    const close = (reason: string) => bench.graphql(source, { id: ticket?.id, reason });
    expect((await close(' ')).errors?.[0]?.originalError).toMatchObject({ code: 'BAD_INPUT' });
    expect((await close('mended')).data).toEqual({
      closeTicket: { __typename: 'Ticket', open: false, closedBy: 'staff:test', closeReason: 'mended' },
    });
    expect((await close('again')).data).toEqual({
      closeTicket: { __typename: 'TicketAlreadyClosed', code: 'TICKET_ALREADY_CLOSED' },
    });
    expect(await list(bench, '(filter: { open: true })')).toHaveLength(1);
    expect(await list(bench, '(filter: { open: false })')).toMatchObject([{ id: ticket?.id }]);
  });

  it('of another shop, or of the house, do not exist for a partner', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await bench.deliver([
      ask(bench, 'drift', 'own', 'shp_a'),
      ask(bench, 'drift', 'foreign', 'shp_b'),
      ask(bench, 'drift', 'house', ''),
    ]);
    const partner = partnerOf('shp_a');
    expect((await list(bench, '', partner)).map(t => t.subject)).toEqual(['own']);
    expect(await list(bench, '(filter: { shopId: "shp_b" })', partner)).toEqual([]);
    const foreign = (await list(bench)).find(t => t.subject === 'foreign');
    const { data } = await bench.graphql(
      'query($id: ID!, $r: [_Any!]!) { ticket(id: $id) { id } _entities(representations: $r) { ... on Ticket { subject } } }',
      { id: foreign?.id, r: [{ __typename: 'Ticket', id: foreign?.id }] },
      partner,
    );
    expect(data).toEqual({ ticket: null, _entities: [null] });
    const closing = await bench.graphql(
      'mutation($id: ID!) { closeTicket(id: $id, reason: "x") { __typename } }',
      { id: foreign?.id },
      partner,
    );
    expect(closing.errors?.[0]?.originalError).toMatchObject({ code: 'NOT_FOUND' });
  });
});
