import type { Level } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { ActivityKindEnum, DisciplineFormEnum, LevelEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { MembershipKindEnum, PostKindEnum } from "./member.enums.js";
import type { ActivityKind, DisciplineForm } from "./member.types.js";

@ObjectType({ simpleResolvers: true, description: "A post held for a time." })
export class Post {
  @Field(() => ID, { description: "Identity." })
  id!: string;

  @Field(() => PostKindEnum, { description: "Whose post it is." })
  kind!: "PARTY" | "STATE" | "MASS_ORGANISATION";

  @Field(() => String, { description: "Title in full." })
  title!: string;

  @Field(() => Boolean, { description: "Whether the holder leads the organisation." })
  isHead!: boolean;

  @Field(() => Boolean, { description: "Whether the holder is a deputy of the head." })
  isDeputy!: boolean;

  @Field(() => OrganisationRef, { description: "Where the post is." })
  organisation!: OrganisationRef;

  @Field(() => String, { nullable: true, description: "Authority that manages the holder as cadre." })
  managingAuthority!: string | null;

  @Field(() => String, { nullable: true, description: "Group of equivalent titles." })
  equivalentGroup!: string | null;

  @Field(() => DateOnly, { description: "First day." })
  validFrom!: string;

  @Field(() => DateOnly, { nullable: true, description: "First day it is no longer held; null while it is." })
  validTo!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "Activity of a member in a cell for a time." })
export class Membership {
  @Field(() => ID, { description: "Identity." })
  id!: string;

  @Field(() => MembershipKindEnum, { description: "For good or for a time." })
  kind!: "OFFICIAL" | "TEMPORARY";

  @Field(() => OrganisationRef, { description: "The cell." })
  cell!: OrganisationRef;

  @Field(() => OrganisationRef, { nullable: true, description: "The Party group within the cell." })
  partyGroup!: OrganisationRef | null;

  @Field(() => DateOnly, { description: "First day." })
  validFrom!: string;

  @Field(() => DateOnly, { nullable: true, description: "First day elsewhere; null while it lasts." })
  validTo!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A time in which activity was not the ordinary one." })
export class ActivityPeriod {
  @Field(() => ID, { description: "Identity." })
  id!: string;

  @Field(() => ActivityKindEnum, { description: "What it was." })
  kind!: ActivityKind;

  @Field(() => DateOnly, { description: "First day." })
  validFrom!: string;

  @Field(() => DateOnly, { nullable: true, description: "First ordinary day again; null while it lasts." })
  validTo!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A disciplinary decision." })
export class Discipline {
  @Field(() => ID, { description: "Identity." })
  id!: string;

  @Field(() => DisciplineFormEnum, { description: "Form." })
  form!: DisciplineForm;

  @Field(() => DateOnly, { description: "Day of the act." })
  actOn!: string;

  @Field(() => DateOnly, { description: "Day of the decision." })
  decidedOn!: string;

  @Field(() => OrganisationRef, { nullable: true, description: "Where the act was done." })
  organisationOfAct!: OrganisationRef | null;

  @Field(() => Int, { nullable: true, description: "Review year in which the act already counted." })
  usedInYear!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "The yearly rating as cadre, civil servant or public employee.",
})
export class StateRating {
  @Field(() => Int, { description: "Year." })
  year!: number;

  @Field(() => LevelEnum, { description: "Level." })
  level!: Level;
}
