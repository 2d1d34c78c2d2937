import type { DomainEvent } from '#contracts';
import { ImportService, type ImportReport, type ImportRequest } from '../src/import/import.service.js';
import type { ChannelsBench } from './builders.js';

/** Imports to the end. */
export const bring = (channels: ChannelsBench, request: ImportRequest): Promise<ImportReport> =>
  channels.bench.get(ImportService).importFrom(request, () => undefined);
/** The counts of a report. */
export const fates = ({ read, accepted, duplicate, quarantined, orders }: ImportReport) => ({
  read,
  accepted,
  duplicate,
  quarantined,
  orders,
});
/** Orders that were published so far. */
export const observedIn = async (channels: ChannelsBench) =>
  (await channels.emitted('order.observed')).map((event: DomainEvent) => event.payload);
