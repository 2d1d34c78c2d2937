import { OrderBackDutyResolver } from './back-duty.resolver.js';
import { BackDuty } from './back-duty.service.js';
import { ProposalRow, unionResolvers } from '#platform';
import { ComplianceDesk } from './compliance-desk.service.js';
import { ComplianceImpact } from './compliance-impact.service.js';
import { ComplianceRecheck } from './compliance-recheck.service.js';
import { ComplianceCheckResolver, OrderComplianceResolver } from './compliance.resolver.js';
import { ComplianceChecks } from './compliance.service.js';
import { DutyBook } from './duty-book.service.js';
import { CurrencyRateProposals, DutyRuleProposals } from './duty-proposals.service.js';
import { DutyQuoteResolver, DutyRuleResolver } from './duty.resolver.js';
import { ProposalDesk } from './proposal-desk.service.js';
import { ProposalResolver } from './proposal.resolver.js';
import { ReleaseProposals } from './release-proposals.service.js';
import { RiskPolicyProposals, RiskRuleProposals } from './rule-proposals.service.js';
import { ComplianceCheckRow } from './store/compliance-check.row.js';
import { ComplianceCheckStore } from './store/compliance-check.store.js';
import { CurrencyRateRow } from './store/currency-rate.row.js';
import { DutyRuleRow } from './store/duty-rule.row.js';
import { DutyStore } from './store/duty.store.js';

/** Everything about borders and about changes that take two people, for the module of risk. */
export const COMPLIANCE_PROVIDERS = [
  ...[DutyStore, ComplianceCheckStore],
  ...[DutyBook, ComplianceChecks, ComplianceRecheck, ComplianceImpact, ComplianceDesk, BackDuty],
  ...[DutyRuleProposals, CurrencyRateProposals, ReleaseProposals],
  ...[RiskRuleProposals, RiskPolicyProposals, ProposalDesk],
  ...[DutyRuleResolver, DutyQuoteResolver, ComplianceCheckResolver, OrderComplianceResolver, OrderBackDutyResolver],
  ...[ProposalResolver],
  ...unionResolvers(
    'DutyAnswer',
    'ProposeDutyRuleResult',
    'ProposeCurrencyRateResult',
    'ProposeComplianceReleaseResult',
    'ProposeRiskRuleResult',
    'ProposeRiskPolicyResult',
    'DecideProposalResult',
  ),
];

/** Tables of compliance. */
export const COMPLIANCE_ROWS = [DutyRuleRow, CurrencyRateRow, ComplianceCheckRow, ProposalRow];
