import { readFileSync } from 'node:fs';
import type { Config } from '../config/config.js';

/** Where and as whom to connect to MySQL. */
export interface MysqlLogin {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly ssl?: { readonly rejectUnauthorized: true; readonly ca?: string };
}

/** The login of the configuration; with TLS the certificate of the server is always checked. */
export function mysqlLogin({ databaseUrl, databaseTls }: Pick<Config, 'databaseUrl' | 'databaseTls'>): MysqlLogin {
  const url = new URL(databaseUrl);
  const login = {
    host: url.hostname,
    port: Number(url.port || 3306),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
  if (databaseTls === 'off') return login;
  const ca = databaseTls === 'on' ? {} : { ca: readFileSync(databaseTls, 'utf8') };
  return { ...login, ssl: { rejectUnauthorized: true, ...ca } };
}
