import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import type { SettingService } from "./setting.service.js";
import { ProcedureSetting, SetProcedureSettingInput } from "./setting.type.js";

@Resolver()
export class SettingResolver {
  readonly #settings: SettingService;

  constructor(settings: SettingService) {
    this.#settings = settings;
  }

  @Authorized("system:configure")
  @Query(() => [ProcedureSetting], {
    description: "Numbers that the rules leave open, as they are set here.",
  })
  procedureSettings(@Ctx() { actor }: Context): Promise<ProcedureSetting[]> {
    return this.#settings.list(requireActor(actor));
  }

  @Authorized("system:configure")
  @Mutation(() => ProcedureSetting, { description: "Sets one of them for the whole installation." })
  setProcedureSetting(
    @Arg("input", () => SetProcedureSettingInput, { description: "The new value." })
    input: SetProcedureSettingInput,
    @Ctx() { actor }: Context,
  ): Promise<ProcedureSetting> {
    return this.#settings.set(requireActor(actor), input);
  }
}
