import { assertInteger } from "../assertInteger.js";
import { assertIsoDate, type IsoDate } from "../calendar/isoDate.js";
import type { Edition } from "../editions/edition.js";
import type { BodyFacts } from "./bodyFacts.js";
import { bodyReasons } from "./bodyReasons.js";
import { decideParticipation, type ParticipationDecision } from "./decideParticipation.js";

/** How an organisation or collective takes part in a round. */
export interface BodyParticipation extends ParticipationDecision {
  /** Who is rated for the year: the body, the unit that received it, or nobody. */
  readonly bearer: "SELF" | "RECEIVING_UNIT" | "NOBODY";
  /** Day as of which the figures of a body that ended are kept; null while it exists. */
  readonly snapshotOn: IsoDate | null;
  /** Where it is reviewed: by itself, or within a committee, a cell or a body that the authority decides. */
  readonly reviewedIn: "ITSELF" | "COMMITTEE_OR_CELL";
}

/**
 * Whether an organisation or a leadership collective is reviewed and rated in a round. A kind that the edition does not
 * rate is OUT; so is a Party group in every edition.
 * @throws {RangeError} when the reference day does not exist or the members are no count
 * @see Guidance 21-HD/BTCTW (2019), "một số vấn đề khác"; Guidance 43-HD/BTCTW (2025), 7.4
 */
export function bodyParticipation(facts: BodyFacts, edition: Edition): BodyParticipation {
  assertIsoDate("referenceDate", facts.referenceDate);
  if (facts.kind === "COLLECTIVE") assertInteger("memberCount", facts.memberCount, { min: 0 });
  const rules = edition.subjects[facts.kind]?.participation;
  const decision = rules
    ? decideParticipation(bodyReasons(facts, rules, edition), rules, edition)
    : decideParticipation(["KIND_NOT_RATED"], {}, edition);
  const { status, reason, applied } = decision;
  const { referenceDate, statesOn = referenceDate } = facts;
  const ended = facts.ended && facts.ended.on <= statesOn ? facts.ended.on : null;
  return {
    ...decision,
    bearer: status === "RATED" ? "SELF" : reason === "MERGED_AWAY" ? "RECEIVING_UNIT" : "NOBODY",
    snapshotOn: ended,
    reviewedIn: applied.some((it) => it.reason === "COLLECTIVE_UNDER_THREE") ? "COMMITTEE_OR_CELL" : "ITSELF",
  };
}
