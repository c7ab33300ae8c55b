import type { Level } from "@xeploai/domain";
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { LevelEnum } from "../../graphql/enums.js";

@InputType({ description: "How a body voted on the level it proposes." })
export class BodyVoteInput {
  @Field(() => Int, { description: "Members of the body who had to be convened: the base of the majority." })
  @Min(1)
  @Max(10_000)
  convened!: number;

  @Field(() => Int, { description: "Of them present." })
  @Min(0)
  present!: number;

  @Field(() => Int, { description: "Votes for the level." })
  @Min(0)
  yes!: number;

  @Field(() => Int, { description: "Votes against it." })
  @Min(0)
  no!: number;
}

@InputType({ description: "The level proposed for one collective, cadre or organisation." })
export class ProposedLevelInput {
  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => LevelEnum, { description: "Level proposed." })
  level!: Level;

  @Field(() => BodyVoteInput, {
    nullable: true,
    description: "The vote of the body; required where the edition asks for one.",
  })
  @IsOptional()
  @ValidateNested()
  vote?: BodyVoteInput | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, where no majority voted for the level; 1 to 2,000 characters.",
  })
  reason?: string | null;
}

@InputType({ description: "Proposes levels of collectives, cadres and organisations to the authority." })
export class ProposeLevelsInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => [ProposedLevelInput], { description: "Proposals, 1 to 100." })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  proposals!: ProposedLevelInput[];
}
