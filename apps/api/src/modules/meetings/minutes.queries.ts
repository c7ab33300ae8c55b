import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { CellKey } from "./cellRound.queries.js";
import type { KeptSection } from "./mergeMinutes.js";
import type { MinutesSignature } from "./minutes.type.js";
import type { MinutesFacts } from "./minutes.types.js";
import { SESSION_ORDER } from "./session.queries.js";

export interface StoredMinutes {
  meetingId: string;
  heldOn: string | null;
  chair: string | null;
  clerk: string | null;
  superiorName: string | null;
  sections: (KeptSection & { version: number })[];
  signatures: MinutesSignature[];
}

/** Null before a meeting is planned or recorded. One statement. */
export async function findMinutes(tx: Tx, { roundId, cellId }: CellKey): Promise<StoredMinutes | null> {
  const rows: { minutes: StoredMinutes }[] = await tx.query(
    `SELECT json_build_object('meetingId', mt.id, 'heldOn', mt.held_on, 'chair', mt.chair, 'clerk', mt.clerk,
       'superiorName', (SELECT o.name FROM tree_nodes n JOIN organisations o ON o.id = n.parent_id
                         WHERE n.organisation_id = mt.cell_id AND n.tree_id = ${NEWEST_TREE}),
       'sections', (SELECT COALESCE(json_agg(json_build_object('code', x.code, 'title', x.title, 'drafted', x.drafted,
                      'text', x.text, 'version', x.version) ORDER BY x.place, x.code), '[]')
                      FROM minutes_sections x WHERE x.meeting_id = mt.id),
       'signatures', (SELECT COALESCE(json_agg(json_build_object('role', g.role, 'name', g.name, 'signedAt', g.signed_at)
                       ORDER BY g.role), '[]') FROM minutes_signatures g WHERE g.meeting_id = mt.id)) AS minutes
       FROM meetings mt WHERE mt.round_id = $1 AND mt.cell_id = $2`,
    [roundId, cellId],
  );
  return rows[0]?.minutes ?? null;
}

/** Roll of one session as the minutes tell it; the absent are the voters who did not come. */
const rollJson = (roll: string): string => `
  'convened', (SELECT count(*) FROM ${roll} AND a.is_voter),
  'present', (SELECT count(*) FROM ${roll} AND a.is_voter AND a.presence = 'PRESENT'),
  'probationaryPresent', (SELECT count(*) FROM ${roll} AND NOT a.is_voter AND a.presence = 'PRESENT'),
  'absent', (SELECT COALESCE(json_agg(json_build_object('name', m.full_name, 'reason', a.reason)
               ORDER BY m.sort_key COLLATE "vi-x-icu", m.id), '[]') FROM ${roll} AND a.is_voter AND a.presence <> 'PRESENT')`;

const SESSION_ROLL = `session_attendances a JOIN members m ON m.id = a.member_id WHERE a.session_id = s.id`;
const MEETING_ROLL = `attendances a JOIN members m ON m.id = a.member_id WHERE a.meeting_id = mt.id`;

const OPINIONS = `COALESCE(json_agg(json_build_object('speaker', o.speaker, 'text', o.text) ORDER BY o.place), '[]')`;

/** What the sessions have on record; a meeting recorded in one go is its own single session. One statement. */
export async function findMinutesFacts(
  tx: Tx,
  meetingId: string,
): Promise<Pick<MinutesFacts, "sessions" | "subjects" | "opinions" | "typed">> {
  const rows: [Pick<MinutesFacts, "sessions" | "subjects" | "opinions" | "typed">] = await tx.query(
    `SELECT mt.minutes AS typed,
       COALESCE((SELECT json_agg(json_build_object('id', s.id, 'partyGroupName', g.name, 'heldOn', s.held_on,
           'startsAt', s.starts_at, 'endsAt', s.ends_at, 'place', s.place, 'chair', s.chair, 'clerk', s.clerk,
           'hasVote', s.has_vote, ${rollJson(SESSION_ROLL)}) ORDER BY ${SESSION_ORDER})
           FROM meeting_sessions s LEFT JOIN organisations g ON g.id = s.party_group_id
          WHERE s.meeting_id = mt.id AND s.state <> 'PLANNED'),
         CASE WHEN mt.held_on IS NULL OR EXISTS (SELECT 1 FROM meeting_sessions s WHERE s.meeting_id = mt.id) THEN '[]'
              ELSE json_build_array(json_build_object('id', mt.id, 'partyGroupName', NULL, 'heldOn', mt.held_on,
                     'startsAt', NULL, 'endsAt', NULL, 'place', mt.place, 'chair', mt.chair, 'clerk', mt.clerk,
                     'hasVote', true, ${rollJson(MEETING_ROLL)})) END) AS sessions,
       (SELECT COALESCE(json_agg(json_build_object('reviewId', i.review_id, 'sessionId', s.id, 'kind', r.subject_kind,
           'name', COALESCE(m.full_name, c.name), 'conclusion', i.conclusion, 'commitment', i.commitment,
           'opinions', (SELECT ${OPINIONS} FROM session_opinions o WHERE o.session_id = s.id AND o.review_id = i.review_id))
           ORDER BY ${SESSION_ORDER}, i.place), '[]')
          FROM meeting_sessions s JOIN agenda_items i ON i.session_id = s.id AND i.state = 'DONE'
          JOIN reviews r ON r.id = i.review_id
          LEFT JOIN members m ON m.id = r.member_id
          LEFT JOIN collectives c ON c.id = r.collective_id
         WHERE s.meeting_id = mt.id) AS subjects,
       (SELECT COALESCE(json_agg(json_build_object('speaker', o.speaker, 'text', o.text) ORDER BY ${SESSION_ORDER}, o.place), '[]')
          FROM session_opinions o JOIN meeting_sessions s ON s.id = o.session_id
         WHERE s.meeting_id = mt.id AND o.review_id IS NULL) AS opinions
       FROM meetings mt WHERE mt.id = $1`,
    [meetingId],
  );
  return rows[0];
}

/** Writes the sections as merged; only what changed gets a new version. */
export async function saveMinutes(
  tx: Tx,
  meetingId: string,
  sections: readonly KeptSection[],
  gone: readonly string[],
): Promise<void> {
  await tx.query(`DELETE FROM minutes_sections WHERE meeting_id = $1 AND code = ANY ($2)`, [meetingId, gone]);
  await tx.query(
    `INSERT INTO minutes_sections (meeting_id, code, place, title, drafted, text)
     SELECT $1, n.code, n.place, n.title, n.drafted, n.text
       FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) WITH ORDINALITY AS n (code, title, drafted, text, place)
     ON CONFLICT ON CONSTRAINT pk_minutes_sections DO UPDATE
        SET place = excluded.place, title = excluded.title, drafted = excluded.drafted, text = excluded.text
      WHERE (minutes_sections.place, minutes_sections.title, minutes_sections.drafted, minutes_sections.text)
            IS DISTINCT FROM (excluded.place, excluded.title, excluded.drafted, excluded.text)`,
    [
      meetingId,
      ...(["code", "title", "drafted", "text"] as const).map((key) =>
        sections.map((section) => section[key]),
      ),
    ],
  );
}
