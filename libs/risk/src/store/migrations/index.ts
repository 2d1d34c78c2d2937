import { CreateModels1700000002200 } from './create-models.js';
import { CreateRisk1700000002000 } from './create-risk.js';
import { SeedRules1700000002001 } from './seed-rules.js';

export const MIGRATIONS = [CreateRisk1700000002000, SeedRules1700000002001, CreateModels1700000002200] as const;
