import { ProposalRow } from '#platform';
import { AddressFixRow, TextMessageAttemptRow, TextMessageRow } from './address-fix.row.js';
import { AlertRow } from './alert.row.js';
import { ErasureAnswerRow, ErasureRow } from './erasure.row.js';
import { CompensationEntryRow, CompensationRow, CompensationRunRow } from './compensation.row.js';
import { GateRow } from './gate.row.js';
import { LineRow } from './line.row.js';
import { LogRow } from './log.row.js';
import { OrderCountRow, OrderRow, PersonalRow } from './order.row.js';
import { RefundRow } from './refund.row.js';
import { RegionStopGuardRow, RegionStopOrderRow, RegionStopRow } from './region-stop.row.js';
import { ShipmentRow } from './shipment.row.js';

export const ROWS = [
  OrderRow,
  PersonalRow,
  OrderCountRow,
  LineRow,
  LogRow,
  RefundRow,
  ShipmentRow,
  AlertRow,
  GateRow,
  ProposalRow,
  AddressFixRow,
  TextMessageRow,
  TextMessageAttemptRow,
  ErasureRow,
  ErasureAnswerRow,
  RegionStopRow,
  RegionStopOrderRow,
  RegionStopGuardRow,
  CompensationRow,
  CompensationEntryRow,
  CompensationRunRow,
] as const;
