import type { Discipline, Grade, Level, LevelFacts } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";

/** What the rules need to know of one review's member, with the edition they are read from. */
export interface ReviewFacts {
  reviewId: string;
  editionCode: string;
  facts: LevelFacts;
}

interface FactsRow {
  id: string;
  editionCode: string;
  year: number;
  cap: Level | null;
  grades: Record<string, Grade> | null;
  isStateEmployee: boolean;
  stateRating: Level | null;
  disciplines: Discipline[];
}

/** Facts on record for the reviews, by id. Tasks and points are not kept yet, so conditions on them do not apply. */
export async function findReviewFacts(
  tx: Tx,
  reviewIds: readonly string[],
): Promise<Map<string, ReviewFacts>> {
  const rows: FactsRow[] = await tx.query(
    `SELECT r.id, rd.edition_code AS "editionCode", r.year, r.cap, sa.grades, m.is_state_employee AS "isStateEmployee",
            s.level AS "stateRating",
            (SELECT COALESCE(json_agg(json_build_object('form', d.form, 'actOn', d.act_on, 'decidedOn', d.decided_on,
                      'alreadyUsedInYear', d.used_in_year)), '[]')
               FROM disciplines d WHERE d.member_id = r.member_id) AS disciplines
       FROM reviews r
       JOIN rounds rd ON rd.id = r.round_id
       JOIN members m ON m.id = r.member_id
       LEFT JOIN self_assessments sa ON sa.review_id = r.id
       LEFT JOIN state_ratings s ON s.member_id = r.member_id AND s.year = r.year
      WHERE r.id = ANY ($1::uuid[])`,
    [reviewIds],
  );
  return new Map(
    rows.map((row) => [row.id, { reviewId: row.id, editionCode: row.editionCode, facts: factsOf(row) }]),
  );
}

const factsOf = (row: FactsRow): LevelFacts => ({
  kind: "MEMBER",
  year: row.year,
  grades: row.grades ?? {},
  stateRating: row.isStateEmployee ? row.stateRating : "NOT_APPLICABLE",
  disciplines: row.disciplines,
  concluded: [],
  cap: row.cap,
});
