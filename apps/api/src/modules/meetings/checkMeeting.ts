import { InputCheck } from "../../errors/InputCheck.js";
import type { RecordMeetingInput } from "./meeting.inputs.js";

const PLACE_LIMIT = 200;
const NAME_LIMIT = 100;
const REASON_LIMIT = 500;
const MINUTES_LIMIT = 50_000;

export interface WrittenMeeting {
  place: string;
  chair: string;
  clerk: string;
  minutes: string | null;
  attendances: { memberId: string; presence: string; reason: string | null }[];
}

/** @throws {InvalidInputError} naming every faulty field */
export function checkMeeting(input: RecordMeetingInput): WrittenMeeting {
  const check = new InputCheck();
  const seen = new Set<string>();
  const written: WrittenMeeting = {
    place: check.requiredText("input.place", input.place, PLACE_LIMIT),
    chair: check.requiredText("input.chair", input.chair, NAME_LIMIT),
    clerk: check.requiredText("input.clerk", input.clerk, NAME_LIMIT),
    minutes: check.paragraphs("input.minutes", input.minutes, MINUTES_LIMIT),
    attendances: input.attendances.map(({ memberId, presence, reason }, index) => {
      const path = `input.attendances.${index}`;
      if (seen.has(memberId)) check.add(`${path}.memberId`, "NAMED_TWICE");
      seen.add(memberId);
      const said = check.text(`${path}.reason`, reason, REASON_LIMIT);
      if (presence === "ABSENT_WITH_REASON" && !said) check.add(`${path}.reason`, "REASON_REQUIRED");
      return { memberId, presence, reason: presence === "PRESENT" ? null : said };
    }),
  };
  check.assertClean();
  return written;
}
