import { LEVELS, type Level, type LevelTally } from "@xeploai/domain";
import { rollHash } from "../../../modules/ballots/rollHash.js";
import type { DemoTables } from "./DemoTables.js";
import type { DemoCell } from "./DemoUnit.js";
import { at, plusDays } from "./days.js";
import { demoId, namedDemoId } from "./demoId.js";
import type { Person } from "./Person.js";
import type { Random } from "./Random.js";
import { reviewId, roundId } from "./roundRows.js";
import { type Count, count, type RollCall, rollCall, tiedVotes, votesFor } from "./vote.js";

export interface HeldMeeting {
  id: string;
  cell: DemoCell;
  year: number;
  heldOn: string;
  roll: RollCall;
}

const PLACES = ["Nhà văn hóa tổ dân phố", "Nhà sinh hoạt cộng đồng", "Hội trường phường"];

const MINUTES =
  "Chi bộ kiểm điểm tập thể chi ủy trước, sau đó từng đảng viên; các ý kiến góp ý thẳng thắn, xây dựng. Chi bộ thống nhất kết luận và bỏ phiếu đề xuất mức xếp loại.";

/** Records that a cell met; with a roll of its own, or one by chance. */
export function addMeeting(
  tables: DemoTables,
  random: Random,
  cell: DemoCell,
  people: readonly Person[],
  when: { year: number; heldOn: string },
  limitPresent?: (roll: RollCall) => void,
): HeldMeeting {
  const roll = rollCall(random, people, when.heldOn);
  limitPresent?.(roll);
  const present = roll.lines.filter((it) => it.isVoter && it.isPresent).map((it) => it.person);
  const leader = (title: string): Person | undefined =>
    present.find((it) => it.posts.some((post) => post.title === title && post.cellOrUnitId === cell.id));
  const chair = leader("Bí thư chi bộ") ?? present[0];
  const clerk = leader("Phó bí thư chi bộ") ?? present.find((it) => it !== chair) ?? chair;
  const id = namedDemoId(`meeting:${cell.id}:${when.year}`);
  const place = cell.plan.profile === "RESIDENTIAL" ? random.pick(PLACES) : "Phòng họp đơn vị";
  // biome-ignore format: one row
  tables.add("meetings", [
    id, roundId(cell.unit, when.year), cell.id, when.heldOn, place, chair?.fullName ?? "", clerk?.fullName ?? "",
    random.chance(0.4) ? MINUTES : null,
  ]);
  for (const { person, isVoter, isPresent, reason } of roll.lines) {
    const presence = isPresent ? "PRESENT" : reason === null ? "ABSENT" : "ABSENT_WITH_REASON";
    tables.add("attendances", [id, person.id, isVoter, presence, reason]);
  }
  return { id, cell, ...when, roll };
}

/** One line of a ballot: the level the cell gives, or a tie. */
export interface VotedLine {
  person: Person;
  outcome: Level | "TIE";
}

/** What the ballot came to for one person. */
export interface CountedLine extends VotedLine {
  votes: LevelTally;
}

/** The counting minutes of a meeting with the votes on everybody rated; answers them line by line. */
export function addBallot(
  tables: DemoTables,
  random: Random,
  meeting: HeldMeeting,
  lines: readonly VotedLine[],
): CountedLine[] {
  const { roll, year } = meeting;
  const isTied = lines.some((it) => it.outcome === "TIE");
  const figures: Count = isTied ? evenCount(roll) : count(random, roll, year);
  const tellers = random.shuffle(roll.lines.filter((it) => it.isVoter && it.isPresent)).slice(0, 3);
  const convened = roll.lines.filter((it) => it.isVoter);
  const electors = convened.map((it) => it.person.id).sort();
  const voters = convened.flatMap((it) => (it.isPresent ? [it.person.id] : [])).sort();
  const id = namedDemoId(`ballot:${meeting.cell.id}:${year}`);
  // biome-ignore format: one row
  tables.add("ballots", [
    id, meeting.id, "CLOSED", at(meeting.heldOn, "16:00"), roll.convened, roll.present, electors, voters,
    `\\x${rollHash(id, electors, voters).toString("hex")}`, figures.issued, figures.returned, figures.valid, figures.invalid, figures.blank,
    tellers.map((it) => it.person.fullName), at(plusDays(meeting.heldOn, 1), "09:15"),
  ]);
  return lines.map(({ person, outcome }) => {
    const base = { convened: roll.convened, valid: figures.valid, year };
    const { tally, required } = outcome === "TIE" ? tiedVotes(base) : votesFor(random, outcome, base);
    // biome-ignore format: one row
    tables.add("ballot_tallies", [
      id, reviewId(person, year), roll.convened, LEVELS, ...counts(tally), 0, required, outcome === "TIE" ? null : outcome, true,
    ]);
    return { person, outcome, votes: tally };
  });
}

/** An even number of valid ballots, so that two levels can share them. */
function evenCount({ present }: RollCall): Count {
  const blank = present % 2;
  return { issued: present, returned: present, valid: present - blank, invalid: 0, blank };
}

const counts = (tally: LevelTally): [number, number, number, number] =>
  LEVELS.map((level) => tally[level]) as [number, number, number, number];

export const decisionId = (person: Person, year: number): string =>
  demoId("decision", person.number * 10 + (year - 2015));
