import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PageInput } from "../../graphql/PageInput.js";
import {
  CreateOrganisationInput,
  OrganisationFilter,
  OrganisationSort,
  UpdateOrganisationInput,
} from "./organisation.inputs.js";
import type { OrganisationService } from "./organisation.service.js";
import { Organisation, OrganisationPage } from "./organisation.type.js";

@Resolver()
export class OrganisationResolver {
  readonly #organisations: OrganisationService;

  constructor(organisations: OrganisationService) {
    this.#organisations = organisations;
  }

  @Authorized("organisation:read")
  @Query(() => Organisation, { description: "One organisation of the caller's part of the tree." })
  organisation(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<Organisation> {
    return this.#organisations.organisation(requireActor(actor), id);
  }

  @Authorized("organisation:list")
  @Query(() => OrganisationPage, { description: "Organisations of the caller's part of the tree." })
  organisations(
    @Arg("filter", () => OrganisationFilter, { nullable: true, description: "Which." })
    filter: OrganisationFilter | null,
    @Arg("sort", () => OrganisationSort, { nullable: true, description: "In which order." })
    sort: OrganisationSort | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<OrganisationPage> {
    return this.#organisations.organisations(
      requireActor(actor),
      filter ?? {},
      sort ?? { key: "NAME", direction: "ASC" },
      page ?? { offset: 0, limit: 25 },
    );
  }

  @Authorized("organisation:create")
  @Mutation(() => Organisation, { description: "Founds an organisation below an existing one." })
  createOrganisation(
    @Arg("input", () => CreateOrganisationInput, { description: "The new record." })
    input: CreateOrganisationInput,
    @Ctx() { actor }: Context,
  ): Promise<Organisation> {
    return this.#organisations.createOrganisation(requireActor(actor), input);
  }

  @Authorized("organisation:update")
  @Mutation(() => Organisation, { description: "Changes the names of an organisation." })
  updateOrganisation(
    @Arg("input", () => UpdateOrganisationInput, { description: "The record as it shall be." })
    input: UpdateOrganisationInput,
    @Ctx() { actor }: Context,
  ): Promise<Organisation> {
    return this.#organisations.updateOrganisation(requireActor(actor), input);
  }
}
