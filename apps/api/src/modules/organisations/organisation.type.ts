import { Field, ID, Int, ObjectType } from "type-graphql";
import { OrganisationKindEnum, OrganisationTypeEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import type { OrganisationEntity } from "./organisation.entity.js";
import type { OrganisationKind, OrganisationType } from "./organisation.types.js";
import { OrganisationRef } from "./organisationRef.type.js";

@ObjectType({ simpleResolvers: true, description: "A Party organisation and its place in the tree." })
export class Organisation implements Omit<OrganisationEntity, "nameKey"> {
  @Field(() => ID, { description: "Identity." })
  id!: string;

  @Field(() => OrganisationKindEnum, { description: "Kind of organisation." })
  kind!: OrganisationKind;

  @Field(() => OrganisationTypeEnum, { nullable: true, description: "Where its members live or work." })
  type!: OrganisationType | null;

  @Field(() => String, { description: "Full official name." })
  name!: string;

  @Field(() => String, { description: "Name for tight places." })
  shortName!: string;

  @Field(() => String, { nullable: true, description: "Code of the administrative unit." })
  unitCode!: string | null;

  @Field(() => String, { nullable: true, description: "Edition of the code list the code belongs to." })
  unitCodeEdition!: string | null;

  @Field(() => DateOnly, { nullable: true, description: "First day; null when not recorded." })
  foundedOn!: string | null;

  @Field(() => DateOnly, {
    nullable: true,
    description: "First day it no longer exists; null while it does.",
  })
  dissolvedOn!: string | null;

  @Field(() => OrganisationRef, { nullable: true, description: "The organisation directly above." })
  parent!: OrganisationRef | null;

  @Field(() => [OrganisationRef], { description: "From the nation down to the parent." })
  ancestors!: OrganisationRef[];

  @Field(() => Int, { description: "Steps below the nation." })
  depth!: number;

  @Field(() => Int, { description: "Organisations directly below." })
  childCount!: number;

  @Field(() => Int, { nullable: true, description: "Members in official activity here and below, today." })
  memberCount!: number | null;

  @Field(() => Int, { description: "Version to send back with a change." })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "Part of a list of organisations." })
export class OrganisationPage {
  @Field(() => [Organisation], { description: "The rows asked for." })
  items!: Organisation[];

  @Field(() => Int, { description: "Rows of the whole list." })
  totalCount!: number;
}
