import { createHash } from "node:crypto";
import { canonicalSubmission, type SubmittedSubject } from "@xeploai/domain";
import type { DemoTables } from "./DemoTables.js";
import { at, plusDays } from "./days.js";
import { namedDemoId } from "./demoId.js";
import type { CountedLine, HeldMeeting } from "./meetingRows.js";
import { reviewId, roundId } from "./roundRows.js";

/** A cell's proposals, sealed the day after its meeting; its number is that of the cell. */
export function addSubmission(
  tables: DemoTables,
  { cell, year, heldOn, roll }: HeldMeeting,
  counted: readonly CountedLine[],
): void {
  const id = namedDemoId(`submission:${cell.id}:${year}`);
  const subjects = counted.flatMap(({ person, outcome, votes }): SubmittedSubject[] =>
    outcome === "TIE"
      ? []
      : [
          {
            reviewId: reviewId(person, year),
            kind: "MEMBER",
            name: person.fullName,
            unitId: cell.id,
            level: outcome,
            convened: roll.convened,
            votes,
            reason: null,
          },
        ],
  );
  const content = canonicalSubmission({
    roundId: roundId(cell.unit, year),
    unitId: cell.id,
    receiverId: cell.unit.id,
    number: cell.number,
    revision: 1,
    subjects,
  });
  const hash = createHash("sha256").update(content, "utf8").digest("hex");
  // biome-ignore format: one row
  tables.add("submissions", [
    id, roundId(cell.unit, year), cell.id, cell.unit.id, cell.number, 1, content, hash, at(plusDays(heldOn, 1), "10:00"),
  ]);
  for (const it of subjects) tables.add("submission_items", [id, it.reviewId, it.level]);
}
