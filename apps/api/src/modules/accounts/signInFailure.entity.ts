import { Column, Entity, PrimaryColumn } from "typeorm";

/** Recent failed sign-ins of one account name or one address, for the growing delay. */
@Entity("sign_in_failures")
export class SignInFailureEntity {
  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "pk_sign_in_failures" })
  key!: string;

  @Column({ type: "integer" })
  failures!: number;

  @Column({ type: "timestamptz" })
  lastFailedAt!: Date;
}
