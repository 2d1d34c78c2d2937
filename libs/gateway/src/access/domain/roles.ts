import { SCOPES, type Scope } from '#contracts';

/** What people of the house are, and what each role may read and do over every shop. */
export const ROLE_SCOPES = {
  /** Runs the hub: everything, and who may what. */
  ADMIN: SCOPES,
  /** Keeps orders moving. */
  OPERATOR: [...reads(), 'orders:write', 'stock:write', 'risk:write', 'channels:write'],
  /** Talks to buyers, and so must see who they are. */
  SUPPORT: ['orders:read', 'orders:write', 'stock:read', 'risk:read', 'channels:read', 'analytics:read', 'pii:read'],
  /** Approves amounts and settles bills. */
  FINANCE: ['orders:read', 'orders:write', 'compliance:read', 'channels:read', 'analytics:read'],
  /** Packs and counts. */
  WAREHOUSE: ['orders:read', 'orders:write', 'stock:read', 'stock:write'],
  /** Judges what rules and classifier hold. */
  RISK: [...reads(), 'risk:write'],
  /** Keeps duty rules and rates, and releases what the check holds: always two of them. */
  COMPLIANCE: [...reads(), 'compliance:write'],
  /** Looks and changes nothing. */
  ANALYST: reads(),
  /** Looks at who did what. */
  AUDITOR: [...reads(), 'access:read'],
  /** Answers buyers who ask what is known of them, and who want it forgotten. */
  PRIVACY: ['orders:read', 'risk:read', 'access:read', 'pii:read', 'pii:export', 'pii:erase'],
} as const satisfies Record<string, readonly Scope[]>;

export type Role = keyof typeof ROLE_SCOPES;
export const ROLES = Object.keys(ROLE_SCOPES) as readonly Role[];

export const isRole = (text: unknown): text is Role => ROLES.includes(text as Role);

/** Everything that any of the roles may. */
export const scopesOf = (roles: readonly Role[]): readonly Scope[] =>
  SCOPES.filter(scope => roles.some(role => (ROLE_SCOPES[role] as readonly Scope[]).includes(scope)));

function reads(): readonly Scope[] {
  return ['orders:read', 'stock:read', 'risk:read', 'compliance:read', 'channels:read', 'analytics:read'];
}
