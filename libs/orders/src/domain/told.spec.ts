import type { CanonicalOrder } from '#contracts';
import { aReport } from '../../test/builders.js';
import type { Told } from './order.js';
import { hear, toldStatus } from './told.js';

const after = (...reports: Partial<CanonicalOrder>[]): Told => {
  let told: Told | null = null;
  for (const report of reports) told = hear(told, aReport(report)).told;
  if (!told) throw new Error('no report');
  return told;
};
const statusAfter = (...reports: Partial<CanonicalOrder>[]) => toldStatus(after(...reports));

describe('what sources tell of the status', () => {
  it.each<[string, Partial<CanonicalOrder>[], string]>([
    [
      'the newest version of the channel counts',
      [
        { version: 2, status: 'SHIPPED' },
        { version: 1, status: 'PAID' },
      ],
      'SHIPPED',
    ],
    [
      'also when it goes back',
      [
        { version: 1, status: 'SHIPPED' },
        { version: 2, status: 'PAID' },
      ],
      'PAID',
    ],
    [
      'of two contents of one version the further status counts',
      [
        { version: 1, status: 'SHIPPED' },
        { version: 1, status: 'PAID' },
      ],
      'SHIPPED',
    ],
    [
      'without a version it only goes forward',
      [
        { version: null, status: 'SIGNED' },
        { version: null, status: 'PAID' },
      ],
      'SIGNED',
    ],
    ['a channel cannot know READY_TO_SHIP', [{ status: 'READY_TO_SHIP' }], 'PAID'],
    [
      'the warehouse may be ahead of the channel',
      [{ status: 'PAID' }, { source: 'WAREHOUSE', version: null, status: 'SHIPPED' }],
      'SHIPPED',
    ],
    [
      'a file cannot cancel what the channel sells',
      [{ status: 'PAID' }, { source: 'IMPORT', version: 9, status: 'CANCELLED' }],
      'PAID',
    ],
    [
      'a file cannot bring back what the channel cancelled',
      [{ status: 'CANCELLED' }, { source: 'IMPORT', version: 9, status: 'SHIPPED' }],
      'CANCELLED',
    ],
    [
      'a version of a file is not compared with one of the channel',
      [
        { version: 5, status: 'SHIPPED' },
        { source: 'IMPORT', version: 99, status: 'PAID' },
      ],
      'SHIPPED',
    ],
  ])('%s', (_, reports, status) => {
    expect(statusAfter(...reports)).toBe(status);
    expect(statusAfter(...[...reports].reverse())).toBe(status);
  });

  it('follow the channel for the content, however late it speaks', () => {
    const file = { source: 'IMPORT', version: 9, platformHolds: ['file'] } as const;
    const channel = { version: 1, platformHolds: ['group', 'double-address'] };
    expect(after(file, channel).platformHolds).toEqual(['double-address', 'group']);
    expect(after(channel, file).platformHolds).toEqual(['double-address', 'group']);
  });

  it('are no news when they repeat what is known', () => {
    const told = after({ version: 3 });
    expect(hear(told, aReport({ version: 3 }))).toEqual({ told, news: false, content: false });
    expect(hear(told, aReport({ version: 2, status: 'CLOSED' })).told).toBe(told);
  });
});
