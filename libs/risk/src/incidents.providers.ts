import { unionResolvers } from '#platform';
import { IncidentsResolver } from './incidents.resolver.js';
import { Incidents } from './incidents.service.js';
import { IncidentActRow, IncidentDocumentRow, IncidentRow, IncidentTaskRow } from './store/incident.row.js';
import { IncidentStore } from './store/incident.store.js';

/** Everything about incidents, for the module of risk. */
export const INCIDENT_PROVIDERS = [
  ...[IncidentStore, Incidents, IncidentsResolver],
  ...unionResolvers('MoveIncidentResult', 'ChangeIncidentResult'),
];

/** Tables of incidents. */
export const INCIDENT_ROWS = [IncidentRow, IncidentTaskRow, IncidentDocumentRow, IncidentActRow];
