import { ORDER_STATUSES } from '#contracts';
import { HUB_ACTIONS, REPORTED_FACTS, type HubAction, type ReportedStatus } from './status-machine.js';

/** Draws the status machine as a Mermaid state diagram, straight from its two tables. */
export function drawStatusMachine(): string {
  return [
    'stateDiagram-v2',
    '  direction LR',
    ...ORDER_STATUSES.map(status => `  ${status}`),
    '  state "any status" as ANY',
    '  [*] --> ANY : first report',
    ...Object.entries<HubAction>(HUB_ACTIONS).flatMap(([name, action]) => drawAction(name, action)),
    ...Object.entries(REPORTED_FACTS).map(([status, says]) => drawFact(status as ReportedStatus, says)),
    '',
  ].join('\n');
}

function drawAction(name: string, action: HubAction): string[] {
  const label = `${name} (${action.by.toLowerCase()}): ${action.says}`;
  if (action.to === 'any') return [`  ANY --> ANY : ${label}`];
  return action.from.map(from => `  ${from} --> ${action.to} : ${label}`);
}

const drawFact = (status: ReportedStatus, says: string): string => `  ANY --> ${status} : reported, ${says}`;
