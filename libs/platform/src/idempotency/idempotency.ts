import { deserialize, serialize } from 'node:v8';
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { HubError } from '#contracts';
import type { Clock } from '../clock.js';
import type { Database, Tx } from '../database/database.js';
import type { GraphContext } from '../graphql/loader.js';
import type { Vault } from '../security/vault.js';
import { answerBytes, IdempotencyRow } from './idempotency.row.js';

/** What one caller asked for under one key. */
export interface Wish {
  readonly caller: string;
  readonly mutation: string;
  readonly key: string;
  readonly inputHash: string;
}

const LONGEST_KEY = 100;
const KEPT_MS = 7 * 86_400_000;
/** A mutation takes a moment; one that has no answer after this was cut off between its commit and its answer. */
const LONGEST_RUN_MS = 60_000;

class Claimed extends Error {}
type Args = Readonly<Record<string, unknown>>;

/**
 * The same key is the same wish: a mutation is noted in the transaction of its effect, so it happens once however often and
 * however many at once it is asked for, and whoever asks again gets the first answer.
 */
export class Idempotency {
  constructor(
    private readonly db: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Guards every mutation of a schema that takes an `idempotencyKey`. */
  guard(schema: GraphQLSchema): void {
    const mutations = schema.getMutationType();
    if (!isObjectType(mutations)) return;
    for (const field of Object.values(mutations.getFields())) {
      const { resolve, name } = field;
      if (!resolve || !field.args.some(argument => argument.name === 'idempotencyKey')) continue;
      field.resolve = this.guarded(name, resolve);
    }
  }

  /** Does what is wished for, unless it was done before; answers what was answered then. */
  async once(wish: Wish, work: () => Promise<unknown>): Promise<unknown> {
    const known = await this.find(wish);
    if (known) return this.answerOf(known, wish);
    try {
      const answer = await this.db.withFirstWrite(tx => this.claim(tx, wish), work);
      await this.keep(wish, answer);
      return answer;
    } catch (error) {
      if (!(error instanceof Claimed)) throw error;
      const winner = await this.find(wish);
      if (!winner) throw error;
      return this.answerOf(winner, wish);
    }
  }

  /** Forgets what is older than a week. */
  async trim(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    await this.db.write(tx => tx.query('DELETE FROM idempotency_keys WHERE at < ?', [before]));
  }

  private guarded(mutation: string, resolve: GraphQLFieldResolver<unknown, unknown>) {
    return (root: unknown, args: Args, context: unknown, info: Parameters<typeof resolve>[3]): unknown => {
      const { idempotencyKey: key, ...input } = args;
      if (key === null || key === undefined) return resolve(root, args, context, info);
      const wish = {
        caller: (context as GraphContext).viewer.name,
        mutation,
        key: soundKey(key),
        // Keyed: a short input, such as a phone, could be found from a plain hash by trying.
        inputHash: this.vault.hash('idempotent-input', JSON.stringify(input)),
      };
      return this.once(wish, async () => resolve(root, args, context, info));
    };
  }

  private async find({ caller, mutation, key }: Wish): Promise<IdempotencyRow | null> {
    return this.db.read(tx => tx.findOneBy(IdempotencyRow, { caller, mutation, key }));
  }

  private async claim(tx: Tx, wish: Wish): Promise<void> {
    const row: IdempotencyRow = { ...wish, answer: null, at: this.clock.now() };
    if (!(await this.db.insertOnce(tx, IdempotencyRow, row))) throw new Claimed('somebody else is at it');
  }

  /** What wrote nothing (a refusal) was not noted, and finds no row here: it may be asked again. */
  private async keep({ caller, mutation, key }: Wish, answer: unknown): Promise<void> {
    const sealed = this.vault.seal({ v8: serialize(answer).toString('base64') }, caller, `${mutation}/${key}`);
    await this.db.write(tx => tx.update(IdempotencyRow, { caller, mutation, key }, { answer: sealed }));
  }

  private answerOf({ answer, inputHash, at }: IdempotencyRow, wish: Wish): unknown {
    if (inputHash !== wish.inputHash)
      throw new HubError('CONFLICT', 'This idempotencyKey was used for another input: a new wish needs a new key.');
    if (answer !== null) return deserialize(answerBytes(this.vault, wish, answer)) as unknown;
    if (this.clock.now().getTime() - at.getTime() < LONGEST_RUN_MS)
      throw new HubError('CONFLICT', 'The same wish is being done: ask again in a second.', { retryAfterMs: 1_000 });
    throw new HubError(
      'CONFLICT',
      'This was done, but its answer is no longer kept (a crash, or a buyer who was erased): read what it changed.',
    );
  }
}

function soundKey(key: unknown): string {
  if (typeof key === 'string' && key.length <= LONGEST_KEY && /^[\x21-\x7e]+$/.test(key)) return key;
  throw new HubError('BAD_INPUT', `idempotencyKey must have 1 to ${LONGEST_KEY} printable ASCII characters, no blanks`);
}
