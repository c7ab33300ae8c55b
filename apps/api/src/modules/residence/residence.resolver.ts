import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PageInput } from "../../graphql/PageInput.js";
import { ResidenceCommentFilter, SetResidenceInput, WriteResidenceCommentInput } from "./residence.inputs.js";
import type { ResidenceService } from "./residence.service.js";
import { ResidenceCell, ResidenceComment, ResidenceCommentPage } from "./residence.type.js";

const FIRST = { offset: 0, limit: 25 };

@Resolver()
export class ResidenceResolver {
  readonly #residence: ResidenceService;

  constructor(residence: ResidenceService) {
    this.#residence = residence;
  }

  @Authorized("review:list")
  @Query(() => ResidenceCommentPage, {
    description: "Residence comments on members active in the caller's scope.",
  })
  residenceComments(
    @Arg("filter", () => ResidenceCommentFilter, { description: "Which." }) filter: ResidenceCommentFilter,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<ResidenceCommentPage> {
    return this.#residence.comments(requireActor(actor), filter, page ?? FIRST);
  }

  @Authorized("residenceComment:write")
  @Query(() => ResidenceCommentPage, {
    description:
      "Residence comments the caller's committee gives, on members of whatever cell who live there.",
  })
  residenceCommentsToWrite(
    @Arg("filter", () => ResidenceCommentFilter, { description: "Which." }) filter: ResidenceCommentFilter,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<ResidenceCommentPage> {
    return this.#residence.toWrite(requireActor(actor), filter, page ?? FIRST);
  }

  @Authorized("member:update")
  @Query(() => [ResidenceCell], { description: "Cells anywhere by name, at most 20, to record a residence." })
  residenceCells(
    @Arg("search", () => String, { description: "Words of the names of cell and ward." }) search: string,
    @Ctx() { actor }: Context,
  ): Promise<ResidenceCell[]> {
    return this.#residence.cells(requireActor(actor), search);
  }

  @Authorized("member:update")
  @Mutation(() => Boolean, { description: "Records where a member lives." })
  setResidence(
    @Arg("input", () => SetResidenceInput, { description: "Where." }) input: SetResidenceInput,
    @Ctx() { actor }: Context,
  ): Promise<boolean> {
    return this.#residence.setResidence(requireActor(actor), input);
  }

  @Authorized("residenceComment:write")
  @Mutation(() => ResidenceComment, { description: "Writes the comment of the committee at the residence." })
  writeResidenceComment(
    @Arg("input", () => WriteResidenceCommentInput, { description: "The comment." })
    input: WriteResidenceCommentInput,
    @Ctx() { actor }: Context,
  ): Promise<ResidenceComment> {
    return this.#residence.write(requireActor(actor), input);
  }
}
