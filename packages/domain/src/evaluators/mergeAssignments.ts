import { type Assignment, assignmentKey } from "./assignment.js";

/** A sheet already assigned in the round. */
export interface StoredAssignment extends Assignment {
  readonly id: string;
  /** DERIVED from the tree and the posts, or ADDED by the office with a reason. */
  readonly origin: "DERIVED" | "ADDED";
  /** Taken out by the office with a reason; it stays out when the list is made again. */
  readonly isRemoved: boolean;
  /** True once a sheet is begun; of confidential ones, once any on the subject may be in: what is kept tells nothing. */
  readonly hasSheet: boolean;
}

/** What making the list again changes. */
export interface AssignmentChanges {
  readonly add: readonly Assignment[];
  /** Stored sheets whose signatory, side, form, criteria or attribution is another now. */
  readonly change: readonly { readonly id: string; readonly to: Assignment }[];
  /** Ids no longer derived and not begun. */
  readonly drop: readonly string[];
  /** Stored sheets that stay as they are, those taken out included. */
  readonly unchanged: number;
}

/**
 * What must change so that the stored list is the derived one. Nothing is left to do when it is run twice; what the
 * office added or took out stays, and a sheet that is begun is neither dropped nor changed.
 */
export function mergeAssignments(
  derived: readonly Assignment[],
  stored: readonly StoredAssignment[],
): AssignmentChanges {
  const wanted = new Map(derived.map((it) => [assignmentKey(it), it]));
  const known = new Set(stored.map(assignmentKey));
  const change: { id: string; to: Assignment }[] = [];
  const drop: string[] = [];
  for (const it of stored) {
    if (it.origin === "ADDED" || it.hasSheet) continue;
    const to = wanted.get(assignmentKey(it));
    if (!to) drop.push(it.id);
    else if (isOther(it, to)) change.push({ id: it.id, to });
  }
  return {
    add: derived.filter((it) => !known.has(assignmentKey(it))),
    change,
    drop,
    unchanged: stored.length - change.length - drop.length,
  };
}

function isOther(stored: Assignment, to: Assignment): boolean {
  const parts = ({ evaluator, side, role, attribution, formCode, criteria }: Assignment) =>
    JSON.stringify([evaluator.signatoryId, side, role, attribution, formCode, criteria]);
  return parts(stored) !== parts(to);
}
