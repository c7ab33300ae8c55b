import {
  editionByCode,
  type IsoDate,
  type MemberStatus,
  type MissingPaper,
  participation,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { monthsOfStay, STATUS_INTERVALS } from "../rounds/personFacts.js";

/** A paper that a review needs or has. */
export interface PaperState {
  kind: MissingPaper;
  isNeeded: boolean;
  /** Who writes it: the former cell; null for the cell of temporary activity, which is not on record. */
  from: OrganisationRef | null;
  receivedOn: IsoDate | null;
  documentNumber: string | null;
  fileId: string | null;
  /** 0 until it came in. */
  version: number;
}

type ReceivedPaper = Omit<PaperState, "isNeeded" | "from"> & { receivedOn: IsoDate };

interface FactsRow {
  key: string;
  editionCode: string;
  year: number;
  asOf: IsoDate;
  admittedOn: IsoDate;
  intervals: { status: MemberStatus; from: IsoDate; until: IsoDate | null }[];
  transfer: { on: IsoDate; formerFrom: IsoDate; formerUntil: IsoDate; former: OrganisationRef } | null;
  papers: ReceivedPaper[];
}

/** Papers of the reviews, needed or come in, by review; one statement. Only members to be rated need any. */
export async function findPapers(
  tx: Tx,
  reviewIds: readonly string[],
  today: IsoDate,
): Promise<Map<string, PaperState[]>> {
  const rows: FactsRow[] = await tx.query(
    `SELECT r.id AS key, ${FACTS}
       FROM reviews r JOIN rounds rd ON rd.id = r.round_id JOIN members m ON m.id = r.member_id ${TRANSFER}
      WHERE r.id = ANY ($2::uuid[]) AND r.subject_kind = 'MEMBER' AND r.participation = 'RATED'`,
    [today, reviewIds],
  );
  return new Map(rows.map((row) => [row.key, papersOf(row, today)]));
}

/** Papers that members would need in a round, by member; whether they have a review in it or not. */
export async function findPapersOfMembers(
  tx: Tx,
  roundId: string,
  memberIds: readonly string[],
  today: IsoDate,
): Promise<Map<string, PaperState[]>> {
  const rows: FactsRow[] = await tx.query(
    `SELECT m.id AS key, ${FACTS}
       FROM members m JOIN rounds rd ON rd.id = $3
       LEFT JOIN reviews r ON r.round_id = rd.id AND r.member_id = m.id AND r.subject_kind = 'MEMBER' ${TRANSFER}
      WHERE m.id = ANY ($2::uuid[])`,
    [today, memberIds, roundId],
  );
  return new Map(rows.map((row) => [row.key, papersOf(row, today)]));
}

/** Kinds that are needed and have not come in. */
export const missingOf = (papers: readonly PaperState[] = []): MissingPaper[] =>
  papers.filter((it) => it.isNeeded && it.receivedOn === null).map(({ kind }) => kind);

const DAY = "GREATEST(rd.as_of, $1::date)";

/** The official membership in force on the day, and the one before it. */
const TRANSFER = `
  LEFT JOIN LATERAL (
    SELECT ms.valid_from AS on_day, e.valid_from AS former_from, COALESCE(e.valid_to, ms.valid_from) AS former_until,
           o.id, o.name, o.short_name, o.kind
      FROM memberships ms
      JOIN LATERAL (SELECT * FROM memberships f WHERE f.member_id = ms.member_id AND f.kind = 'OFFICIAL'
                       AND f.valid_from < ms.valid_from ORDER BY f.valid_from DESC LIMIT 1) e ON true
      JOIN organisations o ON o.id = e.organisation_id
     WHERE ms.member_id = m.id AND ms.kind = 'OFFICIAL' AND ms.valid_from <= ${DAY}
       AND (ms.valid_to IS NULL OR ms.valid_to > ${DAY})) t ON true`;

const FACTS = `rd.edition_code AS "editionCode", rd.year, rd.as_of AS "asOf", m.admitted_on AS "admittedOn",
  ${STATUS_INTERVALS} AS intervals,
  CASE WHEN t.on_day IS NOT NULL THEN json_build_object('on', t.on_day, 'formerFrom', t.former_from,
    'formerUntil', t.former_until, 'former', json_build_object('id', t.id, 'name', t.name, 'shortName', t.short_name,
    'kind', t.kind)) END AS transfer,
  (SELECT COALESCE(json_agg(json_build_object('kind', p.kind, 'receivedOn', p.received_on,
     'documentNumber', p.document_number, 'fileId', p.file_id, 'version', p.version) ORDER BY p.kind), '[]')
     FROM review_papers p WHERE p.review_id = r.id) AS papers`;

function papersOf(row: FactsRow, today: IsoDate): PaperState[] {
  const { editionCode, year, asOf, admittedOn, intervals, transfer, papers } = row;
  const { missing } = participation(
    {
      year,
      referenceDate: asOf,
      statesOn: today > asOf ? today : asOf,
      admittedOn,
      intervals,
      transferredInOn: transfer?.on ?? null,
      monthsAtFormerCell: monthsOfStay(
        transfer && { from: transfer.formerFrom, until: transfer.formerUntil },
        year,
      ),
    },
    editionByCode(editionCode),
  );
  const kinds = [...new Set([...missing, ...papers.map(({ kind }) => kind)])];
  return kinds.map((kind) => ({
    receivedOn: null,
    documentNumber: null,
    fileId: null,
    version: 0,
    ...papers.find((it) => it.kind === kind),
    kind,
    isNeeded: missing.includes(kind),
    from: kind === "FORMER_CELL_OPINION" ? (transfer?.former ?? null) : null,
  }));
}
