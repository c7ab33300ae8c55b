import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { losesVotes } from "./applyPlan.js";
import type { ChangeStanding, ReviewChange } from "./change.type.js";
import type { Standing } from "./change.types.js";
import type { ChangePlan } from "./planChanges.js";

const byName = new Intl.Collator("vi");

/** The changes with names, by unit and name. */
export function presentChanges(
  { changes, missing }: ChangePlan,
  names: ReadonlyMap<string, string>,
  units: ReadonlyMap<string, OrganisationRef>,
): ReviewChange[] {
  const standing = (it: Standing): ChangeStanding => ({ ...it, unit: unitOf(units, it.unitId) });
  return changes
    .map(({ kind, subjectKind, subjectId, stored, after }) => ({
      id: `${subjectKind}:${subjectId}`,
      kind,
      subjectKind,
      subjectName: names.get(subjectId) ?? "",
      reviewId: stored?.id ?? null,
      before: stored && standing(stored),
      after: standing(after),
      losesVotes: stored !== null && losesVotes(stored, after),
      papersMissing: [...((subjectKind === "MEMBER" && missing.get(subjectId)) || [])],
    }))
    .toSorted(
      (a, b) =>
        byName.compare(a.after.unit.name, b.after.unit.name) || byName.compare(a.subjectName, b.subjectName),
    );
}

/** A unit that has left the tree is told by its id alone. */
const unitOf = (units: ReadonlyMap<string, OrganisationRef>, id: string): OrganisationRef =>
  units.get(id) ?? { id, name: "", shortName: "", kind: "CELL" };
