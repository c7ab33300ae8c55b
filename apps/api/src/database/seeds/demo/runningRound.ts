import type { DemoTables } from "./DemoTables.js";
import type { DemoCell, DemoUnit } from "./DemoUnit.js";
import { at, dayBetween } from "./days.js";
import { gradesFor } from "./grades.js";
import { addBallot, addMeeting } from "./meetingRows.js";
import type { Person } from "./Person.js";
import { addPapers } from "./paperRows.js";
import { Random } from "./Random.js";
import { type RatedMember, rateYear } from "./rateYear.js";
import { addReviews, addRound, reviewId, type Standing } from "./roundRows.js";
import { type CellStage, stageOf } from "./runningStages.js";
import { sectionsFor } from "./sectionTexts.js";
import { addStateRating } from "./stateRating.js";
import { addSubmission } from "./submissionRows.js";
import type { RollCall } from "./vote.js";

const YEAR = 2018;

/** The round of 2018 as it stands on 1 December: every cell at its own step, nothing decided. */
export function addRunningRound(
  tables: DemoTables,
  unit: DemoUnit,
  byCell: ReadonlyMap<DemoCell, readonly Person[]>,
  untouched: ReadonlySet<Person>,
): void {
  const random = new Random(`round of ${unit.plan.code} in ${YEAR}`);
  const rated = new Map(rateYear(unit, YEAR, byCell).map((it) => [it.person, it]));
  const standings = new Map<Person, Standing>();
  const writers: (() => void)[] = [];
  for (const cell of unit.cells) {
    const members = (byCell.get(cell) ?? []).flatMap((it) => rated.get(it) ?? []);
    if (members.length === 0) continue;
    const stage = stageOf(random, unit, cell);
    const tied = stage === "TIED" ? tiedMember(members) : null;
    for (const member of members) {
      const written = writtenAt(stage, () => writing(random, unit, untouched, member));
      standings.set(member.person, standing(stage, member, written, member === tied));
      if (written !== "NOTHING") writers.push(() => addWritten(tables, random, member, written));
      const isRatedAtWork = !["IDLE", "WRITING"].includes(stage) || random.chance(0.8);
      if (isRatedAtWork) addStateRating(tables, random, member.person, YEAR, member.proposed);
    }
    writers.push(() => addHeld(tables, random, cell, stage, byCell.get(cell) ?? [], members, tied));
  }
  addRound(tables, unit, YEAR, false);
  addReviews(tables, unit, YEAR, byCell, (person) => standings.get(person) ?? { state: "DRAFT" });
  for (const write of writers) write();
  for (const cell of unit.cells) for (const person of byCell.get(cell) ?? []) addPapers(tables, person, YEAR);
}

type Written = "NOTHING" | "DRAFT" | "SUBMITTED";

function writtenAt(stage: CellStage, draw: () => Written): Written {
  if (stage === "IDLE") return "NOTHING";
  return stage === "WRITING" ? draw() : "SUBMITTED";
}

/** In a cell that is writing, some have handed in, some have begun, some have not. */
function writing(
  random: Random,
  unit: DemoUnit,
  untouched: ReadonlySet<Person>,
  { person }: RatedMember,
): Written {
  const share = unit.plan.code === "00118" ? 0.55 : 0.3;
  const draw = random.next();
  if (untouched.has(person)) return "NOTHING";
  if (draw < share) return "SUBMITTED";
  return draw < share + 0.18 ? "DRAFT" : "NOTHING";
}

function standing(
  stage: CellStage,
  { self, proposed }: RatedMember,
  written: Written,
  isTied: boolean,
): Standing {
  if (written !== "SUBMITTED") return { state: "DRAFT" };
  switch (stage) {
    case "MET":
      return { state: "REVIEWED", self };
    case "PROPOSED":
      return { state: "PROPOSED", self, proposed };
    case "TIED":
      return isTied ? { state: "VOTED", self } : { state: "PROPOSED", self, proposed };
    default:
      return { state: "SELF_SUBMITTED", self };
  }
}

function addWritten(
  tables: DemoTables,
  random: Random,
  { person, self }: RatedMember,
  written: Written,
): void {
  const savedAt = at(
    dayBetween(random, "2018-11-24", "2018-11-28"),
    `${10 + random.int(0, 11)}:${10 + random.int(0, 49)}`,
  );
  const grades = Object.entries(gradesFor(random, self));
  const sections = Object.entries(sectionsFor(random, person.profile, false));
  const isDraft = written === "DRAFT";
  const begun = <T>(entries: [string, T][]): Record<string, T> =>
    Object.fromEntries(isDraft ? entries.slice(0, random.int(1, entries.length - 1)) : entries);
  // biome-ignore format: one row
  tables.add("self_assessments", [
    reviewId(person, YEAR), begun(grades), begun(sections), isDraft ? null : self, isDraft ? null : savedAt, null, savedAt,
  ]);
}

function addHeld(
  tables: DemoTables,
  random: Random,
  cell: DemoCell,
  stage: CellStage,
  people: readonly Person[],
  members: readonly RatedMember[],
  tied: RatedMember | null,
): void {
  if (!["MET", "PROPOSED", "TIED", "NO_QUORUM"].includes(stage)) return;
  const when = { year: YEAR, heldOn: dayBetween(random, "2018-11-28", "2018-11-30") };
  const meeting = addMeeting(
    tables,
    random,
    cell,
    people,
    when,
    stage === "NO_QUORUM" ? halfStayedAway : undefined,
  );
  if (stage !== "PROPOSED" && stage !== "TIED") return;
  const lines = members.map((it) => ({
    person: it.person,
    outcome: it === tied ? ("TIE" as const) : it.proposed,
  }));
  const counted = addBallot(tables, random, meeting, lines);
  if (stage === "PROPOSED" && cell.id !== cell.unit.id) addSubmission(tables, meeting, counted);
}

/** Exactly half of the convened came, one fewer than a vote needs. */
function halfStayedAway(roll: RollCall): void {
  let missing = roll.present - Math.floor(roll.convened / 2);
  for (const line of roll.lines.toReversed()) {
    if (missing <= 0) break;
    if (!line.isVoter || !line.isPresent) continue;
    Object.assign(line, { isPresent: false, reason: "Mưa lớn, ngập ngõ" });
    missing -= 1;
  }
  roll.present = roll.lines.filter((it) => it.isVoter && it.isPresent).length;
}

/** The member of the cell's own proposals over whom two levels could tie. */
const tiedMember = (members: readonly RatedMember[]): RatedMember | null =>
  members.find((it) => it.self === "EXCELLENT" && it.person.posts.length === 0) ?? members[0] ?? null;
