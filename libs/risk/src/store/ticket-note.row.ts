import { Entity, Index } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, LongTextColumn, TextColumn } from '#platform';

/** A note on a ticket; what it says is sealed, for this shop and this note. */
@Entity('ticket_notes')
@Index('ix_ticket_notes_ticket', ['ticketId'])
export class TicketNoteRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IdColumn({ name: 'ticket_id' }) ticketId!: string;
  @TextColumn({ name: 'author', length: 100 }) author!: string;
  @InstantColumn({ name: 'at' }) at!: Date;
  @FlagColumn({ name: 'personal' }) personal!: boolean;
  @LongTextColumn({ name: 'sealed' }) sealed!: string;
}
