/** Who asks. Every resolver and store read takes one and filters by it; what is not theirs reads as not found. */
export interface Viewer {
  readonly kind: 'STAFF' | 'PARTNER' | 'SYSTEM';
  /** Written to logs and histories: `staff:demo`, `partner:omk_ab12`, `system:relay`. */
  readonly name: string;
  /** Shops the viewer may see; 'ALL' only for staff and the hub itself. */
  readonly shops: 'ALL' | readonly string[];
  readonly scopes: readonly string[];
}

export const SCOPES = [
  'orders:read',
  'orders:write',
  'stock:read',
  'stock:write',
  'risk:read',
  'risk:write',
  'compliance:read',
  'compliance:write',
  'channels:read',
  'channels:write',
  'analytics:read',
  'analytics:write',
  'webhooks:read',
  'webhooks:write',
  'access:read',
  'access:write',
  'pii:read',
  'pii:export',
  'pii:erase',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Scopes that open personal data: never shared, never of a token that many hold, never in a subscription. */
export const isOfPeople = (scope: string): boolean => scope.startsWith('pii:');
export const mayScope = (viewer: Viewer, scope: Scope): boolean => viewer.scopes.includes(scope);
export const mayShop = (viewer: Viewer, shopId: string): boolean =>
  viewer.shops === 'ALL' || viewer.shops.includes(shopId);
/** The hub itself, for work that nobody asked for by hand. */
export const systemViewer = (part: string): Viewer => ({
  kind: 'SYSTEM',
  name: `system:${part}`,
  shops: 'ALL',
  scopes: SCOPES,
});
