import { Arg, Authorized, Ctx, ID, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PageInput } from "../../graphql/PageInput.js";
import type { AuditService } from "./audit.service.js";
import { AuditEntryFilter, AuditEntryPage, ChainVerification } from "./audit.type.js";

@Resolver()
export class AuditResolver {
  readonly #audit: AuditService;

  constructor(audit: AuditService) {
    this.#audit = audit;
  }

  @Authorized("audit:read")
  @Query(() => AuditEntryPage, { description: "Who did what, newest first." })
  auditEntries(
    @Arg("filter", () => AuditEntryFilter, { nullable: true, description: "Which." })
    filter: AuditEntryFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<AuditEntryPage> {
    return this.#audit.list(requireActor(actor), filter ?? {}, page ?? { offset: 0, limit: 25 });
  }

  @Authorized("audit:verify")
  @Query(() => [ChainVerification], {
    description: "Recomputes the chains in scope, or of one organisation.",
  })
  verifyAuditChain(
    @Arg("organisationId", () => ID, { nullable: true, description: "Only at or below it." }) organisationId:
      | string
      | null
      | undefined,
    @Ctx() { actor }: Context,
  ): Promise<ChainVerification[]> {
    return this.#audit.verify(requireActor(actor), organisationId ?? null);
  }
}
