import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Work factors of scrypt out of OWASP's Password Storage Cheat Sheet: 32 MiB each, so that a few at once fit in a small hub. */
const COST = { N: 2 ** 15, r: 8, p: 3 };
const LENGTH = 32;
const SHORTEST = 12;
const LONGEST = 200;

/** What is wrong with a new password; null when nothing is. */
export const passwordFault = (password: string): string | null =>
  password.length < SHORTEST || password.length > LONGEST
    ? `A password must have ${SHORTEST} to ${LONGEST} characters.`
    : null;

/** The password as it may be kept. */
export async function sealPassword(password: string, cost = COST): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), hash.toString('base64')].join('$');
}

/** Whether it is the password that was kept; takes the same work when it is not. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, N, r, p, salt = '', hash = ''] = kept.split('$');
  const wanted = Buffer.from(hash, 'base64');
  const given = await derive(password, Buffer.from(salt, 'base64'), { N: Number(N), r: Number(r), p: Number(p) });
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function derive(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  const settings = { ...cost, maxmem: 256 * cost.N * cost.r };
  return new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, LENGTH, settings, (error, key) => (error ? reject(error) : resolve(key))),
  );
}
