import type { SubjectKind } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { SubjectKindEnum } from "../../graphql/enums.js";
import { DateTime } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";

@ObjectType({
  simpleResolvers: true,
  description: "The quota of one group in a session: frozen at its opening, moved by its decisions alone.",
})
export class SessionQuota {
  @Field(() => SubjectKindEnum, { description: "Kind of the subjects counted." })
  subjectKind!: SubjectKind;

  @Field(() => String, {
    nullable: true,
    description:
      "Its name in the plan; null for whoever stands in no group, or where the quota is one for all.",
  })
  group!: string | null;

  @Field(() => Int, { description: "Subjects of the group." })
  rated!: number;

  @Field(() => Int, { description: "GOOD or better at the opening, decided or proposed." })
  frozenBase!: number;

  @Field(() => Int, { description: "Of them EXCELLENT, decided or proposed." })
  frozenExcellent!: number;

  @Field(() => Int, { description: "GOOD or better now: what the quota is a share of." })
  base!: number;

  @Field(() => Int, { description: "Decided EXCELLENT." })
  excellent!: number;

  @Field(() => Int, { description: "Most that may be EXCELLENT." })
  allowed!: number;

  @Field(() => Int, { description: "How many more may be decided EXCELLENT; 0 when full or over." })
  headroom!: number;

  @Field(() => Int, { description: "How many are over; 0 when within." })
  exceededBy!: number;
}

@ObjectType({ simpleResolvers: true, description: "One sitting of a committee over a round." })
export class DecisionSession {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => OrganisationRef, { description: "The unit whose committee decides." })
  authority!: OrganisationRef;

  @Field(() => DateTime, { description: "When it was opened and the base of the quota frozen." })
  openedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "When all of it was decided or a later one took its place; null while it is open.",
  })
  closedAt!: Date | null;

  @Field(() => Int, { description: "Proposals that lay before it." })
  subjects!: number;

  @Field(() => Int, { description: "Of them still to be decided." })
  open!: number;

  @Field(() => [SessionQuota], { description: "Groups of the quota, by kind and name." })
  quotas!: SessionQuota[];
}
