import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Database, type Door, sayError } from '#platform';
import { AuditLog } from './audit-log.js';
import { isPassword, sealPassword } from './domain/password.js';
import { StaffTokens } from './staff-tokens.js';
import { SignInGuard } from './sign-in-guard.js';
import { UserStore } from './store/user.store.js';

/** `POST /session` with a name and a password: a token for one shift. */
@Injectable()
export class SessionDoor implements Door {
  /** Stands in for the password of nobody: a name that is not there takes the same work. */
  private nobody: Promise<string> | null = null;

  constructor(
    private readonly db: Database,
    private readonly users: UserStore,
    private readonly tokens: StaffTokens,
    private readonly guard: SignInGuard,
    private readonly audit: AuditLog,
  ) {}

  mount(http: FastifyInstance): void {
    http.post('/session', { bodyLimit: 4_096 }, (request, reply) => this.signIn(request, reply));
  }

  private async signIn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { name, password } = (request.body ?? {}) as { readonly name?: unknown; readonly password?: unknown };
    if (typeof name !== 'string' || typeof password !== 'string' || password.length > 200)
      return sayError(reply, 400, 'BAD_INPUT', 'Send {"name": "...", "password": "..."} as JSON.');
    const waitSeconds = this.guard.waitOf(name, request.ip);
    if (waitSeconds > 0) {
      void reply.header('retry-after', String(waitSeconds));
      return sayError(reply, 429, 'RATE_LIMITED', `Too many wrong passwords: try again in ${waitSeconds} s.`);
    }
    const user = await this.db.read(tx => this.users.byName(tx, name.slice(0, 60)));
    const isRight = await isPassword(
      password,
      user?.password ?? (await (this.nobody ??= sealPassword('nobody has it'))),
    );
    if (!user || !isRight || user.disabledAt !== null) {
      this.guard.failed(name, request.ip);
      return sayError(reply, 401, 'UNAUTHENTICATED', 'Name and password do not fit.');
    }
    this.guard.succeeded(name, request.ip);
    await this.db.write(tx => this.audit.note(tx, `staff:${user.name}`, { action: 'SIGNED_IN', subject: user.id }));
    const { token, expiresAt } = await this.tokens.issue(user.name);
    return reply.send({ token, expiresAt: expiresAt.toISOString() });
  }
}
