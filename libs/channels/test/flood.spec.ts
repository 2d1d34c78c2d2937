import { setTimeout as pause } from 'node:timers/promises';
import type { NewEvent } from '#platform';
import { FakeClock } from '#testing';
import { anOrderForm, bootChannels, genericPush, type ChannelsBench } from './builders.js';

const alertOf = (subject: string): NewEvent => ({
  type: 'alert.raised',
  aggregate: subject,
  shopId: '',
  payload: { kind: 'TEST', subject, shopId: '', severity: 'WARNING', message: 'a test' },
});

/** Channels with 5,001 events that nobody confirms until `confirm` is called. */
async function bootBehind(clock: FakeClock): Promise<{ channels: ChannelsBench; confirm: () => void }> {
  const channels = await bootChannels({ clock });
  const { db, outbox } = channels.bench.service;
  let confirmed = 0;
  outbox.serve({
    committed: () => undefined,
    alongWith: () => Promise.resolve(),
    confirmedUpTo: () => confirmed,
  });
  await db.write(tx =>
    outbox.append(
      tx,
      Array.from({ length: 5_001 }, (_, i) => alertOf(`subject-${i}`)),
    ),
  );
  return { channels, confirm: () => (confirmed = 1e9) };
}

describe('a push in a flood that the pool cannot keep up with', () => {
  it('is stored once the pool has caught up', async () => {
    const clock = new FakeClock();
    const { channels, confirm } = await bootBehind(clock);
    await using _ = channels;
    const answer = channels.http.inject(genericPush(anOrderForm(), clock.now()));
    await expect(Promise.race([answer, pause(100, 'held')])).resolves.toBe('held');
    confirm();
    expect((await answer).statusCode).toBe(200);
  });

  it('is stored behind it all the same when it has waited for long enough', async () => {
    const clock = new FakeClock();
    const { channels } = await bootBehind(clock);
    await using _ = channels;
    const answer = channels.http.inject(genericPush(anOrderForm(), clock.now()));
    await expect(Promise.race([answer, pause(100, 'held')])).resolves.toBe('held');
    clock.advance(300);
    expect((await answer).statusCode).toBe(200);
    expect(await channels.emitted('order.observed')).toHaveLength(1);
  });
});
