import {
  editionByCode,
  type IsoDate,
  type MemberStatus,
  type MissingPaper,
  participation,
  type ResidenceExemption,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import { monthsOfStay, STATUS_INTERVALS } from "../rounds/personFacts.js";

/** A paper that a review needs or has. */
export interface PaperState {
  kind: MissingPaper;
  /** Whether the rating waits for it. */
  isNeeded: boolean;
  /** Whether the dossier is incomplete without it. */
  isDossierItem: boolean;
  /** Who writes it: the former cell, the cell at the residence; null where it is not on record. */
  from: OrganisationRef | null;
  receivedOn: IsoDate | null;
  documentNumber: string | null;
  fileId: string | null;
  /** 0 until it came in. */
  version: number;
}

type ReceivedPaper = Omit<PaperState, "isNeeded" | "isDossierItem" | "from"> & { receivedOn: IsoDate };

interface FactsRow {
  key: string;
  editionCode: string;
  year: number;
  asOf: IsoDate;
  admittedOn: IsoDate;
  intervals: { status: MemberStatus; from: IsoDate; until: IsoDate | null }[];
  transfer: { on: IsoDate; formerFrom: IsoDate; formerUntil: IsoDate; former: OrganisationRef } | null;
  papers: ReceivedPaper[];
  /** Null for who lives where the own cell is, or of whom no residence is on record. */
  residence: {
    exemption: ResidenceExemption | null;
    cell: OrganisationRef | null;
    commentedOn: IsoDate | null;
  } | null;
  /** Whether the unit decided that the vote waits for the residence comment. */
  voteAwaitsResidence: boolean;
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

const AWAITS_RESIDENCE = "procedure.voteAwaitsResidenceComment";

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
     FROM review_papers p WHERE p.review_id = r.id) AS papers,
  (SELECT json_build_object('exemption', h.exemption, 'commentedOn', c.commented_on,
            'cell', CASE WHEN l.id IS NOT NULL THEN ${organisationRefJson("l")} END)
     FROM (SELECT m.id AS member_id) x
     LEFT JOIN residences h ON h.member_id = x.member_id
     LEFT JOIN organisations l ON l.id = h.cell_id
     LEFT JOIN residence_comments c ON c.member_id = x.member_id AND c.year = rd.year
    WHERE (m.is_state_employee OR h.cell_id IS NOT NULL) AND h.cell_id IS DISTINCT FROM r.cell_id) AS residence,
  EXISTS (SELECT 1 FROM settings s WHERE s.key = '${AWAITS_RESIDENCE}' AND s.value = 'true') AS "voteAwaitsResidence"`;

function writerOf(kind: MissingPaper, { transfer, residence }: FactsRow): OrganisationRef | null {
  if (kind === "FORMER_CELL_OPINION") return transfer?.former ?? null;
  return kind === "RESIDENCE_COMMENT" ? (residence?.cell ?? null) : null;
}

function papersOf(row: FactsRow, today: IsoDate): PaperState[] {
  const { editionCode, year, asOf, admittedOn, intervals, transfer, papers, residence: home } = row;
  const { missing: demanded, residence } = participation(
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
      ...(home && { residence: { isWorking: true, exemption: home.exemption, hasComment: false } }),
    },
    editionByCode(editionCode),
  );
  const asked: readonly MissingPaper[] = residence?.isMissing ? ["RESIDENCE_COMMENT"] : [];
  const missing = [...demanded, ...(row.voteAwaitsResidence ? asked : [])];
  const kinds = new Set([...missing, ...asked, ...papers.map(({ kind }) => kind)]);
  return [...kinds].map((kind) => ({
    receivedOn: kind === "RESIDENCE_COMMENT" ? (home?.commentedOn ?? null) : null,
    documentNumber: null,
    fileId: null,
    version: 0,
    ...papers.find((it) => it.kind === kind),
    kind,
    isNeeded: missing.includes(kind),
    isDossierItem: kind === "RESIDENCE_COMMENT" && residence?.effect === "DOSSIER_ITEM",
    from: writerOf(kind, row),
  }));
}
