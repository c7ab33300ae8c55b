import { Column, Entity, PrimaryColumn } from "typeorm";

/** What is true of the whole installation. */
@Entity("settings")
export class SettingEntity {
  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "pk_settings" })
  key!: string;

  @Column({ type: "text" })
  value!: string;
}
