import { columnSweep, type PersonalColumn, type PersonalData } from '#platform';

const DECISION = { setting: 'retentionDecisionDays', after: 'the decision' } as const;
const TICKET = 'retentionTicketDays';
const ofDecision = (column: string, what: string, form: PersonalColumn['form'] = 'KEYED_HASH'): PersonalColumn => ({
  ...{ table: 'risk_decisions', column, form, what },
  basis: 'to explain the decision, to try rules on past orders and to train models',
  keep: DECISION,
  erasure: 'BLANKED',
});

const ofTrace = (column: string, what: string): PersonalColumn => ({
  ...{ table: 'order_traces', column, form: 'KEYED_HASH', what },
  basis: 'to see numbers of orders that are out of the ordinary (velocity)',
  keep: { fixed: '60 days after the payment: twice the longest window' },
  erasure: 'REMOVED',
});
const ofLabel = (column: string, what: string, form: PersonalColumn['form']): PersonalColumn => ({
  ...{ table: 'risk_labels', column, form, what },
  basis: 'to train models on what people said',
  keep: { fixed: '730 days after it was said' },
  erasure: 'REMOVED',
});

/** What risk keeps of buyers. */
export const PERSONAL_DATA: PersonalData = {
  columns: [
    ofDecision('sealed', 'the people of the order as they were judged', 'SEALED'),
    ofDecision('grounds', 'bits of the remark that spoke for what was found', 'SEALED'),
    ofDecision('buyer_hash', 'the buyer'),
    ofDecision('phone_hash', 'the phone of the receiver'),
    ofDecision('address_hash', 'the address of the receiver'),
    {
      table: 'spend_days',
      column: 'subject',
      form: 'KEYED_HASH',
      what: 'what a buyer spent on a day',
      basis: 'to see amounts and numbers of orders that are out of the ordinary (velocity)',
      keep: { fixed: '60 days after the day: twice the window that is looked back over' },
      erasure: 'REMOVED',
    },
    ofTrace('buyer_hash', 'that a buyer paid an order, and when'),
    ofTrace('phone_hash', 'that an order for a phone was paid, and when'),
    ofTrace('address_hash', 'that an order for an address was paid, and when'),
    ofLabel('sealed', 'words of a buyer that a person judged', 'SEALED'),
    ofLabel('text_hash', 'that the same words were judged before', 'KEYED_HASH'),
    ofLabel('buyer_hash', 'the buyer who wrote them', 'KEYED_HASH'),
    {
      table: 'risk_exceptions',
      column: 'party_hash',
      form: 'KEYED_HASH',
      what: 'a buyer, phone or address on a list of exceptions',
      basis: 'to keep known fraud out, and regular customers from being held up',
      keep: { setting: 'retentionExceptionDays', after: 'the entry was ended' },
      erasure: {
        kept: 'a list that its subject could leave by asking would keep out no fraud; an officer ends the entry',
      },
    },
    {
      table: 'ticket_notes',
      column: 'sealed',
      form: 'SEALED',
      what: 'what agents noted on a ticket, with attachments',
      basis: 'to settle the matter of the ticket',
      keep: { setting: TICKET, after: 'the note was written' },
      erasure: 'BLANKED',
    },
    {
      table: 'complaints',
      column: 'sealed',
      form: 'SEALED',
      what: 'contact and words of a buyer who complained',
      basis: 'to settle the complaint',
      keep: { setting: TICKET, after: 'the complaint was imported' },
      erasure: 'BLANKED',
    },
    {
      table: 'training_set_parts',
      column: 'sealed',
      form: 'SEALED',
      what: 'rows that somebody uploaded to train a model on: remarks of buyers',
      basis: 'to train the model that was asked for',
      keep: { fixed: 'until the training ended, a day when none was begun' },
      erasure: 'REMOVED',
    },
    {
      table: 'training_set_parts',
      column: 'hash',
      form: 'KEYED_HASH',
      what: 'that a slice of an upload was sent before',
      basis: 'to take an upload on where it broke off',
      keep: { fixed: 'as long as the slice' },
      erasure: 'REMOVED',
    },
  ],
  impersonal: [
    {
      table: 'risk_decisions',
      columns: ['reasons', 'leaves', 'features', 'opinions'],
      because: 'rules, figures and scores; words of the buyer are in sealed columns only',
    },
    {
      table: 'compliance_checks',
      columns: ['question', 'grounds'],
      because: 'places, amounts and a mark of the address that is too short to find anybody by',
    },
    {
      table: 'proposals',
      columns: ['proposed', 'impact'],
      because: 'rules, rates, settings and ids of orders',
    },
    { table: 'incidents', columns: ['regions', 'shop_ids'], because: 'countries, provinces and shops' },
    { table: 'news_feeds', columns: ['keywords'], because: 'a setting of the house' },
    { table: 'news_items', columns: ['guid_hash', 'hits'], because: 'what publishers wrote for everybody' },
    { table: 'ticket_classes', columns: ['kinds'], because: 'a setting of the house' },
    { table: 'ticket_agents', columns: ['skills', 'shops'], because: 'a setting of the house' },
    { table: 'risk_models', columns: ['card'], because: 'figures about a model' },
    { table: 'risk_model_parts', columns: ['content'], because: 'weights of words and figures' },
    { table: 'risk_trainings', columns: ['asked', 'faults'], because: 'names of columns and figures' },
    { table: 'risk_policies', columns: ['classes'], because: 'a setting of the house' },
    { table: 'risk_rules', columns: ['settings', 'rule_condition'], because: 'a setting of the house' },
  ],
  sweeps: [
    columnSweep({
      table: 'risk_decisions',
      key: 'id',
      after: 'decided_at',
      only: 'sealed IS NOT NULL OR grounds IS NOT NULL OR buyer_hash IS NOT NULL OR phone_hash IS NOT NULL OR address_hash IS NOT NULL',
      set: 'sealed = NULL, grounds = NULL, buyer_hash = NULL, phone_hash = NULL, address_hash = NULL',
      setting: 'retentionDecisionDays',
    }),
    columnSweep({
      ...{ table: 'ticket_notes', key: 'id', after: 'at', only: "sealed <> ''", set: "sealed = ''", setting: TICKET },
    }),
    columnSweep({
      ...{ table: 'complaints', key: 'id', after: 'imported_at', only: "sealed <> ''", set: "sealed = ''" },
      setting: TICKET,
    }),
    columnSweep({
      ...{ table: 'risk_exceptions', key: 'id', after: 'ended_at', only: "party_hash <> ''", set: "party_hash = ''" },
      setting: 'retentionExceptionDays',
    }),
  ],
};
