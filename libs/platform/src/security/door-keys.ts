import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scope } from '#contracts';

/** A key for one partner, limited to shops and scopes. */
export interface PartnerKey {
  readonly key: string;
  readonly name: string;
  readonly shops: readonly string[];
  readonly scopes: readonly Scope[];
}

/** The two kinds of built-in viewers of the embedded shape. */
export interface DoorKeys {
  readonly staffToken: string;
  readonly partnerKeys: readonly PartnerKey[];
}

const DEMO_SCOPES: readonly Scope[] = ['orders:read', 'stock:read', 'risk:read', 'channels:read', 'analytics:read'];

/** Reads DATA_DIR/keys.json, or makes it (mode 0600) on the first start. */
export function loadDoorKeys(dataDir: string): DoorKeys {
  const file = join(dataDir, 'keys.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DoorKeys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new Error(`${file} cannot be read: mend or remove it`, { cause: error });
  }
  const secret = (prefix: string) => `${prefix}_${randomBytes(24).toString('base64url')}`;
  const keys: DoorKeys = {
    staffToken: secret('oms'),
    partnerKeys: [{ key: secret('omk'), name: 'demo-partner', shops: ['shp_demo_douyin'], scopes: DEMO_SCOPES }],
  };
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  return keys;
}
