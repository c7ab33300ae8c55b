import { editionByCode, type Grade, type Level } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { PreviousReview } from "./review.type.js";
import type { CriterionGrade, SelfAssessment } from "./selfAssessment.type.js";

interface SelfAssessmentRow {
  reviewId: string;
  editionCode: string;
  grades: Record<string, Grade>;
  sections: Record<string, string>;
  ownLevel: Level | null;
  submittedAt: Date | null;
  isTypedOnBehalf: boolean;
  updatedAt: Date;
  version: number;
}

/** What the members wrote, by review; a review without a draft is missing. */
export async function findSelfAssessments(
  tx: Tx,
  reviewIds: readonly string[],
): Promise<Map<string, SelfAssessment>> {
  const rows: SelfAssessmentRow[] = await tx.query(
    `SELECT sa.review_id AS "reviewId", rd.edition_code AS "editionCode", sa.grades, sa.sections, sa.own_level AS "ownLevel",
            sa.submitted_at AS "submittedAt", sa.typed_by_id IS NOT NULL AS "isTypedOnBehalf", sa.updated_at AS "updatedAt",
            sa.version
       FROM self_assessments sa JOIN reviews r ON r.id = sa.review_id JOIN rounds rd ON rd.id = r.round_id
      WHERE sa.review_id = ANY ($1::uuid[])`,
    [reviewIds],
  );
  return new Map(rows.map((row) => [row.reviewId, selfAssessmentOf(row)]));
}

interface PreviousRow {
  reviewId: string;
  year: number;
  editionCode: string;
  level: Level | null;
  grades: Record<string, Grade> | null;
}

/** The same members' reviews of the year before, by review of this year; a late level stays null until published. */
export async function findPreviousReviews(
  tx: Tx,
  reviewIds: readonly string[],
): Promise<Map<string, PreviousReview>> {
  const rows: PreviousRow[] = await tx.query(
    `SELECT r.id AS "reviewId", b.year, rd.edition_code AS "editionCode", sa.grades,
            CASE WHEN b.published_at IS NOT NULL THEN b.decided_level END AS level
       FROM reviews r
       JOIN reviews b ON b.member_id = r.member_id AND b.year = r.year - 1 AND b.subject_kind = r.subject_kind
       JOIN rounds rd ON rd.id = b.round_id AND rd.published_at IS NOT NULL
       LEFT JOIN self_assessments sa ON sa.review_id = b.id
      WHERE r.id = ANY ($1::uuid[])`,
    [reviewIds],
  );
  return new Map(
    rows.map(({ reviewId, year, editionCode, level, grades }) => [
      reviewId,
      { year, level, grades: gradesOf(editionCode, grades ?? {}) },
    ]),
  );
}

function selfAssessmentOf({
  reviewId: _,
  editionCode,
  grades,
  sections,
  ...row
}: SelfAssessmentRow): SelfAssessment {
  return {
    ...row,
    grades: gradesOf(editionCode, grades),
    sections: editionByCode(editionCode).subjects.MEMBER.selfAssessment.value.sections.flatMap(({ code }) =>
      sections[code] === undefined ? [] : [{ section: code, text: sections[code] }],
    ),
  };
}

/** In the order of the form. */
const gradesOf = (editionCode: string, grades: Readonly<Record<string, Grade>>): CriterionGrade[] =>
  editionByCode(editionCode).subjects.MEMBER.criteria.value.criteria.flatMap(({ code }) =>
    grades[code] ? [{ criterion: code, grade: grades[code] }] : [],
  );
