import { SCOPES, type Scope, type Viewer } from '#contracts';

/** Operations staff: every shop, every scope but the one that reveals personal data. */
export const staff: Viewer = {
  kind: 'STAFF',
  name: 'staff:test',
  shops: 'ALL',
  scopes: SCOPES.filter(scope => scope !== 'pii:read'),
};

/** A partner limited to some shops. */
export const partnerOf = (...shops: string[]): Viewer => ({
  kind: 'PARTNER',
  name: `partner:${shops.join('+')}`,
  shops,
  scopes: staff.scopes,
});

/** A viewer with chosen scopes only. */
export const viewerWith = (viewer: Viewer, ...scopes: Scope[]): Viewer => ({ ...viewer, scopes });
