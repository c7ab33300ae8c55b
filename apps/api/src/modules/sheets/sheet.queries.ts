import type {
  Attribution,
  EvaluatorSide,
  Grade,
  Level,
  PostGroup,
  ReviewState,
  SubjectKind,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import type { ReviewSubject } from "../reviews/reviewSubject.type.js";

/** What a signed sheet says, as stored. */
export interface StoredContent {
  grades: Record<string, Grade>;
  points: Record<string, number>;
  remark: string | null;
  level: Level | null;
  submittedAt: string | null;
  version: number;
}

/** One sheet with what its page shows. */
export interface SheetRow {
  id: string;
  reviewId: string;
  roundId: string;
  roundState: string;
  year: number;
  editionCode: string;
  subjectKind: SubjectKind;
  subject: ReviewSubject;
  memberId: string | null;
  postGroup: PostGroup | null;
  signatoryId: string;
  bodyName: string | null;
  side: EvaluatorSide;
  attribution: Attribution;
  formCode: string | null;
  criteria: string[] | null;
  state: ReviewState;
  isSubmitted: boolean;
  isReleased: boolean;
  smallestGroup: number;
  /** Null of a confidential sheet, and before the first save. */
  content: StoredContent | null;
}

const CONTENT = `CASE WHEN s.assignment_id IS NOT NULL THEN json_build_object('grades', s.grades, 'points', s.points,
  'remark', s.remark, 'level', s.level, 'submittedAt', s.submitted_at, 'version', s.version) END`;

const SHEET_JSON = `json_build_object('id', a.id, 'reviewId', r.id, 'roundId', r.round_id, 'roundState', rd.state,
  'year', r.year, 'editionCode', rd.edition_code, 'subjectKind', r.subject_kind, 'memberId', r.member_id,
  'postGroup', r.post_group, 'signatoryId', a.signatory_id, 'side', a.side, 'attribution', a.attribution,
  'formCode', a.form_code, 'criteria', a.criteria, 'state', r.state, 'isSubmitted', a.is_submitted,
  'isReleased', p.is_released, 'smallestGroup', p.smallest_group, 'content', ${CONTENT},
  'bodyName', COALESCE(ec.name, eo.name),
  'subject', json_build_object('kind', r.subject_kind, 'id', COALESCE(r.member_id, r.collective_id, r.organisation_id),
    'name', COALESCE(m.full_name, c.name, o.name), 'unit', ${organisationRefJson("o")}))`;

const FROM_SHEETS = `FROM sheet_assignments a JOIN reviews r ON r.id = a.review_id JOIN rounds rd ON rd.id = r.round_id
  JOIN sheet_rounds p ON p.round_id = r.round_id JOIN organisations o ON o.id = r.cell_id
  LEFT JOIN members m ON m.id = r.member_id LEFT JOIN collectives c ON c.id = r.collective_id
  LEFT JOIN collectives ec ON ec.id = a.collective_id LEFT JOIN organisations eo ON eo.id = a.organisation_id
  LEFT JOIN named_sheets s ON s.assignment_id = a.id`;

/** Sheets a person fills in, those of rounds worked on; open ones first. One statement. */
export async function findSheetsOf(tx: Tx, signatoryId: string): Promise<SheetRow[]> {
  const rows: { item: SheetRow }[] = await tx.query(
    `SELECT ${SHEET_JSON} AS item ${FROM_SHEETS}
      WHERE a.signatory_id = $1 AND NOT a.is_removed AND rd.state IN ('OPEN', 'DECIDED')
      ORDER BY p.is_released, a.is_submitted, r.state NOT IN ('SELF_SUBMITTED', 'REVIEWED'),
               array_position(ARRAY['ORGANISATION', 'COLLECTIVE', 'CADRE', 'MEMBER'], r.subject_kind),
               COALESCE(m.sort_key, c.name_key, o.name_key) COLLATE "vi-x-icu", a.id
      LIMIT 500`,
    [signatoryId],
  );
  return rows.map((it) => it.item);
}

export async function findSheet(tx: Tx, id: string): Promise<SheetRow | null> {
  const rows: { item: SheetRow }[] = await tx.query(
    `SELECT ${SHEET_JSON} AS item ${FROM_SHEETS} WHERE a.id = $1 AND NOT a.is_removed`,
    [id],
  );
  return rows[0]?.item ?? null;
}

export interface SignedRow {
  evaluatorName: string;
  signatoryName: string;
  side: EvaluatorSide;
  formCode: string | null;
  content: StoredContent;
}

/** Signed sheets handed in on one subject. */
export async function findSignedSheets(tx: Tx, reviewId: string): Promise<SignedRow[]> {
  const rows: { item: SignedRow }[] = await tx.query(
    `SELECT json_build_object('evaluatorName', COALESCE(c.name, o.name, m.full_name), 'signatoryName', m.full_name,
              'side', a.side, 'formCode', a.form_code, 'content', ${CONTENT}) AS item
       FROM sheet_assignments a JOIN named_sheets s ON s.assignment_id = a.id JOIN members m ON m.id = a.signatory_id
       LEFT JOIN collectives c ON c.id = a.collective_id LEFT JOIN organisations o ON o.id = a.organisation_id
      WHERE a.review_id = $1 AND a.attribution = 'NAMED' AND a.is_submitted AND NOT a.is_removed
      ORDER BY array_position(ARRAY['ABOVE', 'SAME_LEVEL', 'BELOW'], a.side), COALESCE(c.name, o.name, m.full_name), a.id`,
    [reviewId],
  );
  return rows.map((it) => it.item);
}

export interface ReleasedRow {
  group: string;
  sheets: { grades: Record<string, Grade>; points: Record<string, number>; level: Level | null }[];
  remarks: string[];
}

/** Released sheets on one subject by group; ordered by identifiers drawn by chance. */
export async function findReleased(tx: Tx, reviewId: string): Promise<ReleasedRow[]> {
  return tx.query(
    `SELECT s.sheet_group AS "group",
            json_agg(json_build_object('grades', s.grades, 'points', s.points, 'level', s.level) ORDER BY s.id) AS sheets,
            (SELECT COALESCE(json_agg(k.remark ORDER BY k.id), '[]') FROM released_remarks k
              WHERE k.review_id = $1 AND k.sheet_group = s.sheet_group) AS remarks
       FROM released_sheets s WHERE s.review_id = $1
      GROUP BY s.sheet_group ORDER BY array_position(ARRAY['ABOVE', 'SAME_LEVEL', 'BELOW', 'SAME_LEVEL_AND_BELOW'], s.sheet_group)`,
    [reviewId],
  );
}
