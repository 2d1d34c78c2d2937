import { gzipSync } from 'node:zlib';
import { Jobs } from '#platform';
import { anEvent } from '#testing';
import { ComplaintRow } from '../src/store/complaint.row.js';
import { DecisionRow } from '../src/store/decision.row.js';
import { TrainingPartRow } from '../src/store/model.row.js';
import { sealedIn } from '../src/training/sealed-part.js';
import { BAD, OK, three } from './builders.js';
import { Desk } from './desk.js';

/** As after a key was taken away. */
const CLOSED = 'gone.AAAA';
const nameOf = (orderId: string) => ({
  ...{ orderId, externalId: `ext-${orderId}` },
  ...{ channel: 'GENERIC' as const, shopId: 'shp_a' },
});

async function openDesk() {
  const desk = await Desk.open();
  await three(desk.bench);
  const { db } = desk.bench.service;
  const { vault } = desk.bench.around;
  const complain = (externalId: string, text: string) => {
    const id = `cpl_${externalId}`;
    const times = { occurredAt: null, importedAt: desk.clock.now() };
    const sealed = vault.seal({ contact: null, text }, 'shp_a', id);
    const row = { id, shopId: 'shp_a', source: 'crm', externalId, orderNumber: `ext-${OK}`, sealed, ...times };
    return db.write(tx => db.insertRows(tx, ComplaintRow, [row]));
  };
  const upload = (setId: string, sealed: string) => {
    const row = { setId, part: 1, sealed, bytes: 1, hash: setId, at: desk.clock.now() };
    return db.write(tx => db.insertRows(tx, TrainingPartRow, [row]));
  };
  const seal = (setId: string, bytes: Buffer) => sealedIn(vault, setId, 1, bytes.toString('base64'));
  const erase = async (...orderIds: string[]) => {
    const payload = { erasureId: 'ers_1', part: 1, orders: orderIds.map(nameOf), phones: [] };
    const scope = desk.bench.around.config.databasePrefix;
    await desk.bench.deliver([anEvent('erasure.requested', 'ers_1', payload, { scope })]);
    await desk.bench.get(Jobs).run('erase-personal-data', true);
  };
  const sets = async () => (await db.read(tx => tx.find(TrainingPartRow))).map(row => row.setId);
  return { desk, db, complain, upload, seal, erase, sets, [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose]() };
}

it('what nobody can open any more is blanked with the rest, and stops no erasure', async () => {
  await using house = await openDesk();
  const { db, desk } = house;
  await house.complain('C-1', '一直不发货');
  await db.write(async tx => {
    await tx.update(DecisionRow, { orderId: OK }, { sealed: CLOSED });
    await tx.update(ComplaintRow, { externalId: 'C-1' }, { sealed: CLOSED });
  });
  await house.upload('set_closed', CLOSED);
  await house.upload('set_damaged', house.seal('set_damaged', Buffer.from([0x1f, 0x8b, 1, 2, 3])));
  await house.upload('set_of_bad', house.seal('set_of_bad', Buffer.from(`text\n帮 忙 刷 单,${BAD}`)));
  await house.erase(OK, BAD);

  expect(await desk.emitted('erasure.answered')).toMatchObject([{ payload: { part: 1, service: 'risk' } }]);
  const decisions = await db.read(tx => tx.find(DecisionRow));
  expect(decisions.filter(row => row.sealed !== null).map(row => row.orderId)).toHaveLength(1);
  expect((await db.read(tx => tx.find(ComplaintRow))).map(row => row.sealed)).toEqual(['']);
  expect((await house.sets()).sort()).toEqual(['set_closed', 'set_damaged']);
});

it('a set of training rows that is still being sent is looked through as far as it came', async () => {
  await using house = await openDesk();
  const rows = Array.from({ length: 2_000 }, (_, i) => `row ${i} of ${Math.sin(i)}`);
  const whole = gzipSync(Buffer.from(`text\nabout ${BAD}\n${rows.join('\n')}`));
  await house.upload('set_cut', house.seal('set_cut', whole.subarray(0, whole.length - 100)));
  await house.erase(BAD);
  expect(await house.sets()).toEqual([]);
});
