import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '#platform';
import type { Role } from '../domain/roles.js';

/** A person of the house who signs in at the hub itself. */
@Entity('users')
@Unique('uq_users_name', ['name'])
export class UserRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @TextColumn({ name: 'name', length: 60 }) name!: string;
  /** scrypt$N$r$p$salt$hash, base64. */
  @TextColumn({ name: 'password' }) password!: string;
  @JsonColumn({ name: 'roles' }) roles!: readonly Role[];
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
  @TextColumn({ name: 'created_by', length: 100 }) createdBy!: string;
  @InstantColumn({ name: 'disabled_at', nullable: true }) disabledAt!: Date | null;
}
