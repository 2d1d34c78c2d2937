import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  randomFillSync,
  type KeyObject,
} from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const HASH_LENGTH = 27;

// Key objects, not bytes: preparing a key from bytes for each call costs several times the sealing or hashing (measured).
interface Key {
  readonly id: string;
  readonly seal: KeyObject;
}

/**
 * Seals personal data with AES-256-GCM; key id, shop and record are associated data, so a sealed text is of no use on another
 * record. Equality search goes by keyed hash (HMAC-SHA256). Several keys may be known: the first seals, all open.
 */
export class Vault {
  private readonly keys: ReadonlyMap<string, Key>;
  private readonly current: Key;
  private readonly oldest: KeyObject;
  private readonly hashKey: KeyObject;
  // Random bytes are drawn for many seals at once: each draw is a call to the system.
  private readonly ivs = Buffer.alloc(IV_BYTES * 256);
  private ivAt = this.ivs.length;

  /** `text`: "id:base64,id:base64", each 32 bytes. Hashes use the last (oldest) key, so that rotation keeps them equal. */
  constructor(text: string) {
    const keys = text.split(',').map(part => readKey(part.trim()));
    const [first] = keys;
    const oldest = keys.at(-1);
    if (!first || !oldest) throw new Error('VAULT_KEYS holds no key');
    this.keys = new Map(keys.map(key => [key.id, key]));
    this.current = first;
    this.oldest = oldest.seal;
    this.hashKey = this.keyFor('hash');
  }

  static open(config: Config): Vault {
    return new Vault(config.vaultKeys || keyFile(config.dataDir));
  }

  seal(fields: object, shopId: string, record: string): string {
    const iv = this.nextIv();
    const cipher = createCipheriv('aes-256-gcm', this.current.seal, iv);
    cipher.setAAD(associated(this.current.id, shopId, record));
    const body = cipher.update(JSON.stringify(fields), 'utf8');
    cipher.final();
    return `${this.current.id}.${Buffer.concat([iv, body, cipher.getAuthTag()]).toString('base64')}`;
  }

  /** Throws when the text was changed, belongs to another record, or its key is unknown. */
  open<T>(sealed: string, shopId: string, record: string): T {
    const dot = sealed.indexOf('.');
    const key = this.keys.get(sealed.slice(0, dot));
    if (!key) throw new Error('sealed with a key this process does not have: add it to VAULT_KEYS');
    const bytes = Buffer.from(sealed.slice(dot + 1), 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key.seal, bytes.subarray(0, IV_BYTES));
    decipher.setAAD(associated(key.id, shopId, record));
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
    const text =
      decipher.update(bytes.subarray(IV_BYTES, bytes.length - TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    return JSON.parse(text) as T;
  }

  /** Null where `open` throws: to whoever looks for somebody, a text nobody can open tells nothing. */
  openIfAble<T>(sealed: string, shopId: string, record: string): T | null {
    try {
      return this.open<T>(sealed, shopId, record);
    } catch {
      return null;
    }
  }

  /** Keyed hash for equality; `kind` keeps equal texts of different meaning apart. */
  hash(kind: string, value: string): string {
    return createHmac('sha256', this.hashKey).update(`${kind}\0${value}`).digest('base64url').slice(0, HASH_LENGTH);
  }

  /** A key for another purpose, the same in every process that has the vault's keys; rotation keeps it. */
  keyFor(purpose: string): KeyObject {
    return createSecretKey(Buffer.from(hkdfSync('sha256', this.oldest, '', `ordermesh ${purpose}`, 32)));
  }

  private nextIv(): Buffer {
    if (this.ivAt === this.ivs.length) {
      randomFillSync(this.ivs);
      this.ivAt = 0;
    }
    this.ivAt += IV_BYTES;
    return this.ivs.subarray(this.ivAt - IV_BYTES, this.ivAt);
  }
}

const associated = (keyId: string, shopId: string, record: string): Buffer =>
  Buffer.from(`${keyId}|${shopId}|${record}`);

function readKey(part: string): Key {
  const [id = '', base64 = ''] = part.split(':');
  const bytes = Buffer.from(base64, 'base64');
  if (!/^[a-z0-9]{1,16}$/i.test(id) || bytes.length !== 32)
    throw new Error('VAULT_KEYS must read "id:base64 of 32 bytes", several divided by commas');
  return { id, seal: createSecretKey(bytes) };
}

function keyFile(dataDir: string): string {
  const file = join(dataDir, 'vault.key');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new Error(`${file} cannot be read: without it sealed data stays closed`, { cause: error });
  }
  const made = `k1:${randomBytes(32).toString('base64')}`;
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  return made;
}
