import { assertIsoDate, type IsoDate } from "../calendar/isoDate.js";
import { addWorkingDays, type WorkCalendar } from "../calendar/workingDays.js";
import type { Edition } from "../editions/edition.js";
import type { Sourced } from "../editions/sourced.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import { type Severity, severityOf } from "./severity.js";

/** Least working days between sending the draft report and the meeting. */
export interface DraftLeadTime {
  readonly workingDays: number;
}

export type DraftReportVerdict =
  | { readonly ok: true; readonly lastDay: IsoDate }
  | {
      readonly ok: false;
      readonly code: "DRAFT_REPORT_LATE";
      readonly severity: Severity;
      /** Last day on which sending is in time. */
      readonly lastDay: IsoDate;
      /** Null when it was not sent. */
      readonly sentOn: IsoDate | null;
      readonly workingDays: number;
    };

/**
 * How long before the meeting a collective's draft report goes to the participants; null until 2017.
 * "ít nhất 3 ngày làm việc" before the meeting; read for 2023 and 2025, known for 2018 to 2022.
 */
export function draftLeadTime({ validFromYear }: Edition): Sourced<DraftLeadTime> | null {
  if (validFromYear >= 2025)
    return { value: THREE_DAYS, source: "Hướng dẫn 43-HD/BTCTW (2025)", certainty: "SOURCED" };
  if (validFromYear >= 2023)
    return { value: THREE_DAYS, source: "Hướng dẫn 25-HD/BTCTW (2023)", certainty: "SOURCED" };
  if (validFromYear >= 2018)
    return { value: THREE_DAYS, source: "Quy định 132-QĐ/TW (2018)", certainty: "KNOWN" };
  return null;
}

/**
 * Last day on which a draft goes out in time: counted back from the meeting, whose own day is not counted.
 * @example draftDueOn("2025-12-11", 3, MONDAY_TO_FRIDAY) // Thursday: "2025-12-08", Monday
 */
export function draftDueOn(meetingOn: IsoDate, workingDays: number, calendar: WorkCalendar): IsoDate {
  return addWorkingDays(meetingOn, -workingDays, calendar);
}

/**
 * Whether a draft sent on `sentOn` (null: not sent) gives the participants the days the edition names. A late one is
 * refused where the rule was read in its document and warned of otherwise.
 */
export function checkDraftReport(
  edition: Edition,
  meetingOn: IsoDate,
  sentOn: IsoDate | null,
  calendar: WorkCalendar,
): DraftReportVerdict {
  if (sentOn !== null) assertIsoDate("sentOn", sentOn);
  const rule = draftLeadTime(edition);
  if (rule === null) return { ok: true, lastDay: meetingOn };
  const { workingDays } = rule.value;
  const lastDay = draftDueOn(meetingOn, workingDays, calendar);
  if (sentOn !== null && sentOn <= lastDay) return { ok: true, lastDay };
  return {
    ok: false,
    code: "DRAFT_REPORT_LATE",
    severity: severityOf(rule.certainty),
    lastDay,
    sentOn,
    workingDays,
  };
}

/** The same of any subject; null where no draft goes round: only a collective sends its report to those who take part. */
export function draftReportOf(
  kind: SubjectKind,
  edition: Edition,
  meetingOn: IsoDate,
  sentOn: IsoDate | null,
  calendar: WorkCalendar,
): DraftReportVerdict | null {
  return kind === "COLLECTIVE" ? checkDraftReport(edition, meetingOn, sentOn, calendar) : null;
}

const THREE_DAYS: DraftLeadTime = { workingDays: 3 };
