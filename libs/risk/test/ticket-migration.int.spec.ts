import { Database } from '#platform';
import { testConfig } from '#testing';
import { risk } from '#risk';
import { Desk } from './desk.js';

const FIRST_FORM = ['CreateRisk1700000002000', 'SeedRules1700000002001'];

it('brings tickets of the first form over: they are worked on like any other, and ring no alarm', async () => {
  const config = testConfig();
  const before = risk.migrations.filter(({ name }) => FIRST_FORM.includes(name));
  const old = await Database.open(config, 'risk', [], before);
  await old.migrate();
  const add =
    'INSERT INTO tickets (id, shop_id, kind, subject, severity, message, opened_by, opened_at, closed_at, closed_by, close_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';
  const opened = new Date('2026-11-20T08:00:00.000Z');
  await old.write(async tx => {
    const row = ['CRITICAL', 'look', 'system:test', opened];
    await tx.query(add, ['tkt_1', 'shp_a', 'risk.review', 'ord_1', ...row, null, null, null]);
    await tx.query(add, ['tkt_2', '', 'drift', 'x', ...row, opened, 'staff:lin', 'done']);
  });
  await old.close();
  await using desk = await Desk.open({ config });
  await desk.job('ticket-clocks');
  expect(await desk.emitted('alert.raised')).toEqual([]);
  expect(await desk.tickets()).toMatchObject([
    { id: 'tkt_2', class: 'OTHER', open: false, closeCode: 'OTHER', subjects: [{ subject: 'x' }] },
    { id: 'tkt_1', class: 'RISK', skill: 'RISK', open: true, overdue: true, dueAt: opened.toISOString() },
  ]);
  await desk.agent('ann', { skills: ['RISK'] });
  await desk.job('assign-tickets');
  expect(await desk.act('closeTicket', 'id: "tkt_1", reason: "looked at it"')).toMatchObject({
    ...{ open: false, assignee: 'staff:ann', handlingMinutes: 2_880 },
  });
  expect(await desk.bench.service.db.drift()).toEqual([]);
});
