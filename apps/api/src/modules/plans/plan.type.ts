import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { DateOnly, DateTime } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { PLAN_STATES, type PlanState } from "./plan.types.js";
import { PlanContentType } from "./planContent.type.js";
import { PlanRefusal } from "./planRefusal.type.js";

const PlanStateEnum = enumOf("PlanState", PLAN_STATES, "Whether a plan is being written or has been issued.");

@ObjectType({ simpleResolvers: true, description: "What was issued: the plan, or one amendment of it." })
export class PlanVersion {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => Int, { description: "1 for the plan, counted up with each amendment." })
  number!: number;

  @Field(() => String, { description: "Number of the document." })
  documentNumber!: string;

  @Field(() => DateOnly, { description: "Day of the document." })
  issuedOn!: string;

  @Field(() => String, { nullable: true, description: "Why it was amended." })
  reason!: string | null;

  @Field(() => DateTime, { description: "When it came into force here." })
  issuedAt!: Date;

  @Field(() => PlanContentType, { description: "What it says." })
  content!: PlanContentType;
}

@ObjectType({ simpleResolvers: true, description: "A part of last year's plan that found no place." })
export class PlanNotCarried {
  @Field(() => String, { description: "LINE, CONDITION, POINTS, KIND or LIMIT." })
  what!: string;

  @Field(() => String, { description: "Code of the line or condition." })
  code!: string;

  @Field(() => String, { description: "Vietnamese." })
  textVi!: string;

  @Field(() => String, { description: "English." })
  textEn!: string;
}

@ObjectType({ simpleResolvers: true, description: "The plan of the nearest unit above that has one." })
export class PlanAbove {
  @Field(() => ID, { description: "Its organisation." })
  organisationId!: string;

  @Field(() => String, { description: "Name of the organisation." })
  organisationName!: string;

  @Field(() => DateOnly, { description: "Its deadline, the first day that is late." })
  deadlineOn!: string;
}

@ObjectType({ simpleResolvers: true, description: "One organisation's plan of a year." })
export class Plan {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => OrganisationRef, { description: "Whose plan." })
  organisation!: OrganisationRef;

  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => String, { description: "Edition of the rules." })
  editionCode!: string;

  @Field(() => PlanStateEnum, { description: "State." })
  state!: PlanState;

  @Field(() => PlanContentType, {
    nullable: true,
    description:
      "What is being written; null when nothing is, and to those who may only read what was issued.",
  })
  draft!: PlanContentType | null;

  @Field(() => [PlanRefusal], { description: "Where the draft goes against the rules above." })
  refusals!: PlanRefusal[];

  @Field(() => [PlanNotCarried], { description: "Parts of last year's plan that found no place." })
  notCarried!: PlanNotCarried[];

  @Field(() => PlanAbove, { nullable: true, description: "The plan above; null when there is none." })
  above!: PlanAbove | null;

  @Field(() => [PlanVersion], { description: "What was issued, oldest first." })
  versions!: PlanVersion[];

  @Field(() => ID, { nullable: true, description: "Its round; null before it is issued." })
  roundId!: string | null;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}
