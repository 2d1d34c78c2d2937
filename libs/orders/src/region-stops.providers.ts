import { unionResolvers } from '#platform';
import { RegionStops } from './region-stops.service.js';
import { IncidentStopsResolver, RegionStopsResolver } from './region-stops.resolver.js';
import { RegionWatch } from './region-watch.service.js';
import { RegionStopStore } from './store/region-stop.store.js';

/** Everything about stops of regions, for the module of orders. */
export const REGION_STOP_PROVIDERS = [
  ...[RegionStopStore, RegionWatch, RegionStops, RegionStopsResolver, IncidentStopsResolver],
  ...unionResolvers('LiftRegionStopResult'),
];
