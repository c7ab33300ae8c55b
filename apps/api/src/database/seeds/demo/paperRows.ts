import type { DemoTables } from "./DemoTables.js";
import { at } from "./days.js";
import { demoId, namedDemoId } from "./demoId.js";
import type { Person } from "./Person.js";
import { reviewId } from "./roundRows.js";
import { STORIES } from "./stories.js";
import { takingPart } from "./takingPart.js";

/** Papers of other cells have come in for everybody but the member who moved in October, whose cell waits for it. */
export function addPapers(tables: DemoTables, person: Person, year: number): void {
  const { status, missing } = takingPart(person, year, false);
  const isAwaited = person.stays.some(
    (it) => it.from === STORIES.movedInOctober.movedOn && it.cell.plan.name === STORIES.movedInOctober.toCell,
  );
  if (status !== "RATED" || isAwaited) return;
  for (const [index, kind] of missing.entries())
    // biome-ignore format: one row
    tables.add("review_papers", [
      demoId("paper", person.number * 100 + (year - 2015) * 2 + index), reviewId(person, year), kind, `${year}-11-24`, null,
      namedDemoId("account:vanphong.ngocthuy"), at(`${year}-11-24`, "09:00"),
    ]);
}
