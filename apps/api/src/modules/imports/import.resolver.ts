import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PageInput } from "../../graphql/PageInput.js";
import { refusalOf } from "../../graphql/refusal.type.js";
import { MapRosterImportInput } from "./import.inputs.js";
import type { ImportService, ImportView } from "./import.service.js";
import { ImportFaultPage, RosterImport } from "./rosterImport.type.js";
import { NOTHING_FOUND } from "./rosterImport.types.js";

const FIRST_PAGE = { offset: 0, limit: 25 };

@Resolver(() => RosterImport)
export class ImportResolver {
  readonly #imports: ImportService;

  constructor(imports: ImportService) {
    this.#imports = imports;
  }

  @Authorized("member:import")
  @Query(() => RosterImport, { description: "One roster import; asked again while it works." })
  async rosterImport(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<RosterImport> {
    return shown(await this.#imports.rosterImport(requireActor(actor), id));
  }

  @Authorized("member:import")
  @Mutation(() => RosterImport, { description: "Chooses what the columns hold and starts the dry run." })
  async mapRosterImport(
    @Arg("input", () => MapRosterImportInput, { description: "The columns." }) input: MapRosterImportInput,
    @Ctx() { actor }: Context,
  ): Promise<RosterImport> {
    const columns = input.columns.map(({ index, field }) => ({ index, field: field ?? null }));
    return shown(await this.#imports.map(requireActor(actor), input.id, columns));
  }

  @Authorized("member:import")
  @Mutation(() => RosterImport, { description: "Starts writing a roster without faults, all or nothing." })
  async applyRosterImport(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<RosterImport> {
    return shown(await this.#imports.apply(requireActor(actor), id));
  }

  @FieldResolver(() => ImportFaultPage, { description: "Faulty cells, in the order of the sheet." })
  async faults(
    @Root() { id }: RosterImport,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<ImportFaultPage> {
    const { items, totalCount } = await this.#imports.faults(requireActor(actor), id, page ?? FIRST_PAGE);
    return {
      totalCount,
      items: items.map((it) => ({ ...it, arguments: refusalOf(it.code, it.arguments).arguments })),
    };
  }
}

function shown(view: ImportView): RosterImport {
  const { counts, duplicates, preview } = view.findings ?? NOTHING_FOUND;
  const { failureCode, failureArguments } = view;
  return {
    id: view.id,
    state: view.state,
    fileName: view.fileName,
    sha256: view.sha256,
    organisation: view.organisation,
    progressPercent: view.progressPercent,
    rowCount: view.rowCount,
    sheetName: view.sheetName,
    columns: view.columns,
    counts,
    duplicates,
    preview,
    failure: failureCode === null ? null : refusalOf(failureCode, failureArguments ?? {}),
    createdAt: view.createdAt,
  };
}
