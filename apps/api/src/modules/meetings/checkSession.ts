import { InputCheck } from "../../errors/InputCheck.js";
import type { AttendanceInput } from "./meeting.inputs.js";
import type { Presence } from "./meeting.type.js";
import type { PlanSessionInput } from "./session.inputs.js";

const PLACE_LIMIT = 200;
const NAME_LIMIT = 100;
const REASON_LIMIT = 500;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export interface WrittenSession {
  startsAt: string;
  endsAt: string | null;
  place: string;
  chair: string;
  clerk: string;
}

/** @throws {InvalidInputError} naming every faulty field */
export function checkSession(input: PlanSessionInput, groupIds: ReadonlySet<string>): WrittenSession {
  const check = new InputCheck();
  const { startsAt, endsAt = null, partyGroupId = null } = input;
  if (!TIME.test(startsAt)) check.add("input.startsAt", "TIME_FORMAT");
  if (endsAt !== null) checkEnd(check, startsAt, endsAt);
  if (partyGroupId !== null && !groupIds.has(partyGroupId))
    check.add("input.partyGroupId", "NOT_A_PARTY_GROUP");
  if (partyGroupId !== null && input.hasVote) check.add("input.hasVote", "BALLOT_IN_PARTY_GROUP");
  const written = {
    startsAt,
    endsAt,
    place: check.requiredText("input.place", input.place, PLACE_LIMIT),
    chair: check.requiredText("input.chair", input.chair, NAME_LIMIT),
    clerk: check.requiredText("input.clerk", input.clerk, NAME_LIMIT),
  };
  check.assertClean();
  return written;
}

/** The end of a session lies after its start. */
export function checkEnd(check: InputCheck, startsAt: string, endsAt: string): void {
  if (!TIME.test(endsAt)) check.add("input.endsAt", "TIME_FORMAT");
  else if (endsAt <= startsAt) check.add("input.endsAt", "TIME_ORDER", { startsAt });
}

export interface WrittenAttendance {
  memberId: string;
  presence: Presence;
  reason: string | null;
}

/** Lines of a roll, each member once and every absence with a reason explained. */
export function checkAttendances(
  check: InputCheck,
  attendances: readonly AttendanceInput[],
): WrittenAttendance[] {
  const seen = new Set<string>();
  return attendances.map(({ memberId, presence, reason }, index) => {
    const path = `input.attendances.${index}`;
    if (seen.has(memberId)) check.add(`${path}.memberId`, "NAMED_TWICE");
    seen.add(memberId);
    const said = check.text(`${path}.reason`, reason, REASON_LIMIT);
    if (presence === "ABSENT_WITH_REASON" && !said) check.add(`${path}.reason`, "REASON_REQUIRED");
    return { memberId, presence, reason: presence === "PRESENT" ? null : said };
  });
}
