import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import type { Notifier } from "../notifications/Notifier.js";
import { refusal } from "../rounds/procedureCodes.js";
import { findPeople, peopleOf } from "../tasks/people.queries.js";
import type { WorkRow } from "../tasks/work.queries.js";
import { nextActor } from "./bulkCheck.js";

interface Reminding {
  notifier: Notifier;
  today: string;
  /** Work of whole units of which the job has reminded already. */
  reminded: Set<string>;
}

/**
 * Reminds whoever takes the next step of a review. A self-assessment is one person's work; meeting, vote, proposal and
 * decision are of a whole unit, whose secretary is told once and not for every member.
 */
export async function remindOf(
  tx: Tx,
  actor: Actor,
  row: WorkRow,
  { notifier, today, reminded }: Reminding,
): Promise<void> {
  const next = nextActor(row);
  const memberIds = [...(row.member ? [row.member.id] : []), ...row.headMemberIds];
  const people = await findPeople(tx, { lo: 0, hi: Number.MAX_SAFE_INTEGER }, memberIds, today);
  const round = { lo: row.lo, hi: row.hi };
  const accounts = (next ? peopleOf(next, row, round, people) : []).flatMap((it) => it.accountId ?? []);
  const others = accounts.filter((it) => it !== actor.accountId);
  if (others.length === 0) throw refusal("NOBODY_TO_REMIND");
  const kind = REMINDERS[row.state] ?? "DECISION_DUE";
  const isOfUnit = kind !== "SELF_ASSESSMENT_DUE" && row.subjectKind === "MEMBER";
  const work = `${kind}:${row.unit.id}`;
  if (isOfUnit && reminded.has(work)) return;
  const told = await notifier.notify(tx, others, {
    kind,
    ...(isOfUnit
      ? { subjectKind: "ROUND", subjectId: row.roundId }
      : { subjectKind: "REVIEW", subjectId: row.id }),
    organisationId: row.unit.id,
    year: row.year,
    dueOn: row.deadlineOn,
    isReminder: true,
  });
  if (told.length === 0) throw refusal("ALREADY_REMINDED");
  if (isOfUnit) reminded.add(work);
}

const REMINDERS: Readonly<
  Record<string, "SELF_ASSESSMENT_DUE" | "MEETING_DUE" | "BALLOT_DUE" | "PROPOSAL_DUE">
> = {
  DRAFT: "SELF_ASSESSMENT_DUE",
  REVIEW_ONLY: "SELF_ASSESSMENT_DUE",
  DEFERRED: "SELF_ASSESSMENT_DUE",
  SELF_SUBMITTED: "MEETING_DUE",
  REVIEWED: "BALLOT_DUE",
  COMPILED: "BALLOT_DUE",
  VOTED: "PROPOSAL_DUE",
};
