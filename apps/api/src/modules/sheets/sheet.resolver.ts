import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import type { ConfidentialSheetService } from "./confidentialSheet.service.js";
import {
  ReleaseSheetsInput,
  SaveSheetInput,
  SheetVersionInput,
  SubmitConfidentialSheetInput,
  WithdrawConfidentialSheetInput,
} from "./sheet.inputs.js";
import type { SheetService } from "./sheet.service.js";
import { MySheet, ReviewSheets, SheetRelease } from "./sheet.type.js";
import type { SheetReleaseService } from "./sheetRelease.service.js";

@Resolver()
export class SheetResolver {
  readonly #sheets: SheetService;
  readonly #confidential: ConfidentialSheetService;
  readonly #releases: SheetReleaseService;

  constructor(sheets: SheetService, confidential: ConfidentialSheetService, releases: SheetReleaseService) {
    this.#sheets = sheets;
    this.#confidential = confidential;
    this.#releases = releases;
  }

  @Authorized("sheet:write")
  @Query(() => [MySheet], {
    description: "Sheets the caller fills in, in rounds worked on; open ones first.",
  })
  mySheets(@Ctx() { actor }: Context): Promise<MySheet[]> {
    return this.#sheets.mine(requireActor(actor));
  }

  @Authorized("sheet:write")
  @Query(() => MySheet, { description: "One sheet the caller fills in." })
  mySheet(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<MySheet> {
    return this.#sheets.mySheet(requireActor(actor), id);
  }

  @Authorized("sheet:read")
  @Query(() => ReviewSheets, { description: "What evaluators say on one subject." })
  reviewSheets(
    @Arg("reviewId", () => ID, { description: "Review of the subject." }) reviewId: string,
    @Ctx() { actor }: Context,
  ): Promise<ReviewSheets> {
    return this.#sheets.ofReview(requireActor(actor), reviewId);
  }

  @Authorized("sheet:write")
  @Mutation(() => MySheet, { description: "Autosave of a signed sheet." })
  saveSheet(
    @Arg("input", () => SaveSheetInput, { description: "Everything filled in so far." })
    input: SaveSheetInput,
    @Ctx() { actor }: Context,
  ): Promise<MySheet> {
    return this.#sheets.save(requireActor(actor), input);
  }

  @Authorized("sheet:write")
  @Mutation(() => MySheet, { description: "Signs a sheet and hands it in." })
  submitSheet(
    @Arg("input", () => SheetVersionInput, { description: "Which." }) input: SheetVersionInput,
    @Ctx() { actor }: Context,
  ): Promise<MySheet> {
    return this.#sheets.submit(requireActor(actor), input);
  }

  @Authorized("sheet:write")
  @Mutation(() => MySheet, { description: "Takes a signed sheet back before the release." })
  withdrawSheet(
    @Arg("input", () => SheetVersionInput, { description: "Which." }) input: SheetVersionInput,
    @Ctx() { actor }: Context,
  ): Promise<MySheet> {
    return this.#sheets.withdraw(requireActor(actor), input);
  }

  @Authorized("sheet:write")
  @Mutation(() => MySheet, { description: "Hands a confidential sheet in, or replaces it." })
  submitConfidentialSheet(
    @Arg("input", () => SubmitConfidentialSheetInput, { description: "The whole sheet." })
    input: SubmitConfidentialSheetInput,
    @Ctx() { actor }: Context,
  ): Promise<MySheet> {
    return this.#confidential.submit(requireActor(actor), input);
  }

  @Authorized("sheet:write")
  @Mutation(() => MySheet, { description: "Takes a confidential sheet back before the release." })
  withdrawConfidentialSheet(
    @Arg("input", () => WithdrawConfidentialSheetInput, { description: "Which." })
    input: WithdrawConfidentialSheetInput,
    @Ctx() { actor }: Context,
  ): Promise<MySheet> {
    return this.#confidential.withdraw(requireActor(actor), input);
  }

  @Authorized("sheet:release")
  @Mutation(() => SheetRelease, {
    description: "Releases all sheets of a round; nothing is handed in after.",
  })
  releaseSheets(
    @Arg("input", () => ReleaseSheetsInput, { description: "Which." }) input: ReleaseSheetsInput,
    @Ctx() { actor }: Context,
  ): Promise<SheetRelease> {
    return this.#releases.release(requireActor(actor), input);
  }
}
