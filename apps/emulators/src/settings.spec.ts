import { readSettings } from './settings.js';

describe('settings of the emulators', () => {
  it('have a default each', () => {
    expect(readSettings({})).toMatchObject({
      port: 4090,
      controlPort: 4091,
      ordersPerSecond: 4,
      hubUrl: 'http://127.0.0.1:4000',
    });
  });

  it('are refused together, each by name', () => {
    const bad = { EMULATORS_PORT: '70000', EMULATORS_LOSS_PERCENT: 'much', HUB_URL: 'hub' };
    expect(() => readSettings(bad)).toThrow(/EMULATORS_PORT[^]*EMULATORS_LOSS_PERCENT|HUB_URL[^]*EMULATORS_PORT/);
    expect(() => readSettings(bad)).toThrow(/HUB_URL/);
  });
});
