import { IsUUID, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { PlanContentType } from "./planContent.type.js";

@InputType({ description: "The plan an organisation begins." })
export class DraftPlanInput {
  @Field(() => ID, { description: "A grassroots organisation, or a district or province." })
  @IsUUID()
  organisationId!: string;

  @Field(() => Int, { description: "Review year." })
  @Min(1945)
  @Max(2999)
  year!: number;
}

@InputType({ description: "What a plan says now." })
export class SavePlanInput {
  @Field(() => ID, { description: "Plan." })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: "Version read." })
  version!: number;

  @Field(() => PlanContentType, { description: "All of it." })
  @ValidateNested()
  content!: PlanContentType;
}

@InputType({ description: "A plan as it was read." })
export class PlanAsReadInput {
  @Field(() => ID, { description: "Plan." })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: "Version read." })
  version!: number;
}

@InputType({ description: "The amendment that comes into force." })
export class IssueAmendmentInput extends PlanAsReadInput {
  @Field(() => String, { description: "Why, 1 to 1,000 characters." })
  reason!: string;
}
