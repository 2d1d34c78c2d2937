import { Module } from '@nestjs/common';
import { unionResolvers } from '#platform';
import { AccessEraser } from './access.eraser.js';
import { AccessListener } from './access.listener.js';
import {
  ApiKeyResolver,
  AuditResolver,
  RegisteredOperationResolver,
  UserResolver,
  ViewerResolver,
} from './access.resolver.js';
import { ApiKeys } from './api-keys.service.js';
import { AuditLog } from './audit-log.js';
import { Doorkeeper } from './doorkeeper.js';
import { KeyRing } from './key-ring.js';
import { RegisteredOperations } from './registered-operations.service.js';
import { SessionDoor } from './session.door.js';
import { SignInGuard } from './sign-in-guard.js';
import { StaffTokens } from './staff-tokens.js';
import { ApiKeyStore } from './store/api-key.store.js';
import { AuditStore } from './store/audit.store.js';
import { UserStore } from './store/user.store.js';
import { Users } from './users.service.js';
import { WEBHOOK_PROVIDERS } from './webhooks/index.js';

const STORES = [ApiKeyStore, AuditStore, UserStore];
const SERVICES = [
  KeyRing,
  StaffTokens,
  Doorkeeper,
  SignInGuard,
  AuditLog,
  ApiKeys,
  Users,
  RegisteredOperations,
  SessionDoor,
  AccessListener,
  AccessEraser,
];
const RESOLVERS = [ViewerResolver, ApiKeyResolver, UserResolver, AuditResolver, RegisteredOperationResolver];
const RESULTS = ['CreateApiKeyResult', 'RevokeApiKeyResult', 'CreateUserResult', 'ChangeUserResult'];

@Module({ providers: [...STORES, ...SERVICES, ...RESOLVERS, ...unionResolvers(...RESULTS), ...WEBHOOK_PROVIDERS] })
export class AccessModule {}
