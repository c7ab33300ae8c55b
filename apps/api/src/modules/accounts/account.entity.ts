import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from "typeorm";

/** Who may sign in. */
@Entity("accounts")
@Unique("uq_accounts_username", ["username"])
@Unique("uq_accounts_member", ["memberId"])
@Check("ck_accounts_username", "username ~ '^[a-z0-9][a-z0-9._-]{2,63}$'")
@Check("ck_accounts_locale", "locale IN ('vi', 'en')")
export class AccountEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_accounts" })
  id!: string;

  /** Lower case. */
  @Column({ type: "text" })
  username!: string;

  @Column({ type: "text" })
  displayName!: string;

  /** argon2id. */
  @Column({ type: "text" })
  passwordHash!: string;

  @Column({ type: "boolean", default: true })
  mustChangePassword!: boolean;

  @ForeignKey("MemberEntity", { name: "fk_accounts_member" })
  @Column({ type: "uuid", nullable: true })
  memberId!: string | null;

  @Column({ type: "text", default: "vi" })
  locale!: "vi" | "en";

  @Column({ type: "timestamptz", nullable: true })
  disabledAt!: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  lastSignInAt!: Date | null;

  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
