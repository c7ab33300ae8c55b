import type { DemoCell, DemoUnit } from "./DemoUnit.js";
import type { Random } from "./Random.js";

/**
 * How far a cell is on 1 December 2018. IDLE: nothing. WRITING: some self-assessments. SUBMITTED: all of them. MET: meeting
 * held. NO_QUORUM: held with too few. PROPOSED: ballots counted. TIED: counted, one member without a majority.
 */
export type CellStage = "IDLE" | "WRITING" | "SUBMITTED" | "MET" | "NO_QUORUM" | "PROPOSED" | "TIED";

const NGOC_THUY = "00118";

/** Residential cells of Ngọc Thụy by number. */
// biome-ignore format: one line for the whole ward reads better
const STAGES: Readonly<Record<number, CellStage>> = {
  1: "PROPOSED", 2: "PROPOSED", 3: "PROPOSED", 4: "PROPOSED", 5: "WRITING", 6: "PROPOSED", 7: "TIED", 8: "PROPOSED",
  9: "PROPOSED", 10: "PROPOSED", 11: "MET", 12: "PROPOSED", 13: "MET", 14: "MET", 15: "NO_QUORUM", 21: "IDLE",
  22: "WRITING", 23: "WRITING", 24: "WRITING",
};

export function stageOf(random: Random, unit: DemoUnit, cell: DemoCell): CellStage {
  if (unit.plan.code !== NGOC_THUY) return elsewhere(random);
  if (cell.plan.profile === "RESIDENTIAL") return STAGES[cell.number] ?? "SUBMITTED";
  return cell.plan.profile === "WARD_OFFICE" || cell.plan.profile === "POLICE" ? "PROPOSED" : "SUBMITTED";
}

/** The other organisations have only begun. */
function elsewhere(random: Random): CellStage {
  return random.weighted({ IDLE: 3, WRITING: 5, SUBMITTED: 2, MET: 1 });
}
