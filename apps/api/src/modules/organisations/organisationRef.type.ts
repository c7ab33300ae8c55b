import { Field, ID, ObjectType } from "type-graphql";
import { OrganisationKindEnum } from "../../graphql/enums.js";
import type { OrganisationKind } from "./organisation.types.js";

@ObjectType({ simpleResolvers: true, description: "An organisation by name." })
export class OrganisationRef {
  @Field(() => ID, { description: "Identity." })
  id!: string;

  @Field(() => String, { description: "Full official name." })
  name!: string;

  @Field(() => String, { description: "Name for tight places." })
  shortName!: string;

  @Field(() => OrganisationKindEnum, { description: "Kind of organisation." })
  kind!: OrganisationKind;
}
