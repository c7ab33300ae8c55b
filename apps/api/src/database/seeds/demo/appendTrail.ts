import type { QueryRunner } from "typeorm";

/** Stands where an account stands in the entries of people: nobody did these acts in the system. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** The entry of one act as the audit trail writes it; `details` are figures. */
const entry = (
  action: string,
  kind: string,
  id: string,
  name: string,
  instant: string,
  details: string,
): string =>
  `json_build_object('action', '${action}', 'actorId', '${NOBODY}', 'actorName', 'Dữ liệu mẫu',
     'at', to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'details', json_build_object(${details}),
     'objectId', ${id}, 'objectKind', '${kind}', 'objectName', ${name})::text`;

const ROUNDS = "rounds rd JOIN organisations o ON o.id = rd.organisation_id";

const OPENED = entry(
  "round:open",
  "round",
  "rd.id",
  "o.name",
  "rd.opened_at",
  `'year', rd.year, 'editionCode', rd.edition_code, 'planNumber', rd.plan_number,
   'members', (SELECT count(*) FROM reviews r WHERE r.round_id = rd.id AND r.subject_kind = 'MEMBER')`,
);
const DECIDED = entry(
  "decision:decide",
  "resolution",
  "s.id",
  "s.number",
  "s.decided_at",
  `'decided', s.excellent + s.good + s.satisfactory + s.unsatisfactory, 'withheldOwnCases', 0, 'excellent', s.excellent,
   'allowed', s.excellent_allowed`,
);
const PUBLISHED = entry(
  "round:publish",
  "round",
  "rd.id",
  "o.name",
  "rd.published_at",
  `'year', rd.year, 'published', (SELECT count(*) FROM reviews r WHERE r.round_id = rd.id AND r.published_at IS NOT NULL)`,
);

/** Appends the acts of the demo's rounds to the chains of their organisations, oldest first. */
export async function appendTrail(runner: QueryRunner): Promise<void> {
  await runner.query(`
    SELECT append_audit_entry(chain, name, entry)
      FROM (SELECT o.id AS chain, o.name, rd.opened_at AS at, ${OPENED} AS entry FROM ${ROUNDS}
            UNION ALL
            SELECT o.id, o.name, s.decided_at, ${DECIDED} FROM ${ROUNDS} JOIN resolutions s ON s.round_id = rd.id
            UNION ALL
            SELECT o.id, o.name, rd.published_at, ${PUBLISHED} FROM ${ROUNDS} WHERE rd.published_at IS NOT NULL
             ORDER BY 1, 3) acts`);
}
