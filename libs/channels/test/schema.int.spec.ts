import { bootChannels } from './builders.js';

describe('the tables of channels', () => {
  it('are after the migrations what the row classes describe', async () => {
    await using channels = await bootChannels();
    expect(await channels.bench.service.db.drift()).toEqual([]);
  });
});
