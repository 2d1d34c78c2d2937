import { startFixture, until } from './fixture-gateway.js';

it('is ready at once with its subgraphs in the same process, and tells of none', async () => {
  await using gateway = await startFixture();
  expect(gateway.readiness()).toEqual({ ready: true, subgraphs: {} });
});

it('is ready when its services in other processes have answered, and tells of each', async () => {
  await using gateway = await startFixture({ elsewhere: true });
  await until(() => gateway.readiness().ready, 'all have answered');
  expect(gateway.readiness().subgraphs).toEqual({ orders: 'UP', inventory: 'UP', risk: 'UP' });
});

it('is not ready while one of them has not answered yet', async () => {
  await using gateway = await startFixture({ elsewhere: true, silent: ['risk'] });
  await until(() => gateway.readiness().subgraphs['orders'] === 'UP', 'the others have answered');
  expect(gateway.readiness()).toMatchObject({ ready: false, subgraphs: { risk: 'AWAY' } });
});
