import type { ballots as source } from "../vi/ballots";

export const ballots: typeof source = {
  title: "Counting minutes",
  head: "Ballots",
  attendance: "Roll call: %{present} present of %{convened} convened.",
  counts: {
    issued: "Issued",
    returned: "Returned",
    valid: "Valid",
    invalid: "Invalid",
    blank: "Blank",
  },
  tellers: "Tellers",
  tellersHelp: "One person per line.",
  required:
    "A proposed level needs at least %{required} votes: more than half of the %{convened} convened, not of those present.",
  source: "Basis: %{source}.",
  votes: "Votes on each member",
  votesHelp:
    "Type the valid votes for each level. Enter goes to the next box, ↑ ↓ to another member. An empty box is no vote.",
  outcome: "Outcome",
  lineWrong: "Adds up to %{sum}, must be %{valid} valid ballots",
  noMajority: "No level has the majority",
  balanced: "The minutes balance: every sum is right.",
  unbalanced: "The minutes do not balance",
  unfinished: "The minutes are not complete",
  openCounts: "Still empty: %{names}.",
  openTellers: "The tellers are not named.",
  openReviews: "%{count} members without votes: %{names}…",
  record: "Save the counting minutes",
  recorded: "The counting minutes are saved.",
  closed: "The Party committee has decided; the minutes are for reading only.",
  noMeeting: "Record the meeting and the roll call before the votes.",
  noQuorum: "Only %{present} of %{convened} are present, too few for a vote. The cell has to meet again.",
  waiting: "%{count} members have not handed in and cannot be voted on yet: %{names}.",
  stateRatings: {
    title: "State rating not recorded yet: %{count} members",
    help: "The rating as a State employee comes first and is a basis of the member's rating. Choose the level the employer announced.",
    own: "Your own case is recorded by the ward's office.",
    recorded: "The State rating is recorded.",
  },
  open: {
    title: "No level has the majority: %{count}",
    help: "The cell committee (the secretary where there is none) proposes a level and says why; the Party committee weighs it.",
    votes:
      "Excellent %{excellent}, good %{good}, completed %{satisfactory}, not completed %{unsatisfactory}; %{required} needed.",
    reason: "Reason for the proposal",
    propose: "Propose this level",
    proposed: "The proposal is recorded.",
  },
};
