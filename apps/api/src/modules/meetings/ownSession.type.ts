import { Field, ID, ObjectType } from "type-graphql";
import { DateOnly } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { SessionBodyEnum, SessionStateEnum } from "./session.type.js";
import type { SessionBody, SessionState } from "./session.types.js";

@ObjectType({ simpleResolvers: true, description: "A session that the caller records, with its cell." })
export class OwnSession {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => ID, { description: "Round." })
  roundId!: string;

  @Field(() => OrganisationRef, { description: "The cell." })
  cell!: OrganisationRef;

  @Field(() => SessionBodyEnum, { description: "The whole cell, or one Party group." })
  body!: SessionBody;

  @Field(() => OrganisationRef, { nullable: true, description: "The Party group; null for the whole cell." })
  partyGroup!: OrganisationRef | null;

  @Field(() => DateOnly, { description: "Day." })
  heldOn!: string;

  @Field(() => String, { description: 'Start, "HH:MM".' })
  startsAt!: string;

  @Field(() => String, { description: "Place." })
  place!: string;

  @Field(() => SessionStateEnum, { description: "Announced or being held." })
  state!: SessionState;
}
