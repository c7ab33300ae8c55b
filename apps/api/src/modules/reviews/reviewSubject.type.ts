import type { SubjectKind } from "@xeploai/domain";
import { Field, ID, ObjectType } from "type-graphql";
import { SubjectKindEnum } from "../../graphql/enums.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";

@ObjectType({
  simpleResolvers: true,
  description: "Who or what is reviewed: an organisation, a leadership collective, a cadre or a member.",
})
export class ReviewSubject {
  @Field(() => SubjectKindEnum, { description: "What it is." })
  kind!: SubjectKind;

  @Field(() => ID, { description: "Of the organisation, the collective or the person, by kind." })
  id!: string;

  @Field(() => String, { description: "Full name." })
  name!: string;

  @Field(() => OrganisationRef, {
    description: "Where it is reviewed: the cell of a member, else the organisation it belongs to or is.",
  })
  unit!: OrganisationRef;
}
