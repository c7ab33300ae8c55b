import type { Role } from "@xeploai/domain";
import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { RoleEnum } from "../../graphql/enums.js";
import { DateOnly, DateTime } from "../../graphql/scalars.js";
import { MemberRef } from "../members/memberRef.type.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";

@ObjectType({ simpleResolvers: true, description: "A role over the subtree of an organisation, in time." })
export class Grant {
  @Field(() => RoleEnum, { description: "The role." })
  role!: Role;

  @Field(() => OrganisationRef, { description: "Top of the subtree." })
  organisation!: OrganisationRef;

  @Field(() => Float, { description: "First tree position covered." })
  lo!: number;

  @Field(() => Float, { description: "Last tree position covered, inclusive." })
  hi!: number;

  @Field(() => DateOnly, { description: "First day in force." })
  validFrom!: string;

  @Field(() => DateOnly, { nullable: true, description: "First day no longer in force; null: open." })
  validTo!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "Who is signed in." })
export class Viewer {
  @Field(() => ID, { description: "The account." })
  accountId!: string;

  @Field(() => String, { description: "Name to sign in with." })
  username!: string;

  @Field(() => String, { description: "Name shown." })
  displayName!: string;

  @Field(() => ID, { nullable: true, description: "The member it belongs to; null: none." })
  memberId!: string | null;

  @Field(() => String, { description: '"vi" or "en".' })
  locale!: string;

  @Field(() => Boolean, { description: "Until it is changed, nothing else is allowed." })
  mustChangePassword!: boolean;

  @Field(() => [Grant], { description: "Roles in force today." })
  grants!: Grant[];

  @Field(() => DateTime, { description: "When the session ends at the latest." })
  expiresAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: "An account that may sign in." })
export class Account {
  @Field(() => ID, { description: "Identity." })
  id!: string;

  @Field(() => String, { description: "Name to sign in with, lower case." })
  username!: string;

  @Field(() => String, { description: "Name shown." })
  displayName!: string;

  @Field(() => MemberRef, { nullable: true, description: "The member it belongs to; null: none." })
  member!: MemberRef | null;

  @Field(() => [Grant], { description: "Roles in force today or later." })
  grants!: Grant[];

  @Field(() => Boolean, { description: "Whether signing in is stopped." })
  isDisabled!: boolean;

  @Field(() => DateTime, { nullable: true, description: "Last sign-in; null: never." })
  lastSignInAt!: Date | null;

  @Field(() => DateTime, { description: "When it was made." })
  createdAt!: Date;

  @Field(() => Int, { description: "Version for the next write." })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "One page of accounts." })
export class AccountPage {
  @Field(() => [Account], { description: "By name." })
  items!: Account[];

  @Field(() => Int, { description: "Of the whole filter." })
  totalCount!: number;
}

@ObjectType({ simpleResolvers: true, description: "An account with the password shown this once." })
export class IssuedAccount {
  @Field(() => Account, { description: "The account." })
  account!: Account;

  @Field(() => String, { description: "To be changed at the first sign-in." })
  oneTimePassword!: string;
}

@InputType({ description: "Which accounts." })
export class AccountFilter {
  @Field(() => String, { nullable: true, description: "Part of a name, diacritics ignored." })
  search?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: "Only holders of this role." })
  role?: Role | null;

  @Field(() => ID, { nullable: true, description: "Only roles at or below this organisation." })
  withinId?: string | null;
}

@InputType({ description: "A role to give." })
export class GrantInput {
  @Field(() => RoleEnum, { description: "The role." })
  role!: Role;

  @Field(() => ID, { description: "Top of its subtree." })
  organisationId!: string;

  @Field(() => DateOnly, { description: "First day in force." })
  validFrom!: string;

  @Field(() => DateOnly, { nullable: true, description: "First day no longer in force; null: open." })
  validTo?: string | null;
}

@InputType({ description: "A new account." })
export class CreateAccountInput {
  @Field(() => String, { description: "3 to 64 of a-z, 0-9, dot, dash, underscore." })
  username!: string;

  @Field(() => String, { description: "Name shown." })
  displayName!: string;

  @Field(() => ID, { nullable: true, description: "The member it belongs to." })
  memberId?: string | null;

  @Field(() => [GrantInput], { description: "Roles; may be empty for an ordinary member." })
  grants!: GrantInput[];
}

@InputType({ description: "An account as it shall be." })
export class UpdateAccountInput {
  @Field(() => ID, { description: "Which account." })
  id!: string;

  @Field(() => Int, { description: "Version read." })
  version!: number;

  @Field(() => String, { description: "Name shown." })
  displayName!: string;

  @Field(() => Boolean, { description: "Stop signing in." })
  isDisabled!: boolean;

  @Field(() => [GrantInput], { description: "All its roles." })
  grants!: GrantInput[];
}

@InputType({ description: "Name and password." })
export class SignInInput {
  @Field(() => String, { description: "Name; case and spaces around it do not matter." })
  username!: string;

  @Field(() => String, { description: "Password." })
  password!: string;
}

@InputType({ description: "A change of the own password." })
export class ChangePasswordInput {
  @Field(() => String, { description: "The one in force." })
  currentPassword!: string;

  @Field(() => String, { description: "At least 12 characters, not made of the name." })
  newPassword!: string;
}
