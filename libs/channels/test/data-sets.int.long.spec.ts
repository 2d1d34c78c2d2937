import { bootChannels } from './builders.js';
import { bring, fates } from './imports.js';
import { sharedPath, withSharedData } from './shared-data.js';

withSharedData('olist_orders', 'the data sets', () => {
  it.each<[string, string, number]>([
    ['olist_orders', 'olist_orders', 25_674],
    ['uci_online_retail', 'uci_online_retail', 176_777],
    ['tmall_order_report', 'tmall_order_report', 19_658],
  ])(
    '%s are counted to the row, and a second import adds nothing',
    async (folder, template, rows) => {
      await using channels = await bootChannels({ shops: [] });
      const request = { path: sharedPath(folder), template };
      const first = await bring(channels, request);
      expect(first.read).toBe(rows);
      expect(first.accepted + first.duplicate + first.quarantined).toBe(rows);
      const events = (await channels.emitted('order.observed')).length;
      expect(events).toBe(first.orders);
      const second = await bring(channels, request);
      expect(fates(second)).toEqual({
        read: rows,
        accepted: 0,
        duplicate: rows - first.quarantined,
        quarantined: first.quarantined,
        orders: 0,
      });
      expect((await channels.emitted('order.observed')).length).toBe(events);
    },
    300_000,
  );
});
