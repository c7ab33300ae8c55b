import { excellentQuota, type Level } from "@xeploai/domain";
import { roundCalendar } from "./calendar.js";
import type { DemoTables } from "./DemoTables.js";
import type { DemoCell, DemoUnit } from "./DemoUnit.js";
import { at, dayBetween } from "./days.js";
import { namedDemoId } from "./demoId.js";
import { gradesFor } from "./grades.js";
import { addBallot, addMeeting, decisionId } from "./meetingRows.js";
import type { Person } from "./Person.js";
import { addPapers } from "./paperRows.js";
import { Random } from "./Random.js";
import { type RatedMember, rateYear } from "./rateYear.js";
import { addReviews, addRound, reviewId, roundId } from "./roundRows.js";
import { sectionsFor } from "./sectionTexts.js";
import { addStateRating } from "./stateRating.js";
import { STORIES } from "./stories.js";
import { addSubmission } from "./submissionRows.js";

const BEYOND_QUOTA = "Vượt tỷ lệ hoàn thành xuất sắc nhiệm vụ; xếp thứ tự sau các đồng chí được chọn.";
const LOWERED = "Thành tích chưa nổi trội so với các đồng chí cùng vị trí trong đảng bộ.";
const RAISED = "Đảng ủy xem xét bổ sung kết quả thực hiện nhiệm vụ được giao thêm trong năm.";

/** Everything of a round that was opened, held, decided and published. */
export function addFinishedRound(
  tables: DemoTables,
  unit: DemoUnit,
  year: number,
  byCell: ReadonlyMap<DemoCell, readonly Person[]>,
): void {
  const random = new Random(`round of ${unit.plan.code} in ${year}`);
  const rated = rateYear(unit, year, byCell);
  const byPerson = new Map(rated.map((it) => [it.person, it]));
  const { publishedAt } = roundCalendar(year);
  const isOver = isOverQuota(unit, year);
  addRound(tables, unit, year, true);
  addReviews(tables, unit, year, byCell, (person) => {
    const { self, proposed, decided } = byPerson.get(person) as RatedMember;
    // The override is the organisation's, and is shown wherever one of its EXCELLENT is.
    const hasOverride = isOver && decided === "EXCELLENT";
    return { state: "PUBLISHED", self, proposed, decided, hasOverride, publishedAt };
  });
  for (const member of rated) {
    addSelfAssessment(tables, random, member, year);
    addStateRating(tables, random, member.person, year, member.proposed);
    addPapers(tables, member.person, year);
  }
  for (const cell of unit.cells) {
    const lines = rated
      .filter((it) => it.cell === cell)
      .map(({ person, proposed }) => ({ person, outcome: proposed }));
    if (lines.length === 0) continue;
    const heldOn = dayBetween(random, `${year}-11-27`, `${year}-12-04`);
    const meeting = addMeeting(tables, random, cell, byCell.get(cell) ?? [], { year, heldOn });
    const counted = addBallot(tables, random, meeting, lines);
    if (cell.id !== cell.unit.id) addSubmission(tables, meeting, counted);
  }
  addResolution(tables, unit, year, rated);
}

const isOverQuota = (unit: DemoUnit, year: number): boolean =>
  unit.plan.code === STORIES.overQuota.unit && year === STORIES.overQuota.year;

function addSelfAssessment(
  tables: DemoTables,
  random: Random,
  { person, self }: RatedMember,
  year: number,
): void {
  const submittedAt = at(dayBetween(random, `${year}-11-24`, `${year}-11-27`), `${10 + random.int(0, 9)}:20`);
  // biome-ignore format: one row
  tables.add("self_assessments", [
    reviewId(person, year), gradesFor(random, self), sectionsFor(random, person.profile, true), self, submittedAt, null,
    submittedAt,
  ]);
}

function addResolution(
  tables: DemoTables,
  unit: DemoUnit,
  year: number,
  rated: readonly RatedMember[],
): void {
  const { resolvedOn } = roundCalendar(year);
  const countOf = (level: Level): number => rated.filter((it) => it.decided === level).length;
  const [excellent, good] = [countOf("EXCELLENT"), countOf("GOOD")];
  const allowed = excellentQuota(excellent + good, 20);
  const { authority, reason } = STORIES.overQuota;
  const isOver = isOverQuota(unit, year);
  const id = namedDemoId(`resolution:${unit.plan.code}:${year}`);
  const body = unit.plan.organisation?.kind === "GRASSROOTS_CELL" ? "CB" : "ĐU";
  // biome-ignore format: one row
  tables.add("resolutions", [
    id, roundId(unit, year), `${20 + (unit.digit % 9)}-NQ/${body}`, resolvedOn, at(resolvedOn, "10:30"), null,
    excellent, good, countOf("SATISFACTORY"), countOf("UNSATISFACTORY"), allowed,
    isOver ? authority : null, isOver ? reason : null,
  ]);
  const isFull = allowed - excellent <= 0;
  for (const { person, proposed, decided } of rated) {
    const why = proposed === "EXCELLENT" ? (isFull ? BEYOND_QUOTA : LOWERED) : RAISED;
    // biome-ignore format: one row
    tables.add("decisions", [
      decisionId(person, year), id, reviewId(person, year), decided, proposed, proposed === decided ? null : why,
    ]);
  }
}
