import type {
  procedureErrors as errorsSource,
  procedureFieldFaults as faultsSource,
} from "../vi/procedureErrors";

export const procedureErrors: typeof errorsSource = {
  PAPER_NOT_OF_MEMBER: "This paper is kept for a member's review only.",
  SAME_CELL: "The receiving unit must be another one; choose a different cell.",
  NOTHING_TO_CHANGE: "There is no change to apply to this round.",
  CHANGES_DIFFER: "The changes have just become others (%{count} now). Look at them again, then apply.",
  PLAN_INCOMPLETE: "The plan lacks %{count} things and cannot be issued yet. See the step “Checklist”.",
  PLAN_ALREADY_ISSUED: "The plan has been issued. To change it, issue an amendment.",
  PLAN_NOT_ISSUED: "The plan has not been issued, so it cannot be amended.",
  AMENDMENT_NOT_BEGUN: "No amendment is being written.",
  NOT_GRASSROOTS: "Only a grassroots Party organisation opens a round.",
  ROUND_ALREADY_OPEN: "The round of %{year} has been opened before.",
  ROUND_NOT_OPEN:
    "This round is no longer open; nothing more can be recorded. If something is wrong, tell the Party committee's office.",
  ROUND_ALREADY_PUBLISHED: "The results of this round are published.",
  NOT_PUBLISHED_LEFT:
    "%{count} results are not published or are contested, so the round cannot be closed yet. Publish them and settle the appeals first.",
  UNDECIDED_LEFT:
    "No newly decided level to publish (%{count} members have not been decided). The committee decides first; then publish.",
  DRAFT_SENT_IN_FUTURE:
    "The draft cannot have been sent on %{sentOn}, after today (%{today}). Send it first, then record the day.",
  NO_DRAFT_REPORT:
    "Only the review report of a collective goes out as a draft before the meeting. There is no day to record here.",
  MEETING_IN_FUTURE:
    "The meeting's day %{heldOn} is after today (%{today}). Record it once it has been held.",
  UNKNOWN_ATTENDEE:
    "%{count} people on the roll do not belong to the cell on that day. Please reload the page.",
  ROLL_CALL_INCOMPLETE:
    "%{count} members to be convened have not been called. Call the whole roll, then take this step again.",
  BALLOT_ALREADY_RECORDED: "Counting minutes rest on this roll call, so it can no longer be changed.",
  BALLOT_STILL_OPEN: "A ballot is still open. Close its minutes or give it up first.",
  BALLOT_NOT_OPEN: "This ballot is closed or given up; nothing more is recorded on it.",
  NOTHING_TO_VOTE_ON:
    "Nobody is left to vote on: whoever was reviewed has votes already, and whoever has not handed in does so first.",
  COUNTING_BEGUN: "A teller's count is in, so the number handed out is not changed any more.",
  BALLOTS_NOT_HANDED_OUT:
    "The number of ballots handed out is not recorded. The secretary records it before the count.",
  NOT_THE_TELLER:
    "The count of teller %{teller} is typed by that teller with the own account; the secretary types only for one who has none.",
  SAME_PERSON_COUNTS_TWICE:
    "One person does not type both counts. The other teller types the own; without an account, the ward's office gives one.",
  BALLOT_ON_PAPER: "This ballot is on paper.",
  BALLOT_ON_SCREEN:
    "This vote is on the screen: it is counted when both tellers open the box, and nothing is typed.",
  OWN_LINE_NAMES_VOTER:
    "Nobody votes on himself here, so a ballot with one empty line would name its voter on a screen. Vote on paper.",
  SLIPS_ISSUED: "The slips are made, so this step is over. To do it anew, give the ballot up.",
  SLIPS_NOT_ISSUED: "The slips are not made yet. Make and print them first.",
  TELLER_KEYS_MISSING: "Both tellers' keys are not made yet. Each makes the own code first.",
  TELLER_CODE_WRONG: "The code of teller %{teller} is wrong. Look at the note and type it again.",
  MORE_VOTES_THAN_SLIPS:
    "%{cast} votes are in the box, more than the %{issued} slips handed out. Count the slips again.",
  SLIP_UNKNOWN: "The code is wrong. Look at the slip and type it again.",
  SLIP_SPENT: "This code has voted. Each is used once.",
  SECOND_BALLOT_DUE:
    "A second ballot comes first here; the committee proposes only where that has no majority either.",
  SECOND_BALLOT_NOT_DUE: "Nobody is to be voted on a second time.",
  BALLOT_NOT_CLOSED: "This can be done only with a ballot whose minutes are closed.",
  NO_PAPERS_TO_COUNT: "These minutes have no papers of their own. Choose the ballot they were counted from.",
  PAPERS_DESTROYED: "The papers of this ballot were destroyed and cannot be counted again.",
  PAPERS_STILL_NEEDED:
    "The papers are still needed: an appeal may come until %{until}, or the results are not published. Keep them sealed.",
  COUNTS_MISSING: "%{count} tellers have not typed their count. Wait for both, then close the minutes.",
  TALLY_MISSING: "%{count} members who handed in have no votes yet.",
  APPEAL_ALREADY_FILED:
    "This decision has been appealed against, which is done once for each decision. Wait for the answer; a new decision may be appealed against again.",
  APPEAL_BEFORE_NOTICE:
    "It came in before the result was made known (%{firstDay}). Check the day it came in.",
  APPEAL_SETTLED: "The appeal was answered on %{settledOn}. Load the page again to see the outcome.",
  APPEAL_LEVEL_SAME:
    "The new level is the one already decided. Choose “The level stands” if nothing changes.",
  SECOND_LOOK_BY_FIRST_DECIDER:
    "You decided this level first, so you do not look at it again yourself. Ask another member of the committee.",
  PROPOSALS_NOT_SEALED:
    "%{count} proposals of %{units} units are not sealed, so they cannot be decided. Open Proposals sent up of the round to see which units; ask them to seal and send.",
  NOTHING_TO_SEAL:
    "There is no new proposal to seal: %{sealed} are sealed. The unit votes and proposes first, then seals.",
  RETURNED_NOT_ANSWERED:
    "%{count} returned proposals are not answered yet. Open the submission, choose “Propose again” for each, then seal.",
  NOT_RETURNED: "This proposal was not returned, so it stays as it is under its seal.",
  ALREADY_RETURNED:
    "This proposal has been returned already. Wait until the unit proposes again and seals anew.",
  SUBMISSION_OUTDATED:
    "This is submission no. %{revision} of the unit, which has sent a newer one. Open the newest.",
  NOT_THE_RECEIVER: "This submission goes to another organisation, which takes it in.",
  NO_SUBMISSION: "Not sealed (%{count} proposals wait). Remind the unit to seal and send.",
  ALREADY_RECEIVED: "Submission no. %{number} has been taken in; nothing to do.",
  SEAL_INCOMPLETE:
    "Submission no. %{number} has %{count} proposals unsealed or returned. Ask the unit to seal a new one.",
  SEAL_BROKEN:
    "The hash of submission no. %{number} does not fit its text. It is not taken in; tell the system administrator.",
  NOT_PROPOSED:
    "%{count} of those chosen have no proposed level yet. Ask the unit to propose one first (a cell votes, proposes and seals), then decide.",
  PROPOSED_AFTER_OPENING:
    "%{count} proposals came in after the session was opened, so they are not in the base of the quota. Open a new session to freeze the base again, then decide.",
  NOTHING_TO_DECIDE:
    "No proposal lies before the committee yet, so no session can be opened. Wait for the cells and units to propose, or remind those that are missing.",
  SWAP_NOT_DECIDED:
    "Only two decided cases can exchange places. For a case that is not decided, choose the level on the board.",
  SWAP_AFTER_NOTICE:
    "The results have been told, so places can no longer be exchanged. To change one, resolve an appeal or rate again.",
  SWAP_ACROSS_GROUPS:
    "The two are counted in different groups of the quota, so they cannot exchange places. Choose two of one group.",
  SWAP_NOT_EXCELLENT_FOR_GOOD:
    "An exchange takes one from excellent to good and one from good to excellent. Choose the two again.",
  ALREADY_DECIDED:
    "%{count} cases have been decided and cannot be changed here. To change one, exchange places in the session, settle an appeal or rate again.",
  LEVEL_ABOVE_CAP:
    "The level is above the highest one allowed in this case. Open the case to see which condition is not met, then choose a lower level.",
  NOT_STATE_EMPLOYEE: "This member is not in State employment, so there is no State rating.",
  COMMITTEE_VOTE_MISSING:
    "The plan of this round asks for the committee's vote on each resolution. Enter all members, those present, those who approve and the others.",
  COMMITTEE_VOTE_NOT_BALANCED:
    "The vote does not balance: %{approve} approve and %{other} do not, while %{present} of all %{members} members are present. Compare it with the minutes and enter it again.",
  COMMITTEE_TOO_FEW_PRESENT:
    "Only %{present} of all %{members} members are present; a resolution is valid only when at least %{required} approve. Meet again with %{required} members or more.",
  RESOLUTION_NOT_CARRIED:
    "Only %{approve} of all %{members} members approve; a resolution is valid only when more than half of all members, at least %{required}, do. Let the committee discuss and vote again before the resolution is recorded.",
  RESOLUTION_NUMBER_TAKEN: "This resolution number belongs to another decision.",

  SHEETS_RELEASED: "The evaluators' sheets of this round are released, so nothing can be changed any more.",
  SHEETS_BEGUN:
    "Evaluation of this subject has begun, so no evaluator can be taken out any more; one may still be added.",
  NO_EVALUATORS_YET: "This round has no list of evaluators yet. Choose “Make the list”.",
  EVALUATOR_ALREADY_NAMED: "This evaluator is already named for this subject.",
  NOBODY_CAN_SIGN: "Nobody can sign: no head or deputy is recorded, or it is the person evaluated.",
  SUPERIORS_NOT_ASKED: "The round's plan asks no sheets of single superiors.",
  SHEET_NOT_OPEN:
    "Not the time for it: sheets are filled from the subject's handing in until the compilation.",
  FUNCTION_NOT_SETTLED:
    "Nobody has said yet which criteria are within this office's function. The Party committee office chooses them.",
  SHEET_INCOMPLETE: "The sheet lacks %{missing} criteria, or a proposed level.",
  SHEET_HANDED_IN: "The sheet is handed in. Take it back to change it.",
  SHEET_NOT_HANDED_IN: "This sheet is not handed in.",
  SHEET_SECRET_UNKNOWN:
    "The code does not fit. Only whoever has the code given when the sheet was handed in can change it or take it back.",
  SHEET_SECRET_TAKEN: "This code is used. Load the page again for a new one.",
  NO_RESIDENCE_COMMENT: "No residence comment is taken on this member this year.",

  SUBJECT_KIND_NOT_RATED: "The rules of this year do not rate subjects of this kind.",
  SUGGESTED_POINT_UNANSWERED:
    "Suggested review points without an answer: %{count}. Answer each of them, then hand in again.",
  DRAFT_REPORT_LATE:
    "The draft report goes out at least %{workingDays} working days before the meeting, on %{lastDay} at the latest. If it went out in time, record the day at the self-review of the collective; if not, put the collective off to another session.",
  EARLIER_SUBJECTS_OPEN:
    "%{open} of %{total} subjects that come first are not finished. The rule: %{constraint}. Who has to act first: %{actor}.",
  APPEAL_WINDOW_OVER:
    "The time for an appeal is over (the last day was %{lastDay}). If something new has come up, tell the Party committee.",
  DOSSIER_ITEM_MISSING: "The dossier lacks document number %{number} of the list.",
  CELL_TOO_SMALL_TO_SPLIT:
    "The cell has %{members} members; only from %{threshold} on may its Party groups hold the review.",
  CELL_WITHOUT_PARTY_GROUPS: "The cell has no Party groups, so it reviews as a whole.",
  SUPERIOR_AGREEMENT_MISSING:
    "The superior committee's agreement to a review in Party groups is not recorded. Enter its number and day.",
  ATTENDEE_NOT_IN_CELL: "The roll call names somebody who is not in this cell.",
  ATTENDEE_NOT_IN_PARTY_GROUP: "A session of a Party group lists members of that group only.",
  LEADER_REVIEWED_IN_PARTY_GROUP:
    "Members of the cell committee and leading cadres are reviewed at the cell, not in a Party group.",
  REVIEWED_WITHOUT_ATTENDING:
    "Only members called and present in this session are reviewed in it. Call the roll first, or leave whoever is absent for a later session.",
  REVIEWED_TWICE: "A member is recorded as reviewed in two sessions.",
  BALLOT_IN_PARTY_GROUP: "A Party group takes no ballot on levels; the cell votes once, as a whole.",
  BALLOT_IN_TWO_SESSIONS: "The cell takes its ballot on levels in one session only.",
  BALLOT_BEFORE_REVIEW: "A member was reviewed after the cell had voted. The review comes before the ballot.",
  SESSIONS_PLANNED:
    "This meeting is held in sessions. Call the roll and close each session on the page of the meeting.",
  MEETING_RECORDED_WHOLE: "The meeting was recorded in one go, so no sessions can be added.",
  SESSION_STATE:
    "The session is %{sessionState}, so this cannot be done. Reviews and the end of a session need it open; see the page of the meeting.",
  ITEM_STILL_DISCUSSED:
    '%{count} subjects are still being discussed. Press "Done" or "Later" before closing the session.',
  POSITIONS_CLOSED: "The session on this subject has opened, so no more positions can be noted.",
  MINUTES_NOT_DRAFTED: 'There is no draft of the minutes yet. Press "Draft from what is recorded".',
  MINUTES_OUTDATED:
    "%{count} sections of the minutes differ from what has been recorded since. Update the draft before passing them.",
  MINUTES_SIGNED: "The minutes have been passed. They must be reopened before they can be changed.",
  AGENDA_ORDER_FIXED:
    "The order is the collective, its head, the deputies, then the members. This subject can only move between places %{first} and %{last}.",
  EARLIER_ITEMS_WAITING:
    "%{count} subjects come first: the collective, its head, the deputies, then the members.",
  TEXT_NOT_TAKEN:
    "The text is empty, longer than %{limit} characters, or holds characters that cannot be read.",
  SETTING_OUT_OF_RANGE: "The number must be from %{min} to %{max}; %{value} was entered.",
  DECISION_NOT_IN_FORCE: "This decision has been superseded or cancelled.",
  NEW_DECISION_TOO_EARLY: "The new decision may not be earlier than %{earliest}.",
};

export const procedureFieldFaults: typeof faultsSource = {
  FILE_UNKNOWN: "This file was not found; upload it again.",
  SETTING_UNKNOWN: "There is no such choice.",
  THRESHOLD_UNKNOWN: "The level has no such condition, or a figure is missing.",
  CHOICE_NOT_OPEN: "The rules do not leave this case open.",
  SCALE_OF_POINTS: "This year gives points, not grades.",
  SCALE_OF_GRADES: "This year gives grades, not points.",
  POINTS_NOT_ON_STEP: "Points are 0 or more, in the year's step (half or whole points).",
  POINTS_ABOVE_LINE: "This criterion has at most %{maxPoints} points.",
  POINTS_ABOVE_GROUP: "Group %{group} as a whole has at most %{maxPoints} points.",
  CRITERION_OUTSIDE_FUNCTION: "The criterion is not within this evaluator's function.",
  CRITERION_UNKNOWN: "The rules of the year have no such criterion.",
  SECTION_UNKNOWN: "The form of the year has no such section.",
  STEP_UNKNOWN: "The procedure has no such step.",
  REVIEW_UNKNOWN: "This review is not of the cell, not of the round, or has not come to this step.",
  NOT_ON_ROLL: "This person is not on the roll of the meeting.",
  DAY_IN_FUTURE: "This day has not come yet.",
  TELLER_NOT_PRESENT: "A teller is an official member of the cell who is present at the meeting.",
  NAMED_TWICE: "Named twice.",
  VOTES_NOT_BALANCED:
    "The votes do not add up: for and against are at most those present, and those present at most those convened. Check the minutes.",
  AFTER_DEADLINE: "After the common deadline %{deadlineOn}.",
  REASON_REQUIRED: "A reason of absence is needed.",
  COUNT_NOT_A_WHOLE_NUMBER: "Has to be a whole number, not negative.",
  PRESENT_EXCEEDS_CONVENED: "More present (%{actual}) than convened (%{expected}).",
  ISSUED_EXCEEDS_PRESENT: "More issued (%{actual}) than present (%{expected}).",
  RETURNED_EXCEEDS_ISSUED: "More returned (%{actual}) than issued (%{expected}).",
  RETURNED_NOT_BALANCED: "Valid, invalid and blank must add up to %{expected} (now %{actual}).",
  TALLY_NOT_BALANCED: "The votes on a member must add up to %{expected} (now %{actual}).",
  TIME_FORMAT: "Write the time as 19:30.",
  TIME_ORDER: "The end must be after the start (%{startsAt}).",
  NOT_A_PARTY_GROUP: "This Party group is not one of the cell.",
  BALLOT_IN_PARTY_GROUP: "A Party group takes no ballot on levels; the cell votes once, as a whole.",
};
