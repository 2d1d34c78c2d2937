import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCOPES, type Scope } from '#contracts';
import type { Config } from '../config/config.js';

/** A key for one partner, limited to shops and scopes. */
export interface PartnerKey {
  readonly key: string;
  readonly name: string;
  readonly shops: readonly string[];
  readonly scopes: readonly Scope[];
}

/** Nest token of the credentials that settings or DATA_DIR hold. */
export const DOOR_KEYS = Symbol('DoorKeys');

/** The two kinds of built-in viewers. */
export interface DoorKeys {
  readonly staffToken: string;
  readonly partnerKeys: readonly PartnerKey[];
}

const DEMO_SCOPES: readonly Scope[] = ['orders:read', 'stock:read', 'risk:read', 'channels:read', 'analytics:read'];
const SHORTEST = 24;

/** STAFF_TOKEN and PARTNER_KEYS of the environment; without them DATA_DIR/keys.json, made (mode 0600) on the first start. */
export function loadDoorKeys(config: Pick<Config, 'staffToken' | 'partnerKeys' | 'dataDir'>): DoorKeys {
  if (config.staffToken === '') return keyFile(config.dataDir);
  if (config.staffToken.length < SHORTEST)
    throw new Error(`STAFF_TOKEN is too short to be safe: ${SHORTEST} characters at least`);
  return { staffToken: config.staffToken, partnerKeys: partnerKeysIn(config.partnerKeys) };
}

function partnerKeysIn(text: string): readonly PartnerKey[] {
  if (text === '') return [];
  const keys = parsed(text);
  if (!Array.isArray(keys) || !keys.every(isPartnerKey))
    throw new Error(
      `PARTNER_KEYS must be a JSON list of {"key": ${SHORTEST} characters or more, "name", "shops": [ids], "scopes": [${SCOPES.join(', ')}]}`,
    );
  return keys;
}

/** What is wrong with the text is not said: it holds secrets. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isPartnerKey(value: unknown): value is PartnerKey {
  if (typeof value !== 'object' || value === null) return false;
  const { key, name, shops, scopes } = value as Record<string, unknown>;
  const isText = (one: unknown): one is string => typeof one === 'string' && one !== '';
  const areTexts = (list: unknown): list is string[] => Array.isArray(list) && list.every(isText);
  const known: readonly string[] = SCOPES;
  return (
    isText(key) &&
    key.length >= SHORTEST &&
    isText(name) &&
    areTexts(shops) &&
    areTexts(scopes) &&
    scopes.every(scope => known.includes(scope))
  );
}

function keyFile(dataDir: string): DoorKeys {
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
