import { InputCheck } from "../../errors/InputCheck.js";
import { checkAttendances, type WrittenAttendance } from "./checkSession.js";
import type { RecordMeetingInput } from "./meeting.inputs.js";

const PLACE_LIMIT = 200;
const NAME_LIMIT = 100;
const MINUTES_LIMIT = 50_000;

export interface WrittenMeeting {
  place: string;
  chair: string;
  clerk: string;
  minutes: string | null;
  attendances: WrittenAttendance[];
}

/** @throws {InvalidInputError} naming every faulty field */
export function checkMeeting(input: RecordMeetingInput): WrittenMeeting {
  const check = new InputCheck();
  const written: WrittenMeeting = {
    place: check.requiredText("input.place", input.place, PLACE_LIMIT),
    chair: check.requiredText("input.chair", input.chair, NAME_LIMIT),
    clerk: check.requiredText("input.clerk", input.clerk, NAME_LIMIT),
    minutes: check.paragraphs("input.minutes", input.minutes, MINUTES_LIMIT),
    attendances: checkAttendances(check, input.attendances),
  };
  check.assertClean();
  return written;
}
