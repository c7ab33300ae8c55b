import type { Edition, EditionCode } from "../editions/edition.js";
import type { Provenance } from "../editions/sourced.js";
import type { SubjectKind } from "../editions/subjectKind.js";

/** A part of an edition that no document read decides. */
export interface UncertainPart {
  readonly edition: EditionCode;
  /** Null for a part that concerns every kind. */
  readonly kind: SubjectKind | null;
  /**
   * What the part is, the same in every edition and for every kind and post: "quota", "participation.SUSPENDED",
   * "conditions.NOT_ABOVE_UNIT", "order.VOTE_BEFORE_PROPOSAL".
   */
  readonly aspect: string;
  readonly provenance: Provenance;
}

/** Every part of an edition that is UNCERTAIN, in the order in which the edition has them. */
export function uncertainParts(edition: Edition): readonly UncertainPart[] {
  return found(edition, []).map(({ path, part }) => ({
    edition: edition.code,
    kind: path[0] === "subjects" ? (path[1] as SubjectKind) : null,
    aspect: aspectOf(path, part),
    provenance: { source: part.source, certainty: part.certainty, ...(part.note && { note: part.note }) },
  }));
}

interface Part extends Provenance {
  readonly code?: string;
  readonly value?: unknown;
}

function found(value: unknown, path: readonly string[]): { path: readonly string[]; part: Part }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "certainty" in value && value.certainty === "UNCERTAIN" ? [{ path, part: value as Part }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => found(inner, [...path, key]))];
}

/** Steps of a path that say where a part stands and not what it is. */
const PLACES_IN_A_PATH = /^(\d+|value|required|EXCELLENT|GOOD|SATISFACTORY|unsatisfactoryWhen)$/;

function aspectOf(path: readonly string[], part: Part): string {
  const ofKind = path[0] === "subjects" ? path.slice(2) : path;
  const ofPost = ofKind[0] === "byPost" ? ofKind.slice(2) : ofKind;
  const code = part.code ?? (part.value as { readonly code?: string } | undefined)?.code;
  const isListed = /^\d+$/.test(String(path.at(-1)));
  const steps = ofPost.filter((it) => !PLACES_IN_A_PATH.test(it));
  return (isListed && code && steps[0] !== "forms" ? [...steps, code] : steps).join(".");
}
