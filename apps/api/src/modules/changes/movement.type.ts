import { IsUUID } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { ActivityKindEnum, enumOf } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import type { ActivityKind } from "../members/member.types.js";

export const MEMBERSHIP_ENDS = ["DECEASED", "LEFT", "TRANSFERRED_OUT"] as const;
export type MembershipEnd = (typeof MEMBERSHIP_ENDS)[number];
export const MembershipEndEnum = enumOf("MembershipEnd", MEMBERSHIP_ENDS, "How a membership ended.");

@InputType({ description: "An official transfer of a member to another cell." })
export class TransferMemberInput {
  @Field(() => ID, { description: "The member." })
  @IsUUID()
  memberId!: string;

  @Field(() => ID, { description: "The receiving cell." })
  @IsUUID()
  cellId!: string;

  @Field(() => DateOnly, { description: "First day in the receiving cell." })
  movedOn!: string;
}

@InputType({ description: "A time in which a member's activity is not the ordinary one." })
export class RecordActivityPeriodInput {
  @Field(() => ID, { description: "The member." })
  @IsUUID()
  memberId!: string;

  @Field(() => ActivityKindEnum, { description: "What it is." })
  kind!: ActivityKind;

  @Field(() => DateOnly, { description: "First day." })
  validFrom!: string;

  @Field(() => DateOnly, { nullable: true, description: "First day after it; empty while it lasts." })
  validTo?: string | null;
}

@InputType({ description: "The end of a membership." })
export class EndMembershipInput {
  @Field(() => ID, { description: "The member." })
  @IsUUID()
  memberId!: string;

  @Field(() => MembershipEndEnum, { description: "How it ended." })
  kind!: MembershipEnd;

  @Field(() => DateOnly, { description: "First day on which it no longer holds." })
  endedOn!: string;
}

@InputType({ description: "A cell that goes into another, with all its members." })
export class MergeCellInput {
  @Field(() => ID, { description: "The cell that ends." })
  @IsUUID()
  cellId!: string;

  @Field(() => ID, { description: "The cell that receives it." })
  @IsUUID()
  intoId!: string;

  @Field(() => DateOnly, { description: "First day on which it no longer exists." })
  mergedOn!: string;

  @Field(() => String, { nullable: true, description: "Number of the decision." })
  documentNumber?: string | null;
}
