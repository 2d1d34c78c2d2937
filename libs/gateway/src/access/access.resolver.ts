import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Problem, Scope, Viewer } from '#contracts';
import { asResult, type Connection, type PageArgs } from '#platform';
import { ApiKeys, type ApiKeyView, type NewApiKey } from './api-keys.service.js';
import { AuditLog } from './audit-log.js';
import { RegisteredOperations } from './registered-operations.service.js';
import type { RegisteredOperationRow } from './store/registered-operation.row.js';
import type { AuditRow } from './store/audit.row.js';
import type { AuditFilter } from './store/audit.store.js';
import { Users, type UserChange, type UserView } from './users.service.js';

interface NewKeyInput {
  readonly partner: string;
  readonly shops: readonly string[];
  readonly scopes: readonly string[];
  readonly requestsPerMinute?: number | null;
  readonly costPerMinute?: number | null;
  readonly registeredOnly?: boolean | null;
  readonly expiresAt?: Date | null;
}

/** Who asks. */
@Resolver('Viewer')
export class ViewerResolver {
  @Query('viewer')
  viewer(@Context('viewer') viewer: Viewer): Viewer {
    return viewer;
  }

  @ResolveField('shops')
  shops(@Parent() { shops }: Viewer): readonly string[] | null {
    return shops === 'ALL' ? null : shops;
  }
}

/** Keys of partners. */
@Resolver('ApiKey')
export class ApiKeyResolver {
  constructor(private readonly keys: ApiKeys) {}

  @Query('apiKeys')
  apiKeys(
    @Args() args: PageArgs & { readonly partner?: string | null },
    @Context('viewer') viewer: Viewer,
  ): Promise<Connection<ApiKeyView>> {
    return this.keys.list(viewer, args.partner ?? null, args);
  }

  @Mutation('createApiKey')
  createApiKey(@Args('input') input: NewKeyInput, @Context('viewer') viewer: Viewer): Promise<NewApiKey | Problem> {
    const { partner, shops, expiresAt = null, requestsPerMinute = null, costPerMinute = null, registeredOnly } = input;
    const limits = { requestsPerMinute, costPerMinute, registeredOnly: registeredOnly ?? false };
    const scopes = input.scopes as readonly Scope[];
    return asResult(() => this.keys.create(viewer, { partner, shops, scopes, limits, expiresAt }));
  }

  @Mutation('revokeApiKey')
  revokeApiKey(
    @Args('id') id: string,
    @Args('reason') reason: string,
    @Context('viewer') viewer: Viewer,
  ): Promise<ApiKeyView | Problem> {
    return asResult(() => this.keys.revoke(viewer, id, reason));
  }
}

/** People of the house. */
@Resolver('User')
export class UserResolver {
  constructor(private readonly users: Users) {}

  @Query('users')
  all(@Context('viewer') viewer: Viewer): Promise<readonly UserView[]> {
    return this.users.list(viewer);
  }

  @Mutation('createUser')
  createUser(
    @Args('input') input: { readonly name: string; readonly password: string; readonly roles: readonly string[] },
    @Context('viewer') viewer: Viewer,
  ): Promise<UserView | Problem> {
    return asResult(() => this.users.create(viewer, input));
  }

  @Mutation('changeUser')
  changeUser(@Args('input') input: UserChange, @Context('viewer') viewer: Viewer): Promise<UserView | Problem> {
    return asResult(() => this.users.change(viewer, input));
  }
}

/** Operations of partners. */
@Resolver('RegisteredOperation')
export class RegisteredOperationResolver {
  constructor(private readonly operations: RegisteredOperations) {}

  @Query('registeredOperations')
  all(@Args('partner') partner: string, @Context('viewer') viewer: Viewer): Promise<readonly RegisteredOperationRow[]> {
    return this.operations.list(viewer, partner);
  }

  @Mutation('registerOperation')
  register(
    @Args('partner') partner: string,
    @Args('source') source: string,
    @Context('viewer') viewer: Viewer,
  ): Promise<RegisteredOperationRow> {
    return this.operations.register(viewer, partner, source);
  }

  @Mutation('removeOperation')
  remove(
    @Args('partner') partner: string,
    @Args('hash') hash: string,
    @Context('viewer') viewer: Viewer,
  ): Promise<boolean> {
    return this.operations.remove(viewer, partner, hash);
  }
}

/** Who did what. */
@Resolver('AuditEntry')
export class AuditResolver {
  constructor(private readonly audit: AuditLog) {}

  @Query('auditLog')
  auditLog(
    @Args() args: PageArgs & { readonly filter?: AuditFilter | null },
    @Context('viewer') viewer: Viewer,
  ): Promise<Connection<AuditRow>> {
    return this.audit.list(viewer, args.filter ?? {}, args);
  }

  @ResolveField('facts')
  facts(@Parent() { facts }: AuditRow): readonly { readonly name: string; readonly value: string }[] {
    return Object.entries(facts).map(([name, value]) => ({ name, value }));
  }
}
