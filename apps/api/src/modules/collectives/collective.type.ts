import { COLLECTIVE_KINDS, type CollectiveKind, POSITIONS, type Position } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { MemberRef } from "../members/memberRef.type.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { COLLECTIVE_END_KINDS, type CollectiveEndKind, type CollectiveEntity } from "./collective.entity.js";

export const CollectiveKindEnum = enumOf(
  "CollectiveKind",
  COLLECTIVE_KINDS,
  "Kind of leadership collective.",
);
export const CollectiveEndKindEnum = enumOf(
  "CollectiveEndKind",
  COLLECTIVE_END_KINDS,
  "How a collective ended.",
);
export const PositionEnum = enumOf("Position", POSITIONS, "Place of a person in a collective, head first.");

@ObjectType({ simpleResolvers: true, description: "Somebody in a collective, for a time." })
export class CollectivePost {
  @Field(() => ID, { description: "Identity of the post." })
  id!: string;

  @Field(() => MemberRef, { description: "Who holds it." })
  member!: MemberRef;

  @Field(() => PositionEnum, { description: "Head, deputy or member." })
  role!: Position;

  @Field(() => String, { description: "Title in full." })
  title!: string;

  @Field(() => Boolean, { description: "Full-time, or concurrent with another post." })
  isFullTime!: boolean;

  @Field(() => String, { nullable: true, description: "Authority that manages the holder as cadre." })
  managingAuthority!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Group of equivalent titles, in which a quota is counted.",
  })
  equivalentGroup!: string | null;

  @Field(() => DateOnly, { description: "First day." })
  validFrom!: string;

  @Field(() => DateOnly, { nullable: true, description: "First day it is no longer held; null while it is." })
  validTo!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "A leadership collective that is reviewed: Party committee, government, Front, mass organisation, unit.",
})
export class Collective
  implements
    Pick<CollectiveEntity, "id" | "kind" | "name" | "foundedOn" | "dissolvedOn" | "endKind" | "version">
{
  @Field(() => ID, { description: "Identity." })
  id!: string;

  @Field(() => CollectiveKindEnum, { description: "Kind." })
  kind!: CollectiveKind;

  @Field(() => String, { description: "Full official name." })
  name!: string;

  @Field(() => OrganisationRef, { description: "The Party organisation of its place or body." })
  organisation!: OrganisationRef;

  @Field(() => DateOnly, { nullable: true, description: "First day; null when not on record." })
  foundedOn!: string | null;

  @Field(() => DateOnly, { nullable: true, description: "First day it was no more; null while it is." })
  dissolvedOn!: string | null;

  @Field(() => CollectiveEndKindEnum, { nullable: true, description: "How it ended; null while it is." })
  endKind!: CollectiveEndKind | null;

  @Field(() => [CollectivePost], {
    description: "Who belongs to it today or will, head first, then deputies, then members, by given name.",
  })
  posts!: CollectivePost[];

  @Field(() => Int, { description: "Version for optimistic writes; changes of its members count." })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "Part of a list of collectives." })
export class CollectivePage {
  @Field(() => [Collective], { description: "Collectives of this part, by organisation and name." })
  items!: Collective[];

  @Field(() => Int, { description: "Collectives in the whole list." })
  totalCount!: number;
}
