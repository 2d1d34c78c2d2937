import { accessOfFixture, PARTNER_A, PARTNER_B, STAFF, startFixture } from './fixture-gateway.js';

it('counts operations by the names the house uses, and by the keys they came with', async () => {
  await using gateway = await startFixture();
  const named = (name: string) => `query ${name} { orders { id } }`;
  await gateway.ask(named('Board'), { token: STAFF });
  await gateway.ask(named('Board'), { token: PARTNER_A });
  for (let i = 0; i < 20; i += 1) await gateway.ask(named(`Rubbish${i}`), { token: PARTNER_B });
  await gateway.ask('{ broken }', { token: STAFF });
  const took = (operation: string, result: string) =>
    gateway.figure(`ordermesh_graph_operation_seconds_count\\{operation="${operation}",result="${result}"\\}`);
  const { door } = await accessOfFixture();
  const idOf = async (key: string) => (await door.callerOf({ 'x-api-key': key }))?.keyId ?? 'staff';
  const asked = async (key: string) =>
    gateway.figure(`ordermesh_graph_key_operations_total\\{key="${await idOf(key)}"\\}`);
  expect([await took('Board', 'ok'), await took('other', 'ok'), await took('unnamed', 'errors')]).toEqual([2, 20, 1]);
  expect([await asked(STAFF), await asked(PARTNER_A), await asked(PARTNER_B)]).toEqual([2, 1, 20]);
  expect(await took('Rubbish0', 'ok')).toBeNaN();
});
