import type { Actor } from "../access/Actor.js";
import type { TestApi } from "./execute.js";
import { makeActor } from "./makeUnits.js";
import type { PublishedCell } from "./PublishedCell.js";

/**
 * Closes the round of a published cell, with one of everything that may hang on a round in it. `ids` are arguments by
 * their names; what differs for one mutation stands under the name of that mutation.
 */
export async function plantClosedRound(
  api: TestApi,
  w: PublishedCell,
): Promise<{ actors: Actor[]; ids: Record<string, unknown> }> {
  const db = api.dataSource;
  const one = async (sql: string, values: unknown[] = []): Promise<string> =>
    (await db.query(sql, values))[0].id;
  const person = await w.person("GOOD");
  const other = await w.person("GOOD", 1);
  const { reviewId } = person;
  const memberId = person.actor.memberId;
  const offices = await Promise.all(
    (["WARD_ADMINISTRATOR", "CELL_SECRETARY", "COMMITTEE"] as const).map((it) => makeActor(db, it, w.ward)),
  );
  const meetingId = await one(`SELECT id FROM meetings WHERE round_id = $1`, [w.roundId]);
  const sessionId = await one(
    `INSERT INTO meeting_sessions (meeting_id, held_on, starts_at, place, chair, clerk)
     VALUES ($1, '2018-12-05', '08:00', 'Nhà văn hóa', 'Nguyễn Văn Chủ', 'Trần Thị Ký') RETURNING id`,
    [meetingId],
  );
  await db.query(
    `INSERT INTO minutes_sections (meeting_id, code, place, title, drafted, text) VALUES ($1, 'OPENING', 1, 'Mở đầu', '', '')`,
    [meetingId],
  );
  await db.query(
    `INSERT INTO review_suggestions (review_id, document_number, issued_on) VALUES ($1, '15-CV/ĐU', '2018-11-21')`,
    [reviewId],
  );
  const pointId = await one(
    `INSERT INTO suggested_points (review_id, position, text) VALUES ($1, 1, 'Làm rõ việc thu đảng phí.') RETURNING id`,
    [reviewId],
  );
  const ballotId = await one(
    `SELECT b.id FROM ballots b JOIN meetings m ON m.id = b.meeting_id WHERE m.round_id = $1`,
    [w.roundId],
  );
  const submissionId = await one(`SELECT id FROM submissions WHERE round_id = $1`, [w.roundId]);
  await db.query(`INSERT INTO residences (member_id, cell_id) VALUES ($1, $2)`, [memberId, w.cell.id]);
  await db.query(
    `INSERT INTO sheet_rounds (round_id, smallest_group, few_superiors, public_key, sealed_private_key)
     VALUES ($1, 4, 'NAMED', '\\x00', '\\x00')`,
    [w.roundId],
  );
  const sheet = (attribution: string, reviewed: string): Promise<string> =>
    one(
      `INSERT INTO sheet_assignments (review_id, evaluator_kind, signatory_id, side, role, attribution)
       VALUES ($1, 'PERSON', $2, 'BELOW', 'COLLEAGUE', $3) RETURNING id`,
      [reviewed, memberId, attribution],
    );
  const namedId = await sheet("NAMED", other.reviewId);
  const confidentialId = await sheet("CONFIDENTIAL", (await w.person("SATISFACTORY")).reviewId);
  const tellerIds = [memberId, other.actor.memberId];
  const fileId = await one(
    `INSERT INTO stored_files (owner_kind, owner_id, purpose, name, media_type, size_bytes, sha256, storage_key, uploaded_by)
     VALUES ('REVIEW', $1, 'EVIDENCE', 'minh-chung.pdf', 'application/pdf', 1, repeat('0', 64), 'planted', $2) RETURNING id`,
    [reviewId, person.actor.accountId],
  );
  await db.query(`UPDATE reviews SET state = 'CLOSED' WHERE round_id = $1 AND participation = 'RATED'`, [
    w.roundId,
  ]);
  await db.query(`UPDATE rounds SET state = 'CLOSED', closed_at = now() WHERE id = $1`, [w.roundId]);
  return {
    actors: [...offices, person.actor, other.actor],
    ids: {
      roundId: w.roundId,
      reviewId,
      reviewIds: [reviewId],
      cellId: w.cell.id,
      cellIds: [w.cell.id],
      unitId: w.cell.id,
      unitIds: [w.cell.id],
      memberId,
      memberIds: [memberId],
      sessionId,
      ballotId,
      submissionId,
      year: 2018,
      version: 1,
      subjectId: w.roundId,
      subjectKind: "MEMBER",
      remind: { subjectKind: "ROUND" },
      tellerIds,
      presentIds: tellerIds,
      complainantId: memberId,
      smallestGroup: 4,
      secret: "0123456789ABCDEF",
      writePosition: { reviewId: other.reviewId },
      removeEvaluator: { id: namedId },
      saveSheet: { id: namedId },
      submitSheet: { id: namedId },
      withdrawSheet: { id: namedId },
      submitConfidentialSheet: { id: confidentialId },
      withdrawConfidentialSheet: { id: confidentialId },
      removeFile: { id: fileId },
      publishRound: { id: w.roundId },
      closeRound: { id: w.roundId },
      answerSuggestedPoint: { id: pointId },
    },
  };
}
