import type { CollectiveKind } from "../editions/collectiveKind.js";
import type { SubjectKind } from "../editions/subjectKind.js";

/** A Party organisation in the tree; null parent at the top of what the caller knows. */
export interface EvaluatingUnit {
  readonly id: string;
  readonly parentId: string | null;
}

/** A leadership collective that sits at a unit. */
export interface EvaluatingBody {
  readonly id: string;
  readonly unitId: string;
  readonly kind: CollectiveKind;
}

/** A post on the round's reference day. */
export interface EvaluatorPost {
  readonly memberId: string;
  readonly unitId: string;
  /** The collective the post belongs to; null for a post in none. */
  readonly bodyId: string | null;
  readonly sphere: "PARTY" | "STATE" | "MASS_ORGANISATION";
  readonly isHead: boolean;
  readonly isDeputy: boolean;
}

/** A subject of the round that is to be evaluated. */
export interface EvaluatedSubject {
  /** Id of its review. */
  readonly id: string;
  readonly kind: SubjectKind;
  /** Cell of a member, unit of a cadre's post or of a collective, the organisation itself. */
  readonly unitId: string;
  /** Null for an organisation or collective. */
  readonly memberId: string | null;
  /** The collective; null for the other kinds. */
  readonly bodyId: string | null;
  readonly isStateEmployee: boolean;
}

/** Everything from which `deriveAssignments` tells who evaluates whom. */
export interface EvaluationFacts {
  readonly units: readonly EvaluatingUnit[];
  readonly bodies: readonly EvaluatingBody[];
  readonly posts: readonly EvaluatorPost[];
  readonly subjects: readonly EvaluatedSubject[];
}
