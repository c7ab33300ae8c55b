import {
  type Discipline,
  type Edition,
  type Grade,
  LEVELS,
  type Level,
  type LevelCounts,
  type LevelFacts,
  type LinkedBody,
  type SubordinateLevels,
  totalPoints,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { withRules } from "../plans/refinedEditions.js";
import {
  COLLECTIVE_DISCIPLINES,
  HEADED_LEVELS,
  LINKED_BODIES,
  MEMBER_DISCIPLINES,
  MEMBERS,
  SUBORDINATES,
} from "./evaluationFacts.sql.js";
import { RULED, type RuledRow } from "./ruledReviews.js";
import { editionOfReview, type RuledReview, rulesOfReview } from "./rulesOfReview.js";

/** What the rules need to know of one review's subject, with the edition they are read from. */
export interface ReviewFacts {
  reviewId: string;
  editionCode: string;
  /** The edition as the plan refines it for the subject. */
  edition: Edition;
  facts: LevelFacts;
}

/** As the database answers `reviewFacts`. */
export interface FactsRow extends RuledRow {
  id: string;
  year: number;
  cap: Level | null;
  grades: Record<string, Grade> | null;
  points: Record<string, number> | null;
  isStateEmployee: boolean | null;
  stateRating: Level | null;
  disciplines: Discipline[];
  /** Levels of what a person heads that is rated in the round, null where not decided; null for a body. */
  headedLevels: (Level | null)[] | null;
  /** The rest is null but for an organisation. */
  linkedBodies: LinkedBody[] | null;
  subordinates: LevelsRow | null;
  members: LevelsRow | null;
}

export interface LevelsRow {
  counts: LevelCounts;
  notRated: number;
  /** Rated in the year and not decided yet. */
  open: number;
  total: number;
  disciplined: number | null;
}

/** SQL of the facts of the reviews whose id is `reviews`, such as `= ANY ($1)`; its rows go through `reviewFactsOf`. */
export const reviewFacts = (reviews: string): string => `
  SELECT r.id, ${RULED("r", "rd")}, r.year, r.cap, sa.grades, sa.points, m.is_state_employee AS "isStateEmployee", s.level AS "stateRating",
        CASE WHEN r.member_id IS NOT NULL THEN ${MEMBER_DISCIPLINES}
             WHEN r.collective_id IS NOT NULL THEN ${COLLECTIVE_DISCIPLINES} ELSE '[]' END AS disciplines,
        CASE WHEN r.member_id IS NOT NULL THEN ${HEADED_LEVELS} END AS "headedLevels",
        CASE WHEN r.organisation_id IS NOT NULL THEN ${LINKED_BODIES} END AS "linkedBodies",
        CASE WHEN r.organisation_id IS NOT NULL THEN ${SUBORDINATES} END AS subordinates,
        CASE WHEN r.organisation_id IS NOT NULL THEN ${MEMBERS} END AS members
   FROM reviews r
   JOIN rounds rd ON rd.id = r.round_id
   LEFT JOIN members m ON m.id = r.member_id
   LEFT JOIN self_assessments sa ON sa.review_id = r.id
   LEFT JOIN state_ratings s ON s.member_id = r.member_id AND s.year = r.year
      WHERE r.id ${reviews}`;

/** Facts by review, of rows that `reviewFacts` answered. */
export async function reviewFactsOf(tx: Tx, rows: readonly FactsRow[]): Promise<Map<string, ReviewFacts>> {
  return new Map(
    (await withRules(tx, rows)).map((row) => {
      const { id: reviewId, editionCode } = row;
      return [reviewId, { reviewId, editionCode, edition: editionOfReview(row), facts: factsOf(row) }];
    }),
  );
}

/**
 * Facts on record for the reviews, by id, in one statement. Tasks are not kept yet, so conditions on them do not apply;
 * what is below an organisation counts once all of it is decided.
 */
export async function findReviewFacts(
  tx: Tx,
  reviewIds: readonly string[],
): Promise<Map<string, ReviewFacts>> {
  const rows: FactsRow[] = await tx.query(reviewFacts("= ANY ($1::uuid[])"), [reviewIds]);
  return reviewFactsOf(tx, rows);
}

function factsOf(row: FactsRow & RuledReview): LevelFacts {
  const { criteria, scale } = rulesOfReview(row);
  return {
    kind: row.subjectKind,
    ...(row.postGroup && { post: row.postGroup }),
    year: row.year,
    grades: row.grades ?? {},
    ...(scale.value.kind === "POINTS" && {
      pointsTenths: isGiven(row.points) ? totalPoints(criteria.value.criteria, row.points) : null,
    }),
    stateRating: row.isStateEmployee ? row.stateRating : "NOT_APPLICABLE",
    disciplines: row.disciplines,
    concluded: [],
    cap: row.cap,
    ...headedFacts(row),
    ...(row.linkedBodies && row.linkedBodies.length > 0 && { linkedBodies: row.linkedBodies }),
    ...(row.subordinates &&
      row.subordinates.total > 0 && { subordinateOrganisations: levelsOf(row.subordinates) }),
    ...(row.members && row.members.total > 0 && { members: levelsOf(row.members) }),
  };
}

const isGiven = (points: FactsRow["points"]): points is Record<string, number> =>
  points !== null && Object.keys(points).length > 0;

/** Only editions and posts with rules for leaders ask for what the person heads; the worst of several limits. */
function headedFacts({ subjectKind, postGroup, headedLevels }: FactsRow): { unitLevel?: Level | null } {
  const isAsked =
    subjectKind === "CADRE" || postGroup === "LEADER" || postGroup === "CENTRALLY_MANAGED_CADRE";
  if (!isAsked || !headedLevels || headedLevels.length === 0) return {};
  if (headedLevels.includes(null)) return { unitLevel: null };
  return { unitLevel: LEVELS.findLast((level) => headedLevels.includes(level)) ?? null };
}

/** Null as long as one of them is to be decided: a share of part of them is no share. */
const levelsOf = ({ open, total: _, ...levels }: LevelsRow): SubordinateLevels | null =>
  open > 0 ? null : levels;
