import { HubError, type Scope, type Viewer } from '#contracts';
import { need } from '#platform';

/** Throws FORBIDDEN unless the viewer is of the house and has the scope: no key of a partner opens this, whatever it lists. */
export function needHouse(viewer: Viewer, scope: Scope): void {
  need(viewer, scope);
  if (viewer.kind === 'PARTNER')
    throw new HubError('FORBIDDEN', 'This is for people of the house, not for partner keys.');
}
