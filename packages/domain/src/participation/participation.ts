import { assertIsoDate } from "../calendar/isoDate.js";
import type { Edition } from "../editions/edition.js";
import type { ParticipationRule, RatingPaper } from "../editions/participationRule.js";
import type { PostGroup } from "../editions/postGroup.js";
import { decideParticipation, type ParticipationDecision } from "./decideParticipation.js";
import type { ParticipationFacts } from "./participationFacts.js";
import { personReasons } from "./personReasons.js";
import { type ResidenceComment, residenceComment } from "./residenceComment.js";

/** How a person takes part in a round. */
export interface Participation extends ParticipationDecision {
  /** Papers without which the rating must wait. */
  readonly missing: readonly RatingPaper[];
  /** The comment from the residence, which bars no rating; null when it does not concern the person. */
  readonly residence: ResidenceComment | null;
  /** True when the State rating of the year must be recorded before the member is rated. */
  readonly isStateRatingNeeded: boolean;
  /** Group of posts whose criteria and form hold, where the participation decides it; null otherwise. */
  readonly post: PostGroup | null;
}

/**
 * Whether a person is reviewed and rated in a round, under what cap, and which papers are missing. Among several
 * reasons the one that takes the person furthest out decides. Six months are complete on the day of the same number six
 * months after admission.
 * @param kind the person as a member, or as a cadre, whom no edition before 2018 rates
 * @throws {RangeError} when a date does not exist
 * @see Guidance 21-HD/BTCTW (2019), "một số vấn đề khác"; Regulation 366-QĐ/TW (2025), articles 5 and 6
 */
export function participation(
  facts: ParticipationFacts,
  edition: Edition,
  kind: "MEMBER" | "CADRE" = "MEMBER",
): Participation {
  assertIsoDate("referenceDate", facts.referenceDate);
  const rules = edition.subjects[kind]?.participation;
  const decision = rules
    ? decideParticipation(personReasons(facts, rules), rules, edition)
    : decideParticipation(["KIND_NOT_RATED"], {}, edition);
  const isRated = decision.status === "RATED";
  const has = (reason: string) => decision.applied.some((it) => it.reason === reason);
  return {
    ...decision,
    needsPerson: decision.needsPerson || (isRated && has("TRANSFERRED_IN") && isStayUnknown(facts)),
    missing: isRated
      ? decision.applied.flatMap(({ rule }) =>
          rule.paper && isMissing(rule.paper, rule, facts) ? [rule.paper] : [],
        )
      : [],
    residence:
      facts.residence && decision.status !== "OUT"
        ? residenceComment(facts.residence, edition, facts.year)
        : null,
    isStateRatingNeeded:
      isRated &&
      facts.isStateEmployee === true &&
      !has("STATE_WORK_UNDER_SIX_MONTHS") &&
      edition.order.some((it) => it.value.code === "STATE_RATING_BEFORE_MEMBER_RATING"),
    post: isRated ? (decision.applied.find((it) => it.rule.post)?.rule.post ?? null) : null,
  };
}

const isStayUnknown = ({ monthsAtFormerCell = null, hasFormerCellOpinion = false }: ParticipationFacts) =>
  monthsAtFormerCell === null && !hasFormerCellOpinion;

function isMissing(paper: RatingPaper, { months }: ParticipationRule, facts: ParticipationFacts): boolean {
  switch (paper) {
    case "TEMPORARY_CELL_COMMENT":
      return !facts.hasTemporaryCellComment;
    case "FORMER_CELL_OPINION": {
      // The opinion of the former cell is optional when less than the named time was spent there.
      const isStayShort = months !== undefined && (facts.monthsAtFormerCell ?? 0) < months;
      return !isStayShort && !facts.hasFormerCellOpinion;
    }
    case "COMPLETED_REVIEW":
      return true;
  }
}
