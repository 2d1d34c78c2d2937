import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { programPath } from './programs.mjs';

const user = 'ordermesh';

/** MariaDB with the durability settings of a real shop: a commit is on disk before it is answered. */
export const mariadb = {
  name: 'mariadb',
  title: 'MariaDB',
  address: 'mysql',
  variable: 'ORDERMESH_MYSQL_URL',
  packages: ['mariadb-server'],
  programs: ['mariadbd'],
  port: 3306,
  image: 'mariadb:10.11',
  imageEnvironment: password => ({ MARIADB_USER: user, MARIADB_PASSWORD: password, MARIADB_ROOT_PASSWORD: password }),
  imageArguments: () => [
    '--innodb-flush-log-at-trx-commit=1',
    '--max-connections=500',
    '--character-set-server=utf8mb4',
  ],
  /** A Docker image makes an ordinary user only; tests create their own databases. */
  afterImageStart: password => [
    'mariadb',
    '-uroot',
    `-p${password}`,
    '-e',
    `GRANT ALL ON *.* TO '${user}'@'%' WITH GRANT OPTION`,
  ],
  url: (port, password) => `mysql://${user}:${password}@127.0.0.1:${port}`,
  prepare,
  answers,
};

/** Makes an empty data folder and gives the command that serves it, which may be given again on the same data. */
function prepare(folder, port, password) {
  const data = resolve(folder, 'data');
  const accounts = resolve(folder, 'accounts.sql');
  mkdirSync(folder, { recursive: true });
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const install = [
    '--no-defaults',
    ...asRoot,
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ];
  execFileSync(programPath('mariadb-install-db'), install, { stdio: ['ignore', 'ignore', 'pipe'] });
  writeFileSync(accounts, accountsSql(password), { mode: 0o600 });
  const args = [
    '--no-defaults',
    ...asRoot,
    `--datadir=${data}`,
    `--socket=${shortSocketPath(folder)}`,
    `--pid-file=${resolve(folder, 'mariadbd.pid')}`,
    `--init-file=${accounts}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--innodb-buffer-pool-size=512M',
    '--innodb-log-file-size=256M',
    '--innodb-flush-log-at-trx-commit=1',
    '--max-connections=500',
    '--character-set-server=utf8mb4',
  ];
  return [{ command: programPath('mariadbd'), args }];
}

/** A fresh data folder has root accounts without a password; nobody else on this machine shall use them. */
const accountsSql = password =>
  [
    `DELETE FROM mysql.global_priv WHERE User = 'root' AND Host <> 'localhost';`,
    `FLUSH PRIVILEGES;`,
    `ALTER USER 'root'@'localhost' IDENTIFIED BY '${password}';`,
    `CREATE USER IF NOT EXISTS '${user}'@'127.0.0.1' IDENTIFIED BY '${password}';`,
    `GRANT ALL ON *.* TO '${user}'@'127.0.0.1' WITH GRANT OPTION;`,
    '',
  ].join('\n');

/** Socket paths may not exceed about 100 bytes, and nothing here uses the socket: a deep checkout gets a relative one. */
function shortSocketPath(folder) {
  const path = join(resolve(folder), 's.sock');
  return Buffer.byteLength(path) < 100 ? path : 's.sock';
}

/** True once the server answers a query. */
async function answers(url) {
  const connection = await createConnection({ uri: url, connectTimeout: 2_000 }).catch(() => null);
  if (!connection) return false;
  try {
    await connection.query({ sql: 'SELECT 1', timeout: 2_000 });
    return true;
  } catch {
    return false;
  } finally {
    connection.destroy();
  }
}
