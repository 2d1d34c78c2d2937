import { SERVICES, type ServiceName } from '#contracts';
import { loadConfig, type Config } from './config.js';

/** Who runs alone listens here unless PORT says otherwise. */
const OWN_PORTS: Readonly<Partial<Record<ServiceName | 'gateway', number>>> = {
  orders: 4010,
  inventory: 4020,
  channels: 4030,
  risk: 4040,
  analytics: 4050,
};

interface Named {
  readonly kind: 'subgraph' | 'gateway';
  readonly name: ServiceName | 'gateway';
}

/** Settings of a program with these roles: several of them share the gateway's port, one alone has its own. */
export function configOf(roles: readonly Named[], over: Partial<Config> = {}): Config {
  const [first, ...others] = roles;
  const own = first && others.length === 0 && !process.env['PORT'] ? OWN_PORTS[first.name] : undefined;
  const port = own === undefined ? {} : { port: own };
  return loadConfig(process.env, { ...port, ...over });
}

/** One process per service, any number of copies: databases and events are on servers that all of them share. */
export const isDistributed = (config: Config): boolean => config.databaseUrl !== '' && config.rabbitmqUrl !== '';

/** Where the gateway finds the services that run elsewhere. */
export const addressesIn = (config: Config): ReadonlyMap<ServiceName, string> =>
  new Map(
    SERVICES.flatMap(name => {
      const url = config[`${name}Url`];
      return url ? [[name, url] as const] : [];
    }),
  );

const A_SECRET = `node -p "require('crypto').randomBytes(32).toString('base64')"`;

interface Needed {
  readonly variable: string;
  readonly value: (config: Config) => string;
  readonly by: (role: Named) => boolean;
  readonly advice: string;
}

const everybody = () => true;
const NEEDED: readonly Needed[] = [
  {
    variable: 'REDIS_URL',
    value: config => config.redisUrl,
    by: everybody,
    advice: 'the address of the Redis that all processes share: redis://host:6379',
  },
  {
    variable: 'INTERNAL_KEYS',
    value: config => config.internalKeys,
    by: everybody,
    advice: `the same in the gateway and every service; make one with: ${A_SECRET}`,
  },
  {
    variable: 'STAFF_TOKEN',
    value: config => config.staffToken,
    by: everybody,
    advice: `the token staff logs in with, the same everywhere; make one with: ${A_SECRET.replace('base64', 'base64url')}`,
  },
  {
    variable: 'VAULT_KEYS',
    value: config => config.vaultKeys,
    by: role => role.kind === 'subgraph',
    advice: `"k1:" and a key, the same in the gateway and every service; make the key with: ${A_SECRET}`,
  },
];

/** A service whose events reach nobody must not run: they would count as delivered. */
function refuseAlone(roles: readonly Named[]): void {
  const absent = SERVICES.filter(name => !roles.some(role => role.name === name));
  if (absent.length === 0) return;
  throw new Error(
    `${roles.map(role => role.name).join(', ')} without ${absent.join(', ')} needs servers that all share: set DATABASE_URL (MySQL or MariaDB), ` +
      'RABBITMQ_URL and REDIS_URL (npm run services -- up starts them), or run everything in one process with npm start.',
  );
}

/** Refuses to begin without the secrets that every copy must have in common: made up by one, no other would know them. */
export function refuseIncomplete(config: Config, roles: readonly Named[]): void {
  if (!isDistributed(config)) return refuseAlone(roles);
  const missing = NEEDED.filter(need => need.value(config) === '' && roles.some(need.by));
  if (missing.length === 0) return;
  const lines = missing.map(({ variable, advice }) => `  ${variable}: ${advice}`);
  throw new Error(`With DATABASE_URL and RABBITMQ_URL set, these settings are needed too:\n${lines.join('\n')}`);
}
