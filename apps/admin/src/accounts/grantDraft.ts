import type { AccountRowFragment, GrantInput } from "../graphql/generated/graphql";
import type { Role } from "../session/viewer";

/** A grant while it is edited; empty days are not chosen yet. */
export interface GrantDraft {
  key: string;
  role: Role;
  organisationId: string | null;
  validFrom: string;
  validTo: string;
}

let drafted = 0;

/** A key no other draft of this page has; crypto.randomUUID is missing on plain HTTP. */
export const newDraftKey = (): string => `new-${String(++drafted)}`;

/** Grants of an account as the editor holds them. */
export function draftsOf(account: Pick<AccountRowFragment, "grants">): GrantDraft[] {
  return account.grants.map(({ role, organisation, validFrom, validTo }) => ({
    key: `${role}-${organisation.id}-${validFrom}`,
    role,
    organisationId: organisation.id,
    validFrom,
    validTo: validTo ?? "",
  }));
}

/** True when every grant names its organisation and first day. */
export function areComplete(drafts: readonly GrantDraft[]): boolean {
  return drafts.every(({ organisationId, validFrom }) => organisationId !== null && validFrom !== "");
}

/** The editor's grants as the API takes them; those without an organisation are left out. */
export function grantInputs(drafts: readonly GrantDraft[]): GrantInput[] {
  return drafts.flatMap(({ role, organisationId, validFrom, validTo }) =>
    organisationId ? [{ role, organisationId, validFrom, ...(validTo ? { validTo } : {}) }] : [],
  );
}
