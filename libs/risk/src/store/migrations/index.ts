import { AddRuleConditions1700000002010 } from './add-rule-conditions.js';
import { CreateExceptions1700000002011 } from './create-exceptions.js';
import { CreateRisk1700000002000 } from './create-risk.js';
import { SeedRules1700000002001 } from './seed-rules.js';

export const MIGRATIONS = [
  CreateRisk1700000002000,
  SeedRules1700000002001,
  AddRuleConditions1700000002010,
  CreateExceptions1700000002011,
] as const;
