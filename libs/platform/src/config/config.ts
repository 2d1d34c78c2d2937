import { z, type Setting } from './settings.js';
import { COMPLIANCE_SETTINGS } from './compliance-settings.js';
import { LIMIT_SETTINGS } from './limit-settings.js';
import { RETENTION_SETTINGS } from './retention-settings.js';
import { SMS_SETTINGS } from './sms-settings.js';
import { TRACING_SETTINGS } from './tracing-settings.js';
import { WEBHOOK_SETTINGS } from './webhook-settings.js';

const HTTP = ['http:', 'https:'];

/** Every setting of every role: name in the environment, type, default, meaning. Read once, validated, frozen. */
export const SETTINGS = {
  port: z.port(
    'PORT',
    4000,
    'Port of the door; a service that runs alone has a default of its own (orders 4010 … analytics 4050)',
  ),
  host: z.text('HOST', '127.0.0.1', 'Address the door binds to; before others can reach it, put TLS in front'),
  trustProxy: z.addressRanges(
    'TRUST_PROXY',
    'Addresses of proxies before the door, or ranges 10.0.0.0/8, divided by commas: from these X-Forwarded-For is believed; empty: from nobody',
  ),
  dataDir: z.text('DATA_DIR', './data', 'Databases and keys of the embedded shape; owned by one process'),
  databaseUrl: z.secret(
    'DATABASE_URL',
    '',
    'mysql://user:password@host:port for MySQL or MariaDB; empty: SQLite in DATA_DIR',
  ),
  databasePrefix: z.word('DATABASE_PREFIX', 'ordermesh_', 'Prefix of the schema of each subgraph on MySQL'),
  databasePool: z.whole('DATABASE_POOL', 8, 1, 500, 'Connections to MySQL per subgraph and process'),
  databaseTls: z.text(
    'DATABASE_TLS',
    'off',
    'off, on (the certificate is checked), or the path of a CA file to check it by',
  ),
  rabbitmqUrl: z.secretUrls(
    'RABBITMQ_URL',
    ['amqp:', 'amqps:'],
    'amqp://user:password@host:port of RabbitMQ, several separated by commas; empty: the bus is in this process',
  ),
  redisUrl: z.secretUrl(
    'REDIS_URL',
    ['redis:', 'rediss:'],
    'redis://user:password@host:port of Redis; empty: live messages stay in this process',
  ),
  busPrefix: z.word('BUS_PREFIX', 'ordermesh_', 'Prefix of exchange and queues on RabbitMQ and of channels on Redis'),
  vaultKeys: z.secret(
    'VAULT_KEYS',
    '',
    'Sealing keys "id:base64,id:base64", first one seals; empty: a 0600 file in DATA_DIR',
  ),
  staffToken: z.secret('STAFF_TOKEN', '', 'Token of the staff login; empty: made and kept in DATA_DIR/keys.json'),
  partnerKeys: z.secret(
    'PARTNER_KEYS',
    '',
    'Keys of partners beside STAFF_TOKEN, JSON: [{"key","name","shops":[…],"scopes":[…]}]',
  ),
  oidcIssuer: z.url(
    'OIDC_ISSUER',
    HTTP,
    'Issuer of the tokens of staff (OpenID Connect), exactly as it names itself; empty: people sign in at the hub',
  ),
  oidcAudience: z.text('OIDC_AUDIENCE', 'ordermesh', 'Audience the tokens of the issuer must be for'),
  oidcRolesClaim: z.text('OIDC_ROLES_CLAIM', 'roles', 'Claim that lists the roles, by its path: realm_access.roles'),
  internalKeys: z.secret(
    'INTERNAL_KEYS',
    '',
    'Keys by which the gateway and the services know each other: base64 of 32 bytes, divided by commas; first one signs, all verify',
  ),
  ordersUrl: z.url('ORDERS_URL', HTTP, 'Internal door of the orders service for the gateway: http://host:4010/graphql'),
  inventoryUrl: z.url('INVENTORY_URL', HTTP, 'The same of the inventory service: http://host:4020/graphql'),
  channelsUrl: z.url('CHANNELS_URL', HTTP, 'The same of the channels service: http://host:4030/graphql'),
  riskUrl: z.url('RISK_URL', HTTP, 'The same of the risk service: http://host:4040/graphql'),
  analyticsUrl: z.url('ANALYTICS_URL', HTTP, 'The same of the analytics service: http://host:4050/graphql'),
  subgraphTimeoutMs: z.whole(
    'SUBGRAPH_TIMEOUT_MS',
    15_000,
    100,
    600_000,
    'How long the gateway waits for the answer of a service in another process',
  ),
  supergraphFile: z.text(
    'SUPERGRAPH_FILE',
    '',
    'Supergraph of the gateway, looked at again while it runs and put in force when it has changed and is good; empty: supergraph.graphql of the checkout, read once',
  ),
  supergraphSeconds: z.whole('SUPERGRAPH_SECONDS', 5, 1, 3600, 'Pause between two looks at SUPERGRAPH_FILE'),
  logLevel: z.choice(
    'LOG_LEVEL',
    'info',
    ['debug', 'info', 'warn', 'error', 'silent'],
    'Least important lines still written',
  ),
  introspection: z.flag(
    'INTROSPECTION',
    true,
    'Lets clients read the schema, be told the names they may have meant, and use GraphiQL; switched off for the public door',
  ),
  pollSeconds: z.whole('POLL_SECONDS', 30, 1, 60, 'Pause between two polls of one shop, the net under lost pushes'),
  answerDeadlineSeconds: z.whole(
    'ANSWER_DEADLINE_SECONDS',
    60,
    1,
    3600,
    'An order waiting longer for stock or risk raises an alert',
  ),
  financeGateMinor: z.whole(
    'FINANCE_GATE_MINOR',
    100_000,
    0,
    Number.MAX_SAFE_INTEGER,
    'Orders from this amount (fen) wait for finance approval',
  ),
  feedHours: z.whole('FEED_HOURS', 24, 1, 720, 'How long published events stay readable as the live feed'),
  ...COMPLIANCE_SETTINGS,
  ...LIMIT_SETTINGS,
  ...WEBHOOK_SETTINGS,
  ...SMS_SETTINGS,
  ...RETENTION_SETTINGS,
  ...TRACING_SETTINGS,
  demo: z.flag('DEMO', true, 'npm start brings demo shops, fed by the emulators; -- --empty does the same as false'),
} satisfies Record<string, Setting<unknown>>;

export type Config = {
  readonly [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K] extends Setting<infer T> ? T : never;
};

/** Nest token of the frozen configuration. */
export const CONFIG = Symbol('Config');

/** Reads and checks the environment; throws one error that names every bad setting. */
export function loadConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
  over: Partial<Config> = {},
): Config {
  const problems: string[] = [];
  const values = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, setting]) => {
      try {
        return [name, setting.parse(env[setting.variable])];
      } catch (error) {
        problems.push(`${setting.variable}: ${(error as Error).message}`);
        return [name, setting.fallback];
      }
    }),
  );
  if (problems.length > 0) throw new Error(`Settings to correct:\n  ${problems.join('\n  ')}`);
  return Object.freeze({ ...values, ...over }) as Config;
}

/** Settings as another process reads them from its environment. */
export const environmentOf = (config: Partial<Config>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(config).map(([name, value]) => [SETTINGS[name as keyof Config].variable, String(value)]),
  );

/** Lines for `npm run config`: variable, value in force (secrets hidden), default, meaning. */
export function describeConfig(
  config: Config,
): { variable: string; value: string; fallback: string; meaning: string }[] {
  return Object.entries(SETTINGS).map(([name, setting]) => {
    const value = String(config[name as keyof Config]);
    return {
      variable: setting.variable,
      value: setting.secret && value ? '(set)' : value,
      fallback: String(setting.fallback),
      meaning: setting.meaning,
    };
  });
}

/** Settings of the emulators (EMULATORS_*), passed on to the child process that plays the platforms. */
export const emulatorSettings = (
  env: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('EMULATORS_')));

// The gateway library reports to its maker unless told not to before it is loaded.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
