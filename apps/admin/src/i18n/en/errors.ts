import type { errors as errorsSource, fieldFaults as fieldFaultsSource } from "../vi/errors";
import { overlayErrors } from "./overlayErrors";
import { procedureErrors, procedureFieldFaults } from "./procedureErrors";
import { workErrors, workFieldFaults } from "./workErrors";

export const errors: typeof errorsSource = {
  ...procedureErrors,
  ...overlayErrors,
  ...workErrors,
  UNAUTHENTICATED: "Your session has ended. Please sign in again.",
  FORBIDDEN: "You are not allowed to do this.",
  NOT_FOUND: "Not found, or outside your scope.",
  BAD_REQUEST: "The request is not valid. Please reload the page and try again.",
  BAD_USER_INPUT: "Some fields are not right. Please check the marked ones.",
  CONFLICT: "Someone else has just changed this. What you typed is still here; compare and save again.",
  RATE_LIMITED: "Too many attempts. Please wait a few minutes and try again.",
  UNAVAILABLE: "The system is starting or paused. Please try again in a few minutes.",
  NETWORK: "The server cannot be reached. What you typed is still here; check the network and try again.",
  BODY_TOO_LARGE: "What was sent is too large. Please shorten it and try again.",
  INTERNAL_SERVER_ERROR:
    "The system met an error. What was saved is not affected; try again, and tell the system administrator if it stays.",
  UNKNOWN: "The request was not accepted (code %{code}). Please tell the system administrator this code.",

  STEP_NOT_POSSIBLE_FROM_STATE:
    "This step is not possible while the review stands at “%{state}”. What comes next for it: %{next}.",
  SELF_ASSESSMENT_INCOMPLETE:
    "The self-assessment is not complete: grade every criterion, write the required sections and propose a level.",
  REVIEW_NOT_RECORDED:
    "The cell's review meeting is not recorded yet. The secretary records the roll call first.",
  STATE_RATING_MISSING:
    "The professional rating of the state employee is missing. It has to be recorded first.",
  PAPER_MISSING: "A paper is missing: %{paper}. Record it when it comes in, then take this step again.",
  BALLOT_NOT_RECORDED:
    "The cell's ballot is not recorded yet. The secretary holds the ballot and closes its minutes first.",
  QUORUM_NOT_MET:
    "%{present} of the %{convened} summoned are present; a vote needs at least %{required}. Meet again with enough people, call the roll, then vote.",
  COUNTING_MINUTES_NOT_BALANCED:
    "The counting minutes do not balance (%{imbalances} places). Please check the figures.",
  NO_MAJORITY_NEEDS_REASON:
    "No level has more than half of the votes. The cell committee proposes one, with the reason.",
  PROPOSAL_DIFFERS_FROM_BALLOT: "The proposed level differs from the ballot. The reason has to be written.",
  PROPOSAL_MISSING: "The cell has not proposed a level yet. Ask the cell to propose one first.",
  QUOTA_NOT_CHECKED:
    "The quota of excellent ratings is not checked yet. The Party committee's office checks it first.",
  EXCELLENT_QUOTA_EXCEEDED:
    "At most %{allowed} may be rated excellent (%{proposed} proposed). Move some down to good, or name the authority that answers for the excess and its reason, then decide again.",
  EXCELLENT_QUOTA_EXCEEDED_IN_GROUP:
    "In the group “%{group}” at most %{allowed} may be rated excellent (%{proposed} proposed). Move %{exceededBy} of this group down to good, then decide again.",
  EXCELLENT_QUOTA_EXCEEDED_OUTSIDE_GROUPS:
    "Of those who stand in no group at most %{allowed} may be rated excellent (%{proposed} proposed). Move %{exceededBy} of them down to good, then decide again.",
  QUOTA_EXCEPTION_NOT_OPEN: "The rules of this year know no larger share of excellent (asked: %{asked}%).",
  QUOTA_EXCEPTION_SHARE_OUT_OF_RANGE:
    "A larger share must be above %{above}% and at most %{upTo}% (asked: %{asked}%).",
  QUOTA_EXCEPTION_NOT_RECORDED:
    "A larger share of excellent holds only with the deciding authority, the reason, and the number and day of its document on record.",
  LEVEL_NOT_DECIDED: "The level is not decided yet. The Party committee decides it first.",
  OWN_CASE: "This is your own case. Another member of the committee has to decide it.",
  REASON_MISSING: "The reason has to be written.",
  COUNT_NOT_A_WHOLE_NUMBER: "A count has to be a whole number, not negative (%{actual} given).",
  PRESENT_EXCEEDS_CONVENED: "More present (%{actual}) than convened (%{expected}).",
  ABSENT_NOT_BALANCED: "Absent has to be %{expected} (%{actual} given).",
  ISSUED_EXCEEDS_PRESENT: "More ballots issued (%{actual}) than members present (%{expected}).",
  RETURNED_EXCEEDS_ISSUED: "More ballots returned (%{actual}) than issued (%{expected}).",
  ISSUED_NOT_BALANCED:
    "Returned and not returned have to add up to the %{expected} ballots issued (%{actual} now).",
  RETURNED_NOT_BALANCED:
    "Valid, invalid and blank have to add up to the %{expected} ballots returned (%{actual} now).",
  TALLY_NOT_BALANCED:
    "The votes on one member have to add up to the %{expected} valid ballots (%{actual} now).",
  LEVEL_NOT_ON_BALLOT: "%{actual} votes are for a level that was not on this ballot.",
  OWN_VOTE_COUNTED:
    "Nobody votes on himself here, so this member has at most %{expected} votes (entered: %{actual}).",
  GUEST_MAY_NOT_VOTE: "A guest or a representative from above does not vote.",
  PROBATIONARY_MAY_NOT_VOTE: "Probationary members may not vote.",
  EXEMPT_NOT_CONVENED: "Members exempt from work and meetings are not convened.",
  SUSPENDED_NOT_CONVENED: "Suspended members are not convened.",
  TEMPORARILY_ELSEWHERE_NOT_CONVENED: "Members temporarily active elsewhere are not convened.",
  REVOTE_NOT_BY_EVERYBODY:
    "A vote held again is by everybody present, not by latecomers alone (%{leftOut} have no ballot yet).",
  REVOTE_DIFFERENCE_TOO_SMALL:
    "Only %{difference} people came or went between the two votes: comparing the results would reveal their votes. Please vote again at another meeting.",
  TOO_FEW_FOR_ELECTRONIC_BALLOT:
    "Only %{voters} people vote; below %{fewest} an electronic ballot cannot be secret. Please vote on paper.",
  KEYED_COUNTS_DIFFER:
    "The two entries of the count differ in %{differences} places. Please compare them with the paper minutes.",
  CATEGORIES_NOT_BALANCED:
    "The categories add up to %{sum}, the total is %{total}: a difference of %{difference}.",
  NO_EDITION_FOR_YEAR: "The system has no edition of the rules for %{year}.",
  SETTING_NOT_OPEN: "The rules leave this unit no choice here (%{setting}).",

  INVALID_CREDENTIALS:
    "User name or password is not right. Check Caps Lock and the Vietnamese keyboard, then try again.",
  PASSWORD_CHANGE_REQUIRED: "Please change the one-time password before anything else.",
  WEAK_PASSWORD:
    "This password is too easy to guess. At least %{minimum} characters, not the user name, not a few letters repeated.",
  ACCOUNT_EXISTS: "The user name “%{username}” is taken, or this member already has an account.",
  OWN_ACCOUNT: "Nobody changes the own roles or disables the own account. Please ask another administrator.",
  DOCUMENT_TOO_LARGE: "The request is too large. Please narrow it and try again.",
  PARAMETER: "The download address is not right. Please open it from the figures' page.",

  FILE_TOO_LARGE:
    "The file has %{megabytes} MB, more than %{limitMegabytes} MB. Remove pages or pictures, or split it.",
  FILE_TYPE: "This is no XLSX or CSV file. Open it in Excel and save it as “Excel workbook (.xlsx)”.",
  FILE_ENCRYPTED:
    "The file is protected by a password. Open it, remove the password, save it and upload again.",
  FILE_CORRUPT:
    "The file cannot be read; it may have been damaged in copying. Open it, save it and upload again.",
  FILE_SUSPICIOUS:
    "The file is built in an unsafe way and is not accepted (%{reason}). Copy its content into a new file.",
  FILE_EMPTY: "There is nothing in the file. Please check it and upload it again.",
  FILE_KIND_NOT_TAKEN:
    "Only PDF files, JPEG or PNG pictures, Word documents (.docx) and Excel workbooks (.xlsx) are taken. Open the file and save it as one of these.",
  FILE_DAMAGED:
    "The file is damaged on the server and cannot be given out. Please tell the system administrator.",
  TOO_MANY_FILES: "A case has at most %{limit} files. Please remove some or put them together.",
  TOO_MANY_ROWS: "The file has %{rows} rows, more than %{limit}. Please split it.",
  TOO_MANY_COLUMNS: "The file has %{columns} columns, more than %{limit}. Please remove unused ones.",
  NO_HEADER:
    "No row of headings in the first %{limit} rows. One row has to name the columns, such as “Họ và tên”.",
  NO_ROWS: "The file holds no member.",
  MISSING_COLUMN: "No column is given for “%{field}”. Choose one in the step that matches columns.",
  WRONG_ENCODING: "The CSV file is not Unicode (%{encoding}). In Excel save it as “CSV UTF-8”.",
  READING_TOO_LONG: "Reading took more than %{limitSeconds} seconds and was stopped. Please split the file.",
  FIELD_MAPPED_TWICE: "Two columns are matched to “%{field}”. Each field comes from one column.",
  IMPORT_ABANDONED:
    "The server restarted while working on it. Nothing was imported; please upload the file again.",
  ROSTER_CHANGED: "The members changed after the check. Please check again, then import.",
  ROSTER_HAS_FAULTS:
    "%{faults} faulty cells remain, so nothing is imported. Mend them in the file and upload again.",
  IMPORT_STATE: "This is not possible at the present step. Please reload the page.",
  IMPORT_BUSY: "Another file of this organisation is being imported. Please wait for it and try again.",
  IMPORT_FAILED: "The system met an error while working on the file. Nothing was imported; please try again.",
};

export const fieldFaults: typeof fieldFaultsSource = {
  ...procedureFieldFaults,
  ...workFieldFaults,
  REQUIRED: "This has to be filled in.",
  INVALID: "The value is not right.",
  DATE_FORMAT: "Not of the form day/month/year.",
  DATE_FUTURE: "This day is after today.",
  DATE_ORDER: "This day has to be after the one before it.",
  MAIL_ADDRESS_FORMAT: "This is no e-mail address, such as name@example.vn.",
  FORBIDDEN_CHARACTER: "There is an invisible or control character. Please type it again.",
  TEXT_TOO_LONG: "%{length} characters, no more than %{limit} are allowed.",
  NAME_TAKEN: "This unit has a collective of that name.",
  COLLECTIVE_DISSOLVED: "This collective ended on %{dissolvedOn}.",
  MEMBER_UNKNOWN: "There is no such member within your scope on that day.",
  ALREADY_IN_COLLECTIVE: "The member already belongs to the collective at that time.",
  HEAD_TAKEN: "The collective has a head at that time. Record first when the former one left.",
  KIND_NOT_ALLOWED: "An organisation of this kind cannot stand below the chosen one.",
  NO_PLACE_LEFT: "The organisation above has as many subordinates as it may.",
  TOO_MANY_ROWS: "Too wide a scope. Please narrow it.",
  YEARS: "The year is not right.",
  CARD_NUMBER_FORMAT: "A card number has 8 digits.",
  DOSSIER_NUMBER_FORMAT: "A dossier number has 6 digits and 1 to 3 letters.",
  NATIONAL_ID_FORMAT: "An identity number has 12 digits; 9 on the old card.",
  NUMBER_TAKEN: "This number belongs to another member.",
  NAME_IMPLAUSIBLE: "Write the full name, without digits.",
  USERNAME_FORMAT: "Small letters without diacritics, digits, dots and hyphens only; 3 or more.",
  NOT_A_CELL: "The chosen organisation is no cell.",
  TOO_YOUNG: "Below the age of %{minimum} at admission.",
  COLUMN: "The file has no such column.",
  PARAMETER: "What was sent along is not right. Please reload the page.",
  REASON_MISSING: "The reason has to be written.",
};
