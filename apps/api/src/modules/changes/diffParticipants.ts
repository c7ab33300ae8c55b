import { isDecided, type ReviewState } from "@xeploai/domain";
import type { Participant } from "../rounds/participant.js";
import type { ChangeKind, Standing, StoredStanding } from "./change.types.js";

/** One review as it would change. `stored` is null for a subject that is not in the round yet. */
export interface PlannedChange {
  kind: ChangeKind;
  subjectKind: Participant["subjectKind"];
  subjectId: string;
  stored: StoredStanding | null;
  after: Standing;
  /** Handed in, and to be written again because other criteria hold. */
  isWrittenAgain: boolean;
}

/** Why somebody who belongs to no unit of the round any more is out of it. */
export type Departure = "DECEASED" | "LEFT" | "TRANSFERRED_OUT";

export interface ParticipantsOnDay {
  /** Who takes part by the records of the day. */
  now: readonly Participant[];
  /** The same records read on the round's reference day, on which six months are counted. */
  onReferenceDay: readonly Participant[];
  stored: readonly StoredStanding[];
  /** By review, for members in no unit of the round; a review that is missing stays as it is. */
  departures: ReadonlyMap<string, Departure>;
  /** Whether other criteria hold for one post group than for another. */
  hasOtherCriteria: (
    kind: Participant["subjectKind"],
    from: Standing["postGroup"],
    to: Standing["postGroup"],
  ) => boolean;
}

/**
 * What has to change so that a round is true to the records. What is decided stays as it was decided; what a person
 * chose where the rules are silent stays chosen; six months that became complete after the reference day change nothing.
 */
export function diffParticipants(all: ParticipantsOnDay): PlannedChange[] {
  const stored = new Map(all.stored.map((it) => [keyOf(it.subjectKind, it.subjectId), it]));
  const listed = new Map(all.onReferenceDay.map((it) => [keyOfParticipant(it), it]));
  const present = new Set(all.now.map(keyOfParticipant));
  const changes = all.now.flatMap((found) => {
    const key = keyOfParticipant(found);
    const participant = sixMonthsKept(found, listed.get(key));
    const before = stored.get(key) ?? null;
    return change(participant, before, all.hasOtherCriteria) ?? [];
  });
  for (const before of all.stored) {
    const departure = all.departures.get(before.id);
    if (present.has(keyOf(before.subjectKind, before.subjectId)) || !departure) continue;
    if (isDecided(before.state) || (before.participation === "OUT" && before.reason === departure)) continue;
    changes.push(leaving(before, departure));
  }
  return changes;
}

const SIX_MONTHS: readonly unknown[] = ["ADMITTED_UNDER_SIX_MONTHS", "FOUNDED_UNDER_SIX_MONTHS"];

function sixMonthsKept(now: Participant, listed: Participant | undefined): Participant {
  if (!listed || !SIX_MONTHS.includes(listed.reason) || now.participation !== "RATED") return now;
  const { participation, reason, cap } = listed;
  return { ...now, participation, reason, cap };
}

function change(
  participant: Participant,
  stored: StoredStanding | null,
  hasOtherCriteria: ParticipantsOnDay["hasOtherCriteria"],
): PlannedChange | null {
  const { subjectKind, unitId, participation, reason, cap, postGroup } = participant;
  const subject = { subjectKind, subjectId: subjectIdOf(participant) };
  const next = { unitId, participation, reason, cap, postGroup };
  if (!stored) {
    const after: Standing = { ...next, state: FIRST_STATE[participation], proposedLevel: null };
    return { kind: "JOINED", ...subject, stored, after, isWrittenAgain: false };
  }
  if (isDecided(stored.state)) return null;
  const isMoved = stored.unitId !== unitId;
  const isOtherwise =
    participation !== stored.participation || reason !== stored.reason || cap !== stored.cap;
  const isChosen = reason === stored.reason && participant.choices.includes(stored.participation);
  const isTreatedOtherwise = isOtherwise && (isMoved || !isChosen);
  const isOtherPost = postGroup !== stored.postGroup;
  if (!isMoved && !isTreatedOtherwise && !isOtherPost) return null;
  const standing = isTreatedOtherwise ? next : { ...next, ...treatmentOf(stored) };
  const isWrittenAgain =
    isOtherPost &&
    standing.participation === "RATED" &&
    hasOtherCriteria(subjectKind, stored.postGroup, postGroup);
  const kind = isMoved
    ? "MOVED"
    : isTreatedOtherwise
      ? participation === "OUT" && stored.participation !== "OUT"
        ? "LEFT"
        : "PARTICIPATION"
      : "POST_GROUP";
  return {
    kind,
    ...subject,
    stored,
    after: afterOf(stored, standing, isMoved, isWrittenAgain),
    isWrittenAgain,
  };
}

const treatmentOf = ({ participation, reason, cap }: Standing) => ({ participation, reason, cap });

function leaving(stored: StoredStanding, reason: Departure): PlannedChange {
  const { subjectKind, subjectId, unitId, postGroup } = stored;
  const after: Standing = {
    unitId,
    participation: "OUT",
    reason,
    cap: null,
    postGroup,
    state: "EXEMPT",
    proposedLevel: null,
  };
  return { kind: "LEFT", subjectKind, subjectId, stored, after, isWrittenAgain: false };
}

const FIRST_STATE: Readonly<Record<Standing["participation"], ReviewState>> = {
  RATED: "DRAFT",
  REVIEW_ONLY: "REVIEW_ONLY",
  OUT: "EXEMPT",
};

const WRITING: readonly ReviewState[] = ["DRAFT", "DEFERRED"];

/** The unit that receives a review meets and votes on it itself, on the same self-assessment. */
function afterOf(
  stored: StoredStanding,
  next: Omit<Standing, "state" | "proposedLevel" | "votes">,
  isMoved: boolean,
  isWrittenAgain: boolean,
): Standing {
  if (next.participation !== "RATED")
    return { ...next, state: FIRST_STATE[next.participation], proposedLevel: null };
  const written: ReviewState = stored.isSubmitted && !isWrittenAgain ? "SELF_SUBMITTED" : "DRAFT";
  if (stored.participation !== "RATED" || isWrittenAgain)
    return { ...next, state: written, proposedLevel: null };
  if (!isMoved || WRITING.includes(stored.state))
    return { ...next, state: stored.state, proposedLevel: stored.proposedLevel };
  return { ...next, state: written, proposedLevel: null };
}

const keyOf = (kind: string, id: string): string => `${kind}:${id}`;
const subjectIdOf = (it: Participant): string => it.memberId ?? it.collectiveId ?? it.organisationId ?? "";
const keyOfParticipant = (it: Participant): string => keyOf(it.subjectKind, subjectIdOf(it));
