import { type MajorityRule, type MissingPaper, requiredVotes } from "@xeploai/domain";
import { type Refusal, refusalOf } from "../../graphql/refusal.type.js";
import { cellTasks } from "../rounds/cellStanding.js";
import type { RoundStep } from "../rounds/round.type.js";
import type { CellRoundRow } from "./cellRound.queries.js";
import type { CellStep } from "./cellRound.type.js";
import type { Meeting } from "./meeting.type.js";

/** The cell's checklist: what is done, what may be done now, and what each other step waits for. */
export function cellSteps(
  row: AwaitingRow,
  meeting: Meeting | null,
  calendar: readonly RoundStep[],
  quorum: MajorityRule | null,
): CellStep[] {
  return cellTasks({ ...row, hasMeeting: meeting !== null }).map(({ code, done, total }) => {
    const isDone = done >= total;
    const blockedBy = isDone ? [] : (BLOCKERS[code]?.(row, meeting, quorum) ?? []);
    return {
      code,
      state: isDone ? "DONE" : blockedBy.length > 0 ? "BLOCKED" : "READY",
      done,
      total,
      dueOn: calendar.find((step) => step.code === code)?.endsOn ?? null,
      blockedBy,
    };
  });
}

/** A cell with how many of those the vote takes in lack each paper. */
type AwaitingRow = CellRoundRow & { papersMissing: ReadonlyMap<MissingPaper, number> };

type Blocker = (row: AwaitingRow, meeting: Meeting | null, quorum: MajorityRule | null) => Refusal[];

const BLOCKERS: Readonly<Record<string, Blocker>> = {
  RECORD_BALLOT: (row, meeting, quorum) => {
    if (!meeting) return [refusalOf("REVIEW_NOT_RECORDED")];
    const refusals: Refusal[] = [];
    if (quorum && !meeting.hasQuorum) {
      const { convened, present } = meeting;
      refusals.push(
        refusalOf("QUORUM_NOT_MET", { convened, present, required: requiredVotes(quorum, convened) }),
      );
    }
    if (row.selfSubmitted <= row.voted)
      refusals.push(refusalOf("SELF_ASSESSMENT_INCOMPLETE", { count: row.rated - row.selfSubmitted }));
    if (row.stateRatingsMissing > 0)
      refusals.push(refusalOf("STATE_RATING_MISSING", { count: row.stateRatingsMissing }));
    for (const [paper, count] of row.papersMissing)
      refusals.push(refusalOf("PAPER_MISSING", { paper, count }));
    return refusals;
  },
  PROPOSE: ({ voted, proposed }) => (voted > proposed ? [] : [refusalOf("BALLOT_NOT_RECORDED")]),
  DECIDE: ({ proposed, decided, rated }) =>
    proposed > decided ? [] : [refusalOf("PROPOSAL_MISSING", { count: rated - proposed })],
  PUBLISH: ({ rated, decided }) =>
    decided === rated ? [] : [refusalOf("LEVEL_NOT_DECIDED", { count: rated - decided })],
};
