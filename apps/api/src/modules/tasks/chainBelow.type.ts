import type { ReviewState, SubjectKind } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { ReviewStateEnum, SubjectKindEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";

@ObjectType({ simpleResolvers: true, description: "Subjects of one round that wait at the same place." })
export class WaitingCount {
  @Field(() => SubjectKindEnum, { description: "What they are." })
  kind!: SubjectKind;

  @Field(() => ReviewStateEnum, { description: "Where they stand." })
  state!: ReviewState;

  @Field(() => Int, { description: "How many." })
  count!: number;

  @Field(() => DateOnly, { nullable: true, description: "Since when the first of them stands there." })
  since!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "The round of a unit below in which somebody still waits.",
})
export class RoundBelow {
  @Field(() => ID, { description: "The round; its own chain is asked for by it." })
  roundId!: string;

  @Field(() => OrganisationRef, { description: "Whose round it is." })
  unit!: OrganisationRef;

  @Field(() => DateOnly, { description: "First day that is late." })
  deadlineOn!: string;

  @Field(() => Int, { description: "Working days left, today included; 0 or less when late." })
  workingDaysLeft!: number;

  @Field(() => Boolean, { description: "Whether the deadline has come." })
  isLate!: boolean;

  @Field(() => [WaitingCount], { description: "What waits, in the order of the procedure." })
  waiting!: WaitingCount[];
}

@ObjectType({ simpleResolvers: true, description: "Part of the rounds below in which somebody waits." })
export class RoundBelowPage {
  @Field(() => [RoundBelow], { description: "The soonest deadline first." })
  items!: RoundBelow[];

  @Field(() => Int, { description: "Rounds in all." })
  totalCount!: number;
}
