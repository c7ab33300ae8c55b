import type { ReviewState } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { Participant } from "./participant.js";

/** Writes the reviews of a round in one statement, however many subjects it has. */
export async function insertReviews(
  tx: Tx,
  round: { id: string; year: number },
  participants: readonly Participant[],
  today: string,
): Promise<void> {
  const COLUMNS = [
    "subjectKind",
    "memberId",
    "organisationId",
    "collectiveId",
    "unitId",
    "participation",
    "reason",
    "cap",
    "postGroup",
    "postTitle",
    "quotaGroup",
  ] as const;
  await tx.query(
    `INSERT INTO reviews (round_id, year, state_since, subject_kind, member_id, organisation_id, collective_id, cell_id,
                          participation, reason, cap, post_group, post_title, quota_group, state)
     SELECT $1, $2, $3, p.*
       FROM unnest($4::text[], $5::uuid[], $6::uuid[], $7::uuid[], $8::uuid[], $9::text[], $10::text[], $11::text[],
                   $12::text[], $13::text[], $14::text[], $15::text[]) AS p`,
    [
      round.id,
      round.year,
      today,
      ...COLUMNS.map((column) => participants.map((it) => it[column] ?? null)),
      participants.map((it) => FIRST_STATE[it.participation]),
    ],
  );
}

const FIRST_STATE: Readonly<Record<Participant["participation"], ReviewState>> = {
  RATED: "DRAFT",
  REVIEW_ONLY: "REVIEW_ONLY",
  OUT: "EXEMPT",
};
