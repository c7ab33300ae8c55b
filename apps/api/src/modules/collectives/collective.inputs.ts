import type { CollectiveKind, Position } from "@xeploai/domain";
import { IsOptional, IsUUID, MaxLength } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateOnly } from "../../graphql/scalars.js";
import type { CollectiveEndKind } from "./collective.entity.js";
import { CollectiveEndKindEnum, CollectiveKindEnum, PositionEnum } from "./collective.type.js";

@InputType({ description: "Which collectives; conditions are joined by and." })
export class CollectiveFilter {
  @Field(() => ID, { nullable: true, description: "At this organisation or below it." })
  withinId?: string | null;

  @Field(() => [CollectiveKindEnum], { nullable: true, description: "Of these kinds." })
  kinds?: CollectiveKind[] | null;

  @Field(() => String, { nullable: true, description: "Words of the name, with or without diacritics." })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => DateOnly, {
    nullable: true,
    description: "Those that existed on this day; today when left out.",
  })
  asOf?: string | null;
}

@InputType({ description: "A leadership collective at an organisation." })
export class CreateCollectiveInput {
  @Field(() => ID, { description: "The Party organisation of its place or body." })
  organisationId!: string;

  @Field(() => CollectiveKindEnum, { description: "Kind." })
  kind!: CollectiveKind;

  @Field(() => String, { description: "Full official name." })
  @MaxLength(200)
  name!: string;

  @Field(() => DateOnly, { nullable: true, description: "First day; null when not on record." })
  foundedOn?: string | null;
}

@InputType({ description: "Name and first day of a collective." })
export class UpdateCollectiveInput {
  @Field(() => ID, { description: "Which." })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: "Version read." })
  version!: number;

  @Field(() => String, { description: "Full official name." })
  @MaxLength(200)
  name!: string;

  @Field(() => DateOnly, { nullable: true, description: "First day; null when not on record." })
  foundedOn?: string | null;
}

@InputType({ description: "The end of a collective; posts in it end with it." })
export class DissolveCollectiveInput {
  @Field(() => ID, { description: "Which." })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: "Version read." })
  version!: number;

  @Field(() => DateOnly, { description: "First day it is no more; not in the future." })
  dissolvedOn!: string;

  @Field(() => CollectiveEndKindEnum, { description: "How it ended." })
  endKind!: CollectiveEndKind;
}

@InputType({ description: "A member who comes into a collective." })
export class AppointToCollectiveInput {
  @Field(() => ID, { description: "Collective." })
  @IsUUID()
  collectiveId!: string;

  @Field(() => Int, { description: "Version of the collective read." })
  version!: number;

  @Field(() => ID, { description: "Who." })
  @IsUUID()
  memberId!: string;

  @Field(() => PositionEnum, { description: "Head, deputy or member; there is one head at a time." })
  role!: Position;

  @Field(() => String, { description: "Title in full." })
  title!: string;

  @Field(() => Boolean, { description: "Full-time, or concurrent with another post." })
  isFullTime!: boolean;

  @Field(() => String, { nullable: true, description: "Authority that manages the holder as cadre." })
  managingAuthority?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Group of equivalent titles, in which a quota is counted.",
  })
  equivalentGroup?: string | null;

  @Field(() => DateOnly, { description: "First day." })
  validFrom!: string;

  @Field(() => DateOnly, {
    nullable: true,
    description: "First day it is no longer held; open when left out.",
  })
  validTo?: string | null;
}

@InputType({ description: "The end of a post in a collective." })
export class LeaveCollectiveInput {
  @Field(() => ID, { description: "Collective." })
  @IsUUID()
  collectiveId!: string;

  @Field(() => Int, { description: "Version of the collective read." })
  version!: number;

  @Field(() => ID, { description: "The post in it." })
  @IsUUID()
  postId!: string;

  @Field(() => DateOnly, { description: "First day it is no longer held." })
  validTo!: string;
}
