import { Query, Resolver } from "type-graphql";
import type { SystemService } from "./system.service.js";
import { SystemInfo } from "./system.type.js";

@Resolver()
export class SystemResolver {
  readonly #system: SystemService;

  constructor(system: SystemService) {
    this.#system = system;
  }

  @Query(() => SystemInfo, { description: "What everyone may know of the running system; needs no sign-in." })
  system(): SystemInfo {
    return this.#system.info();
  }
}
