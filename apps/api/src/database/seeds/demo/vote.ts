import {
  type BallotRule,
  ballotOutcome,
  LEVELS,
  type Level,
  type LevelTally,
  mayVote,
  requiredVotes,
} from "@xeploai/domain";
import { isDuring, type Person } from "./Person.js";
import type { Random } from "./Random.js";
import { editionFor } from "./takingPart.js";

/** Roll call of one meeting. */
export interface RollCall {
  lines: { person: Person; isVoter: boolean; isPresent: boolean; reason: string | null }[];
  convened: number;
  present: number;
}

/** Figures of the counting minutes. */
export interface Count {
  issued: number;
  returned: number;
  valid: number;
  invalid: number;
  blank: number;
}

/** From so many convened on, absence no longer endangers the vote. */
const LARGE_ENOUGH = 9;

const REASONS = [
  "Ốm, có báo cáo chi bộ",
  "Đi công tác",
  "Việc gia đình, đã xin phép",
  "Đi thăm con ở xa",
  "Nằm viện",
];

/** Who of the cell is convened on a day, and who came. */
export function rollCall(random: Random, people: readonly Person[], day: string): RollCall {
  const lines: RollCall["lines"] = [];
  for (const person of people) {
    const has = (kind: string): boolean => person.periods.some((it) => it.kind === kind && isDuring(it, day));
    if (has("EXEMPT") || has("SUSPENDED")) continue;
    const isOfficial = person.officialOn !== null && person.officialOn <= day;
    const isVoter = mayVote({ isOfficial, isTemporarilyElsewhere: has("TEMPORARY_ELSEWHERE") }).ok;
    if (isOfficial && !isVoter) continue;
    lines.push({ person, isVoter, isPresent: true, reason: null });
  }
  const convened = lines.filter((it) => it.isVoter).length;
  let mayMiss = convened < LARGE_ENOUGH ? 0 : Math.floor(convened * 0.2);
  for (const line of lines)
    if (mayMiss > 0 && random.chance(0.08)) {
      mayMiss -= 1;
      line.isPresent = false;
      line.reason = random.chance(0.85) ? random.pick(REASONS) : null;
    }
  return { lines, convened, present: lines.filter((it) => it.isVoter && it.isPresent).length };
}

/** Ballots handed out, collected, and what became of them. */
export function count(random: Random, { present, convened }: RollCall, year: number): Count {
  const spare = present - requiredVotes(ballotRule(year).majority.GOOD, convened);
  const lost = spare > 4 && random.chance(0.15) ? 1 : 0;
  const invalid = spare > 5 && random.chance(0.2) ? 1 : 0;
  const blank = spare > 6 && random.chance(0.15) ? 1 : 0;
  const returned = present - lost;
  return { issued: present, returned, valid: returned - invalid - blank, invalid, blank };
}

/** Votes of `valid` ballots on one member that give `outcome` its majority. */
export function votesFor(
  random: Random,
  outcome: Level,
  { convened, valid, year }: { convened: number; valid: number; year: number },
): { tally: LevelTally; required: number } {
  const rule = ballotRule(year);
  const required = requiredVotes(rule.majority[outcome], convened);
  const tally: Record<Level, number> = { EXCELLENT: 0, GOOD: 0, SATISFACTORY: 0, UNSATISFACTORY: 0 };
  // Cells seldom disagree: most ballots of a lenient vote say the same.
  const agreeing = required + Math.round((valid - required) * Math.sqrt(random.next()));
  tally[outcome] = agreeing;
  const place = LEVELS.indexOf(outcome);
  const above = LEVELS[place - 1];
  const below = LEVELS[place + 1];
  const others = valid - agreeing;
  const upward = above && below ? random.int(0, others) : above ? others : 0;
  if (above) tally[above] = upward;
  if (below) tally[below] = others - upward;
  if (ballotOutcome(tally, rule, convened).outcome !== outcome)
    throw new Error(`votes do not give ${outcome}`);
  return { tally, required };
}

/** Votes that give no level a majority: the two best levels share them. */
export function tiedVotes({ convened, valid, year }: { convened: number; valid: number; year: number }): {
  tally: LevelTally;
  required: number;
} {
  const rule = ballotRule(year);
  const half = Math.floor(valid / 2);
  const tally = { EXCELLENT: half, GOOD: half, SATISFACTORY: valid - 2 * half, UNSATISFACTORY: 0 };
  if (ballotOutcome(tally, rule, convened).outcome !== "NO_MAJORITY")
    throw new Error("the tie has a majority");
  return { tally, required: requiredVotes(rule.majority.GOOD, convened) };
}

/** @throws {Error} for an edition without a ballot */
function ballotRule(year: number): BallotRule {
  const rule = editionFor(year).subjects.MEMBER.ballot;
  if (!rule) throw new Error(`no ballot in ${year}`);
  return rule.value;
}
