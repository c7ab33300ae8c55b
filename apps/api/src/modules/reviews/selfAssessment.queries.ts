import { type Grade, type Level, remediesOf, totalPoints } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { withRules } from "../plans/refinedEditions.js";
import type { PreviousReview } from "./review.type.js";
import { RULED, type RuledRow } from "./ruledReviews.js";
import { type RuledReview, rulesOfReview } from "./rulesOfReview.js";
import type { CriterionGrade, CriterionPoints, SelfAssessment } from "./selfAssessment.type.js";

interface SelfAssessmentRow extends RuledRow {
  reviewId: string;
  grades: Record<string, Grade>;
  points: Record<string, number>;
  sections: Record<string, string>;
  ownLevel: Level | null;
  submittedAt: Date | null;
  isTypedOnBehalf: boolean;
  updatedAt: Date;
  version: number;
}

/** What the subjects wrote, by review; a review without a draft is missing. */
export async function findSelfAssessments(
  tx: Tx,
  reviewIds: readonly string[],
): Promise<Map<string, SelfAssessment>> {
  const rows: SelfAssessmentRow[] = await tx.query(
    `SELECT sa.review_id AS "reviewId", ${RULED("r", "rd")}, sa.grades, sa.points, sa.sections, sa.own_level AS "ownLevel",
            sa.submitted_at AS "submittedAt", sa.typed_by_id IS NOT NULL AS "isTypedOnBehalf", sa.updated_at AS "updatedAt",
            sa.version
       FROM self_assessments sa JOIN reviews r ON r.id = sa.review_id JOIN rounds rd ON rd.id = r.round_id
      WHERE sa.review_id = ANY ($1::uuid[])`,
    [reviewIds],
  );
  return new Map((await withRules(tx, rows)).map((row) => [row.reviewId, selfAssessmentOf(row)]));
}

interface PreviousRow extends RuledRow {
  reviewId: string;
  year: number;
  level: Level | null;
  grades: Record<string, Grade> | null;
  points: Record<string, number> | null;
  sections: Record<string, string> | null;
  conclusion: string | null;
  commitment: string | null;
}

/** What the latest session that recorded it said of review `b`. */
const lastSaid = (column: "conclusion" | "commitment"): string =>
  `(SELECT i.${column} FROM agenda_items i JOIN meeting_sessions s ON s.id = i.session_id
     WHERE i.review_id = b.id AND i.${column} IS NOT NULL ORDER BY s.held_on DESC, i.id LIMIT 1)`;

/** The same subjects' reviews of the year before, by review of this year; a late level stays null until published. */
export async function findPreviousReviews(
  tx: Tx,
  reviewIds: readonly string[],
): Promise<Map<string, PreviousReview>> {
  const rows: PreviousRow[] = await tx.query(
    `SELECT r.id AS "reviewId", b.year, ${RULED("b", "rd")}, sa.grades, sa.points, sa.sections,
            ${lastSaid("conclusion")} AS conclusion, ${lastSaid("commitment")} AS commitment,
            CASE WHEN b.published_at IS NOT NULL THEN b.decided_level END AS level
       FROM reviews r
       JOIN reviews b ON b.year = r.year - 1 AND b.subject_kind = r.subject_kind
                     AND (b.member_id = r.member_id OR b.organisation_id = r.organisation_id OR b.collective_id = r.collective_id)
       JOIN rounds rd ON rd.id = b.round_id AND rd.published_at IS NOT NULL
       LEFT JOIN self_assessments sa ON sa.review_id = b.id
      WHERE r.id = ANY ($1::uuid[])`,
    [reviewIds],
  );
  return new Map(
    (await withRules(tx, rows)).map(({ reviewId, year, level, grades, points, ...review }) => [
      reviewId,
      {
        year,
        level,
        grades: gradesOf(review, grades ?? {}),
        points: pointsOf(review, points ?? {}),
        remedies: remediesOf(rulesOfReview(review).selfAssessment.value.sections, {
          ...review,
          sections: review.sections ?? {},
        }),
      },
    ]),
  );
}

function selfAssessmentOf({
  reviewId: _,
  editionCode,
  subjectKind,
  postGroup,
  postTitle,
  planVersionId: __,
  refined,
  grades,
  points,
  sections,
  ...row
}: SelfAssessmentRow & RuledReview): SelfAssessment {
  const review = { editionCode, subjectKind, postGroup, postTitle, refined };
  const { criteria, scale, selfAssessment } = rulesOfReview(review);
  return {
    ...row,
    grades: gradesOf(review, grades),
    points: pointsOf(review, points),
    totalPointsTenths: scale.value.kind === "POINTS" ? totalPoints(criteria.value.criteria, points) : null,
    sections: selfAssessment.value.sections.flatMap(({ code }) =>
      sections[code] === undefined ? [] : [{ section: code, text: sections[code] }],
    ),
  };
}

/** In the order of the form. */
const gradesOf = (review: RuledReview, grades: Readonly<Record<string, Grade>>): CriterionGrade[] =>
  rulesOfReview(review).criteria.value.criteria.flatMap(({ code }) =>
    grades[code] ? [{ criterion: code, grade: grades[code] }] : [],
  );

/** In the order of the form; zero is given, too. */
const pointsOf = (review: RuledReview, points: Readonly<Record<string, number>>): CriterionPoints[] =>
  rulesOfReview(review).criteria.value.criteria.flatMap(({ code }) =>
    points[code] === undefined ? [] : [{ criterion: code, pointsTenths: points[code] }],
  );
