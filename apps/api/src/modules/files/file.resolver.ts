import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import type { FileService } from "./file.service.js";
import { FileOwnerKindEnum, StoredFile } from "./storedFile.type.js";
import type { FileOwnerKind } from "./storedFile.types.js";

/** Whoever is signed in may ask: who may reach which owner's files is said by the guard of its kind alone. */
@Resolver()
export class FileResolver {
  readonly #files: FileService;

  constructor(files: FileService) {
    this.#files = files;
  }

  @Authorized()
  @Query(() => [StoredFile], { description: "Files of one owner, oldest first; removed ones left out." })
  files(
    @Arg("ownerKind", () => FileOwnerKindEnum, { description: "What they belong to." })
    ownerKind: FileOwnerKind,
    @Arg("ownerId", () => ID, { description: "Its id." }) ownerId: string,
    @Ctx() { actor }: Context,
  ): Promise<StoredFile[]> {
    return this.#files.files(requireActor(actor), { kind: ownerKind, id: ownerId });
  }

  @Authorized()
  @Mutation(() => Boolean, {
    description: "Takes a file out of sight. Its content is kept until the round is closed.",
  })
  async removeFile(
    @Arg("id", () => ID, { description: "Id of the file." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<boolean> {
    await this.#files.remove(requireActor(actor), id);
    return true;
  }
}
