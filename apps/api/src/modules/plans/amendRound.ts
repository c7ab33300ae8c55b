import { changedSubjects, deadlineInstant, type PlanContent } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { Participant } from "../rounds/participant.js";
import type { QuotaRounding } from "../rounds/round.types.js";
import { keyOf, subjectOf } from "./planSubjects.js";

/** A round takes over an amendment: its dates, its rules, and what it says about single subjects. */
export async function amendRound(
  tx: Tx,
  roundId: string,
  versionId: string,
  before: PlanContent,
  content: PlanContent,
  quotaRounding: QuotaRounding,
  participants: readonly Participant[],
): Promise<void> {
  const { deadlineOn, calendar } = content;
  if (deadlineOn === null) throw new RangeError("an amendment without its deadline");
  await tx.query(
    `UPDATE rounds SET plan_version_id = $2, deadline_on = $3, deadline = $4, quota_rounding = $5 WHERE id = $1`,
    [roundId, versionId, deadlineOn, deadlineInstant(deadlineOn), quotaRounding],
  );
  await tx.query(`DELETE FROM round_steps WHERE round_id = $1`, [roundId]);
  await tx.query(
    `INSERT INTO round_steps (round_id, code, starts_on, ends_on)
     SELECT $1, s.* FROM unnest($2::text[], $3::date[], $4::date[]) AS s`,
    [roundId, ...(["code", "startsOn", "endsOn"] as const).map((key) => calendar.map((step) => step[key]))],
  );
  await placeReviews(tx, roundId, participants);
  const changed = new Set(changedSubjects(before.participation, content.participation).map(keyOf));
  await takePart(
    tx,
    roundId,
    participants.filter((it) => changed.has(keyOf(subjectOf(it)))),
  );
}

const IDS = `COALESCE(r.member_id, r.collective_id, r.organisation_id)`;

/** Post and quota group of every review that the amendment puts elsewhere. */
async function placeReviews(tx: Tx, roundId: string, participants: readonly Participant[]): Promise<void> {
  await tx.query(
    `UPDATE reviews r SET post_title = s.title, quota_group = s.quota_group
       FROM unnest($2::text[], $3::uuid[], $4::text[], $5::text[]) AS s (kind, id, title, quota_group)
      WHERE r.round_id = $1 AND r.subject_kind = s.kind AND ${IDS} = s.id
        AND (r.post_title IS DISTINCT FROM s.title OR r.quota_group IS DISTINCT FROM s.quota_group)`,
    [
      roundId,
      participants.map((it) => it.subjectKind),
      participants.map((it) => subjectOf(it).subjectId),
      participants.map((it) => it.postTitle ?? null),
      participants.map((it) => it.quotaGroup ?? null),
    ],
  );
}

/** A subject takes part otherwise as long as its review has not been handed in; later a decision would be undone. */
async function takePart(tx: Tx, roundId: string, participants: readonly Participant[]): Promise<void> {
  if (participants.length === 0) return;
  await tx.query(
    `UPDATE reviews r SET participation = s.participation, cap = s.cap,
            state = CASE s.participation WHEN 'RATED' THEN 'DRAFT' WHEN 'OUT' THEN 'EXEMPT' ELSE 'REVIEW_ONLY' END
       FROM unnest($2::text[], $3::uuid[], $4::text[], $5::text[]) AS s (kind, id, participation, cap)
      WHERE r.round_id = $1 AND r.subject_kind = s.kind AND ${IDS} = s.id
        AND r.state IN ('DRAFT', 'REVIEW_ONLY', 'EXEMPT') AND r.participation <> s.participation`,
    [
      roundId,
      participants.map((it) => it.subjectKind),
      participants.map((it) => subjectOf(it).subjectId),
      participants.map((it) => it.participation),
      participants.map((it) => it.cap),
    ],
  );
}
