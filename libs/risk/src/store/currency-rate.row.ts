import { Entity, Index } from 'typeorm';
import { CodeColumn, InstantColumn, IntColumn, MinorColumn, TextColumn } from '#platform';
import type { CurrencyRate } from '../domain/currency-rate.js';

/** A currency rate; rows are added and never changed. */
@Entity('currency_rates')
@Index('ix_currency_rates_pair', ['base', 'quote', 'effectiveOn'])
export class CurrencyRateRow implements CurrencyRate {
  @MinorColumn({ name: 'revision', primary: true }) revision!: number;
  @CodeColumn({ name: 'base' }) base!: string;
  @CodeColumn({ name: 'quote' }) quote!: string;
  @MinorColumn({ name: 'numerator' }) numerator!: number;
  @IntColumn({ name: 'scale' }) scale!: number;
  /** A business day: text that sorts. */
  @CodeColumn({ name: 'effective_on' }) effectiveOn!: string;
  @TextColumn({ name: 'source' }) source!: string;
  @TextColumn({ name: 'author', length: 100 }) author!: string;
  @TextColumn({ name: 'approver', length: 100 }) approver!: string;
  @TextColumn({ name: 'reason', length: 500 }) reason!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
}
