import {
  CreateComplianceChecks1700000002521,
  CreateDuties1700000002520,
  CreateProposals1700000002522,
} from './create-compliance.js';
import { CreateComplaints1700000002305 } from './create-complaints.js';
import { AddRuleConditions1700000002010 } from './add-rule-conditions.js';
import { CreateExceptions1700000002011 } from './create-exceptions.js';
import { CreateModelDays1700000002410, SeedModelTickets1700000002411 } from './create-model-days.js';
import { CreateLabels1700000002420 } from './create-labels.js';
import { CreateIncidents1700000002610 } from './create-incidents.js';
import { CreateModels1700000002200 } from './create-models.js';
import { CreateNewsFeeds1700000002611 } from './create-news-feeds.js';
import { CreatePolicies1700000002400 } from './create-policies.js';
import { CreateRisk1700000002000 } from './create-risk.js';
import { CreateTraces1700000002500 } from './create-traces.js';
import { CreateTicketNotes1700000002304 } from './create-ticket-notes.js';
import {
  BringTicketsOver1700000002302,
  CreateTicketDesk1700000002303,
  CreateTickets1700000002301,
  SetTicketsAside1700000002300,
} from './deepen-tickets.js';
import { SeedRules1700000002001 } from './seed-rules.js';
import { SeedStatisticRules1700000002501 } from './seed-statistic-rules.js';

export const MIGRATIONS = [
  CreateRisk1700000002000,
  SeedRules1700000002001,
  AddRuleConditions1700000002010,
  CreateExceptions1700000002011,
  CreateModels1700000002200,
  SetTicketsAside1700000002300,
  CreateTickets1700000002301,
  BringTicketsOver1700000002302,
  CreateTicketDesk1700000002303,
  CreateTicketNotes1700000002304,
  CreateComplaints1700000002305,
  CreatePolicies1700000002400,
  CreateModelDays1700000002410,
  SeedModelTickets1700000002411,
  CreateLabels1700000002420,
  CreateTraces1700000002500,
  SeedStatisticRules1700000002501,
  CreateDuties1700000002520,
  CreateComplianceChecks1700000002521,
  CreateProposals1700000002522,
  CreateIncidents1700000002610,
  CreateNewsFeeds1700000002611,
] as const;
