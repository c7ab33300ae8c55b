import type { ResidenceExemption } from "@xeploai/domain";
import { IsOptional, IsUUID, Max, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { ResidenceExemptionEnum } from "./residence.type.js";

@InputType({ description: "Which residence comments." })
export class ResidenceCommentFilter {
  @Field(() => Int, { description: "Review year." })
  @Min(2000)
  @Max(2100)
  year!: number;

  @Field(() => Boolean, { defaultValue: false, description: "Only those still missing." })
  isMissing!: boolean;

  @Field(() => String, { nullable: true, description: "Words of the name." })
  search?: string | null;
}

@InputType({ description: "Where a member lives, or why no comment is taken there." })
export class SetResidenceInput {
  @Field(() => ID, { description: "Member." })
  @IsUUID()
  memberId!: string;

  @Field(() => Int, { description: "Version of the residence read; 0 when none is recorded." })
  @Min(0)
  version!: number;

  @Field(() => ID, { nullable: true, description: "Cell at the residence, of whatever ward." })
  @IsOptional()
  @IsUUID()
  cellId?: string | null;

  @Field(() => ResidenceExemptionEnum, { nullable: true, description: "Why none is taken." })
  exemption?: ResidenceExemption | null;
}

@InputType({ description: "The comment of the committee at a member's residence." })
export class WriteResidenceCommentInput {
  @Field(() => ID, { description: "Member." })
  @IsUUID()
  memberId!: string;

  @Field(() => Int, { description: "Review year." })
  @Min(2000)
  @Max(2100)
  year!: number;

  @Field(() => Int, { description: "Version of the comment read; 0 when there is none." })
  @Min(0)
  version!: number;

  @Field(() => String, { description: "1 to 2,000 characters." })
  comment!: string;
}
