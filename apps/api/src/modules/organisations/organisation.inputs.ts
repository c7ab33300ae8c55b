import { MaxLength } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import {
  enumOf,
  OrganisationKindEnum,
  OrganisationTypeEnum,
  SortDirectionEnum,
} from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import type { OrganisationKind, OrganisationType } from "./organisation.types.js";

const SORT_KEYS = ["NAME", "KIND", "MEMBER_COUNT", "UNIT_CODE"] as const;
export type OrganisationSortKey = (typeof SORT_KEYS)[number];
const OrganisationSortKeyEnum = enumOf("OrganisationSortKey", SORT_KEYS, "What organisations are sorted by.");

@InputType({ description: "Which organisations; conditions are joined by and." })
export class OrganisationFilter {
  @Field(() => ID, { nullable: true, description: "Directly below this organisation." })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: "This organisation and everything below it." })
  withinId?: string | null;

  @Field(() => [OrganisationKindEnum], { nullable: true, description: "Of these kinds." })
  kinds?: OrganisationKind[] | null;

  @Field(() => String, { nullable: true, description: "Words of the name, with or without diacritics." })
  @MaxLength(200)
  search?: string | null;

  @Field(() => DateOnly, {
    nullable: true,
    description: "Those that existed on this day; today when left out.",
  })
  asOf?: string | null;
}

@InputType({ description: "Order of organisations." })
export class OrganisationSort {
  @Field(() => OrganisationSortKeyEnum, { defaultValue: "NAME", description: "What to sort by." })
  key!: OrganisationSortKey;

  @Field(() => SortDirectionEnum, { defaultValue: "ASC", description: "Direction." })
  direction!: "ASC" | "DESC";
}

@InputType({ description: "A new organisation below an existing one." })
export class CreateOrganisationInput {
  @Field(() => ID, { description: "The organisation directly above." })
  parentId!: string;

  @Field(() => OrganisationKindEnum, { description: "Kind of organisation." })
  kind!: OrganisationKind;

  @Field(() => OrganisationTypeEnum, { nullable: true, description: "Where its members live or work." })
  type?: OrganisationType | null;

  @Field(() => String, { description: "Full official name." })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { nullable: true, description: "Name for tight places; the full name when left out." })
  @MaxLength(100)
  shortName?: string | null;

  @Field(() => DateOnly, { description: "First day." })
  foundedOn!: string;
}

@InputType({ description: "New names of an organisation." })
export class UpdateOrganisationInput {
  @Field(() => ID, { description: "The organisation." })
  id!: string;

  @Field(() => Int, { description: "Version read." })
  version!: number;

  @Field(() => String, { description: "Full official name." })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { description: "Name for tight places." })
  @MaxLength(100)
  shortName!: string;

  @Field(() => OrganisationTypeEnum, { nullable: true, description: "Where its members live or work." })
  type?: OrganisationType | null;
}
