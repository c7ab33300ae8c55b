import { RESIDENCE_EXEMPTIONS, type ResidenceExemption } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { MemberRef } from "../members/memberRef.type.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";

export const ResidenceExemptionEnum = enumOf(
  "ResidenceExemption",
  RESIDENCE_EXEMPTIONS,
  "Why no yearly comment is taken at the residence.",
);
export const ResidenceEffectEnum = enumOf(
  "ResidenceEffect",
  ["INPUT", "DOSSIER_ITEM", "NOT_TAKEN"] as const,
  "What the comment is to the review of the year.",
);

@ObjectType({
  simpleResolvers: true,
  description: "The residence comment of one working member in one year.",
})
export class ResidenceComment {
  @Field(() => MemberRef, { description: "On whom." })
  member!: MemberRef;

  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => OrganisationRef, { description: "Cell where the member has Party activity." })
  cell!: OrganisationRef;

  @Field(() => OrganisationRef, { nullable: true, description: "Cell at the residence; null while unknown." })
  residenceCell!: OrganisationRef | null;

  @Field(() => String, { nullable: true, description: "Organisation that the residence cell belongs to." })
  residenceOf!: string | null;

  @Field(() => ResidenceExemptionEnum, { nullable: true, description: "Why none is taken." })
  exemption!: ResidenceExemption | null;

  @Field(() => ResidenceEffectEnum, { description: "What it is to the review." })
  effect!: "INPUT" | "DOSSIER_ITEM" | "NOT_TAKEN";

  @Field(() => Boolean, { description: "Whether it is still to come." })
  isMissing!: boolean;

  @Field(() => String, { nullable: true, description: "What the committee at the residence says." })
  comment!: string | null;

  @Field(() => DateOnly, { nullable: true, description: "Day on which it was written." })
  commentedOn!: string | null;

  @Field(() => Int, { description: "Version of the comment; 0 when there is none." })
  version!: number;

  @Field(() => Int, { description: "Version of the residence; 0 when none is recorded." })
  residenceVersion!: number;
}

@ObjectType({ simpleResolvers: true, description: "Part of a list of residence comments." })
export class ResidenceCommentPage {
  @Field(() => [ResidenceComment], { description: "Comments of this part, missing ones first." })
  items!: ResidenceComment[];

  @Field(() => Int, { description: "Members in the whole list." })
  totalCount!: number;

  @Field(() => Int, { description: "Comments still missing in the whole list." })
  missingCount!: number;
}

@ObjectType({ simpleResolvers: true, description: "A cell at somebody's residence, to be chosen." })
export class ResidenceCell {
  @Field(() => ID, { description: "Identity." })
  id!: string;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { description: "Organisation it belongs to." })
  parentName!: string;
}
