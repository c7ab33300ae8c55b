import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTime } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";

@ObjectType({ simpleResolvers: true, description: "One act in the trail." })
export class AuditEntry {
  @Field(() => ID, { description: "The chain: a grassroots organisation, or the system's." })
  chain!: string;

  @Field(() => String, { description: "Its name." })
  chainName!: string;

  @Field(() => Int, { description: "Place in the chain, from 1, without gaps." })
  sequence!: number;

  @Field(() => DateTime, { description: "When, by the server's clock." })
  at!: Date;

  @Field(() => String, { description: "Account that acted." })
  actorName!: string;

  @Field(() => String, { description: "What was done, as in the access table." })
  action!: string;

  @Field(() => String, { description: "Kind of object." })
  objectKind!: string;

  @Field(() => String, { description: "Which object." })
  objectId!: string;

  @Field(() => String, { nullable: true, description: "Its name then; null where it would tell too much." })
  objectName!: string | null;

  @Field(() => String, { description: "Figures of the act as JSON." })
  details!: string;

  @Field(() => String, { description: "SHA-256 over the entry and the hash before it, hexadecimal." })
  hash!: string;
}

@ObjectType({ simpleResolvers: true, description: "One page of the trail, newest first." })
export class AuditEntryPage {
  @Field(() => [AuditEntry], { description: "Newest first." })
  items!: AuditEntry[];

  @Field(() => Int, { description: "Of the whole filter." })
  totalCount!: number;
}

@InputType({ description: "Which entries." })
export class AuditEntryFilter {
  @Field(() => ID, { nullable: true, description: "Chains at or below this organisation." })
  withinId?: string | null;

  @Field(() => String, { nullable: true, description: "Only this act." })
  action?: string | null;

  @Field(() => String, { nullable: true, description: "Only this object." })
  objectId?: string | null;

  @Field(() => DateTime, { nullable: true, description: "Not before." })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: "Before." })
  to?: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "Outcome of recomputing one chain from its first entry." })
export class ChainVerification {
  @Field(() => OrganisationRef, { nullable: true, description: "Whose chain; null: the system's." })
  organisation!: OrganisationRef | null;

  @Field(() => Int, { description: "Entries read." })
  entries!: number;

  @Field(() => Boolean, { description: "Whether every hash agrees." })
  isIntact!: boolean;

  @Field(() => Int, { nullable: true, description: "First entry that does not agree; null: none." })
  brokenAt!: number | null;

  @Field(() => String, { description: "Hash at the head, to be kept outside, hexadecimal." })
  head!: string;
}
