import {
  APPEALABLE_STATES,
  addDays,
  appealWindow,
  can,
  type IsoDate,
  isAppealInTime,
  MONDAY_TO_FRIDAY,
  mayEver,
  secondLook,
  workingDaysLeft,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { refusalOf } from "../../graphql/refusal.type.js";
import { findDecisionHistory } from "../decisions/decisionHistory.queries.js";
import { isOwn } from "../reviews/isOwn.js";
import { presentListed } from "../reviews/presentReview.js";
import type { ReviewRow } from "../reviews/review.queries.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { procedureSetting } from "../system/procedureSetting.js";
import { findAppeals } from "./appeal.queries.js";
import type { AppealClock, CaseRecord } from "./appeal.type.js";

const VIETNAM = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" });

/** The window from the day on which the level was made known; null before. */
export async function clockOf(
  tx: Tx,
  { publishedAt }: ReviewRow,
  today: IsoDate,
): Promise<AppealClock | null> {
  if (!publishedAt) return null;
  const workingDays = await procedureSetting(tx, "appealWindowWorkingDays");
  const window = appealWindow(VIETNAM.format(new Date(publishedAt)), workingDays, MONDAY_TO_FRIDAY);
  const left = workingDaysLeft(today, addDays(window.lastDay, 1), MONDAY_TO_FRIDAY);
  return { ...window, workingDays, workingDaysLeft: isAppealInTime(today, window) ? left : 0 };
}

export async function readCase(tx: Tx, actor: Actor, row: ReviewRow, today: IsoDate): Promise<CaseRecord> {
  const decisions = await findDecisionHistory(tx, row.id);
  const appeals = await findAppeals(tx, row.id);
  const clock = await clockOf(tx, row, today);
  const decision = decisions.find(({ status }) => status === "IN_FORCE");
  const isContestable =
    decision !== undefined &&
    clock !== null &&
    APPEALABLE_STATES.includes(row.state) &&
    appeals.every((it) => it.decisionId !== decision.id);
  const open = appeals.find(({ outcome }) => outcome === null);
  const second = secondLook(decision?.decider ?? null, actor);
  const isSettler = open !== undefined && can(actor, "appeal:settle", accessSubject(row));
  return {
    review: presentListed(actor, row),
    decisions,
    appeals,
    clock,
    mayFile:
      isContestable &&
      isOwn(actor, row) &&
      can(actor, "appeal:file", accessSubject(row)) &&
      clock !== null &&
      clock.workingDaysLeft > 0,
    // The day on which the paper came in may lie before today: in time or late is said when it is recorded.
    mayRecord: isContestable && can(actor, "appeal:record", accessSubject(row)),
    maySettle: isSettler && second.ok,
    mayRerate: decision !== undefined && can(actor, "decision:rerate", accessSubject(row)),
    settleRefusal: isSettler && mayEver(actor, "appeal:settle") && !second.ok ? refusalOf(second.code) : null,
  };
}
