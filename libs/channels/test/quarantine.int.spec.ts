import { FakeClock, partnerOf } from '#testing';
import { anOrderForm, bootChannels, genericPush } from './builders.js';

describe('quarantine', () => {
  const QUARANTINE = `query($shopId: ID) { quarantine(shopId: $shopId) { nodes { id shopId code reason replayable attempts } pageInfo { hasNextPage } } }`;
  const REPLAY = `mutation($ids: [ID!], $code: String) { replayQuarantined(ids: $ids, code: $code) { __typename ... on QuarantineReplay { replayed skipped } ... on Problem { code message } } }`;
  const DISCARD = `mutation($id: ID!, $reason: String!) { discardQuarantined(id: $id, reason: $reason) { __typename ... on Problem { code } } }`;
  interface Listed {
    quarantine: { nodes: { id: string; code: string; reason: string; attempts: number }[] };
  }

  it('takes what is not understood with its reason, alerts once, and lets the rest go on', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock });
    for (const form of [
      anOrderForm({ status: 'LOST' }),
      anOrderForm({ orderId: 'W-2' }),
      anOrderForm({ orderId: 'W-3', status: 'GONE' }),
    ]) {
      expect((await channels.http.inject(genericPush(form, clock.now()))).statusCode).toBe(200);
    }
    await channels.map();
    await channels.http.inject(genericPush(anOrderForm({ orderId: 'W-4', status: 'AWAY' }), clock.now()));
    await channels.map();
    const listed = (await channels.bench.graphql(QUARANTINE)).data as unknown as Listed;
    expect(listed.quarantine.nodes.map(node => node.code)).toEqual([
      'UNKNOWN_STATUS',
      'UNKNOWN_STATUS',
      'UNKNOWN_STATUS',
    ]);
    expect(await channels.emitted('order.observed')).toHaveLength(1);
    const alerts = await channels.emitted('alert.raised');
    expect(alerts.map(alert => alert.payload)).toEqual([
      expect.objectContaining({ kind: 'QUARANTINE', shopId: 'shp_web' }),
    ]);
  });

  it('is replayed by id or by cause, and what is still not understood returns to it', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock });
    await channels.http.inject(genericPush(anOrderForm({ status: 'LOST' }), clock.now()));
    await channels.map();
    const listed = (await channels.bench.graphql(QUARANTINE)).data as unknown as Listed;
    const [input] = listed.quarantine.nodes;
    expect((await channels.bench.graphql(REPLAY, { ids: [input?.id, 'raw_unknown'] })).data).toMatchObject({
      replayQuarantined: { __typename: 'QuarantineReplay', replayed: 1, skipped: ['raw_unknown'] },
    });
    await channels.map();
    const again = (await channels.bench.graphql(QUARANTINE)).data as unknown as Listed;
    expect(again.quarantine.nodes).toEqual([expect.objectContaining({ id: input?.id, attempts: 1 })]);
    // As if the rule had been mended: the stored text now means something.
    const mended = channels.bench.around.vault.seal(
      { text: JSON.stringify(anOrderForm()) },
      'shp_web',
      input?.id ?? '',
    );
    await channels.bench.service.db.write(tx =>
      tx.query('UPDATE raw_pushes SET body = ? WHERE id = ?', [mended, input?.id]),
    );
    expect((await channels.bench.graphql(REPLAY, { code: 'UNKNOWN_STATUS' })).data).toMatchObject({
      replayQuarantined: { replayed: 1 },
    });
    await channels.map();
    expect(await channels.emitted('order.observed')).toHaveLength(1);
    expect((await channels.bench.graphql(REPLAY, { code: 'UNKNOWN_STATUS' })).data).toMatchObject({
      replayQuarantined: { __typename: 'NothingToReplay' },
    });
  });

  it('is given up with a reason, once', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock });
    await channels.http.inject(genericPush(anOrderForm({ status: 'LOST' }), clock.now()));
    await channels.map();
    const listed = (await channels.bench.graphql(QUARANTINE)).data as unknown as Listed;
    const id = listed.quarantine.nodes[0]?.id;
    expect((await channels.bench.graphql(DISCARD, { id, reason: ' ' })).data).toMatchObject({
      discardQuarantined: { __typename: 'NotInQuarantine' },
    });
    expect((await channels.bench.graphql(DISCARD, { id, reason: 'a test of theirs' })).data).toMatchObject({
      discardQuarantined: { __typename: 'InputDiscarded' },
    });
    expect((await channels.bench.graphql(DISCARD, { id, reason: 'again' })).data).toMatchObject({
      discardQuarantined: { __typename: 'NotInQuarantine' },
    });
    expect(((await channels.bench.graphql(QUARANTINE)).data as unknown as Listed).quarantine.nodes).toEqual([]);
  });

  it('of a foreign shop is neither seen nor touched', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock });
    await channels.http.inject(genericPush(anOrderForm({ status: 'LOST' }), clock.now()));
    await channels.map();
    const partner = partnerOf('shp_elsewhere');
    const own = (await channels.bench.graphql(QUARANTINE)).data as unknown as Listed;
    const id = own.quarantine.nodes[0]?.id;
    expect(
      ((await channels.bench.graphql(QUARANTINE, {}, partner)).data as unknown as Listed).quarantine.nodes,
    ).toEqual([]);
    expect(
      ((await channels.bench.graphql(QUARANTINE, { shopId: 'shp_web' }, partner)).data as unknown as Listed).quarantine
        .nodes,
    ).toEqual([]);
    expect((await channels.bench.graphql(REPLAY, { ids: [id] }, partner)).data).toMatchObject({
      replayQuarantined: { __typename: 'NothingToReplay' },
    });
    expect((await channels.bench.graphql(REPLAY, { code: 'UNKNOWN_STATUS' }, partner)).data).toMatchObject({
      replayQuarantined: { __typename: 'NothingToReplay' },
    });
    expect((await channels.bench.graphql(DISCARD, { id, reason: 'mine now' }, partner)).data).toMatchObject({
      discardQuarantined: { __typename: 'NotInQuarantine' },
    });
  });
});
