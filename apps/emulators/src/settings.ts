import type { Faults } from './push/faults.js';

/** What the emulators are told from outside. */
export interface EmulatorSettings {
  readonly host: string;
  readonly port: number;
  readonly controlPort: number;
  readonly hubUrl: string;
  /** Where pushes go when that is not the same address. */
  readonly hooksUrl: string;
  readonly staffToken: string;
  /** What the acted SMS provider knows the hub by. */
  readonly smsSecret: string;
  readonly seed: string;
  readonly ordersPerSecond: number;
  readonly buyers: number;
  readonly riskPercent: number;
  readonly keepOrders: number;
  readonly redeliverMs: number;
  readonly pddLagSeconds: number;
  readonly shipAfterMs: number;
  readonly leavePercent: number;
  readonly faults: Faults;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks the settings; one error names every bad one. This and platform/config alone read the environment. */
export function readSettings(env: Environment = process.env): EmulatorSettings {
  const problems: string[] = [];
  const number = (name: string, fallback: number, max: number, min = 0): number => {
    const text = env[name];
    if (text === undefined || text === '') return fallback;
    const value = Number(text);
    if (Number.isFinite(value) && value >= min && value <= max) return value;
    problems.push(`${name}: "${text}" is not a number from ${min} to ${max}`);
    return fallback;
  };
  const percent = (name: string, fallback: number) => number(name, fallback, 100);
  const settings: EmulatorSettings = {
    host: env['EMULATORS_HOST'] || '127.0.0.1',
    port: number('EMULATORS_PORT', 4090, 65_535),
    controlPort: number('EMULATORS_CONTROL_PORT', 4091, 65_535),
    hubUrl: address(env['HUB_URL'] ?? 'http://127.0.0.1:4000', problems),
    hooksUrl: env['HUB_HOOKS_URL'] ? address(env['HUB_HOOKS_URL'], problems) : '',
    staffToken: env['HUB_STAFF_TOKEN'] ?? '',
    smsSecret: env['EMULATORS_SMS_SECRET'] || 'acted-sms-provider',
    seed: env['EMULATORS_SEED'] || 'ordermesh',
    ordersPerSecond: number('EMULATORS_RATE', 4, 500),
    buyers: number('EMULATORS_BUYERS', 60, 100_000, 1),
    riskPercent: percent('EMULATORS_RISK_PERCENT', 8),
    keepOrders: number('EMULATORS_KEEP_ORDERS', 20_000, 1_000_000, 10),
    // The platforms come again after minutes (Taobao 5, Pinduoduo 10); a demo has not that much time.
    redeliverMs: number('EMULATORS_REDELIVER_MS', 10_000, 3_600_000, 50),
    pddLagSeconds: number('EMULATORS_PDD_LAG_SECONDS', 180, 3_600),
    shipAfterMs: number('EMULATORS_SHIP_AFTER_MS', 4_000, 3_600_000),
    leavePercent: percent('EMULATORS_LEAVE_PERCENT', 10),
    faults: {
      duplicatePercent: percent('EMULATORS_DUPLICATE_PERCENT', 5),
      lossPercent: percent('EMULATORS_LOSS_PERCENT', 1),
      reorderMs: number('EMULATORS_REORDER_MS', 1_500, 600_000),
      delayMs: number('EMULATORS_DELAY_MS', 0, 600_000),
      callsPerSecond: number('EMULATORS_CALLS_PER_SECOND', 0, 100_000),
      failPercent: percent('EMULATORS_FAIL_PERCENT', 0),
    },
  };
  if (problems.length > 0) throw new Error(`Settings to correct:\n  ${problems.join('\n  ')}`);
  return Object.freeze(settings);
}

function address(text: string, problems: string[]): string {
  if (text === '' || /^https?:\/\/[^/]+$/.test(text)) return text;
  problems.push(`HUB_URL: "${text}" is not an address like http://127.0.0.1:4000`);
  return '';
}
