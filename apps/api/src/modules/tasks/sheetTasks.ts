import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { findSheetsDue } from "../sheets/sheetsDue.queries.js";
import type { FoundTask } from "./foundTask.js";

/** Sheets the actor has still to fill in, by the same gate as handing one in; wanted before the subject's meeting. */
export async function sheetTasks(tx: Tx, actor: Actor): Promise<FoundTask[]> {
  const me = actor.memberId;
  if (me === null) return [];
  const due = (await findSheetsDue(tx, me)).filter((it) =>
    can(actor, "sheet:write", { ...accessSubject(it), evaluatorMemberIds: [me] }),
  );
  return due.map(
    ({
      id,
      reviewId,
      roundId,
      year,
      deadlineOn,
      stepEnds,
      unit,
      subjectName,
      subjectKind,
      stateSince: since,
    }) => ({
      kind: "FILL_SHEET",
      step: "RECORD_REVIEW",
      roundId,
      year,
      deadlineOn,
      stepEnds,
      unit,
      reviewId,
      formId: id,
      subjectName,
      subjectKind,
      isOwn: false,
      count: 1,
      since,
    }),
  );
}
