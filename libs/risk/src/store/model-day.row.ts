import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, IntColumn, TextColumn } from '#platform';

/** What one model said of one class on one business day: counters, and none of the words it judged. */
@Entity('risk_model_days')
export class ModelDayRow {
  @IdColumn({ name: 'model_id', primary: true }) modelId!: string;
  @TextColumn({ name: 'class_name', length: 64, primary: true }) className!: string;
  @CodeColumn({ name: 'on_day', primary: true }) day!: string;
  /** Orders by the bin their score lies in. */
  @IntColumn({ name: 'bin_0' }) bin0!: number;
  @IntColumn({ name: 'bin_1' }) bin1!: number;
  @IntColumn({ name: 'bin_2' }) bin2!: number;
  @IntColumn({ name: 'bin_3' }) bin3!: number;
  @IntColumn({ name: 'bin_4' }) bin4!: number;
  @IntColumn({ name: 'bin_5' }) bin5!: number;
  @IntColumn({ name: 'bin_6' }) bin6!: number;
  @IntColumn({ name: 'bin_7' }) bin7!: number;
  @IntColumn({ name: 'bin_8' }) bin8!: number;
  @IntColumn({ name: 'bin_9' }) bin9!: number;
  @IntColumn({ name: 'found' }) found!: number;
  /** Of what was found: reviewed and of the class, reviewed and not of it. */
  @IntColumn({ name: 'told_right' }) right!: number;
  @IntColumn({ name: 'told_wrong' }) wrong!: number;
}
