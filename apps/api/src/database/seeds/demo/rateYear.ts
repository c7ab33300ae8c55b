import { excellentQuota, type Level } from "@xeploai/domain";
import type { DemoCell, DemoUnit } from "./DemoUnit.js";
import type { Person } from "./Person.js";
import { Random } from "./Random.js";
import { STORIES } from "./stories.js";
import { isDisciplined, takingPart } from "./takingPart.js";

const QUOTA_SHARE_PERCENT = 20;

/** One rated member of a year, with the levels of the three stages. */
export interface RatedMember {
  person: Person;
  cell: DemoCell;
  self: Level;
  proposed: Level;
  decided: Level;
}

/** How many of a grassroots organisation get which level. */
interface Targets {
  selfExcellent: number;
  proposedExcellent: number;
  satisfactory: number;
  /** EXCELLENT fewer than the quota allows; negative goes over it. */
  slack: number;
}

interface Candidate extends RatedMember {
  selfScore: number;
  proposedScore: number;
  decidedScore: number;
  mayBeExcellent: boolean;
  isCapped: boolean;
}

/**
 * Levels of every rated member of one grassroots organisation in one year. They follow the person's quality, the
 * culture of the cell and, for the decision, what the committee sees beyond it.
 */
export function rateYear(
  unit: DemoUnit,
  year: number,
  byCell: ReadonlyMap<DemoCell, readonly Person[]>,
): RatedMember[] {
  const random = new Random(`ratings of ${unit.plan.code} in ${year}`);
  const candidates: Candidate[] = [];
  for (const cell of unit.cells)
    for (const person of byCell.get(cell) ?? []) {
      const part = takingPart(person, year);
      if (part.status === "RATED") candidates.push(candidate(random, person, cell, part.cap, year));
    }
  const disciplined = candidates.filter((it) => isDisciplined(it.person, year));
  const others = candidates.filter((it) => !disciplined.includes(it));
  for (const it of disciplined)
    Object.assign(it, { self: "SATISFACTORY", proposed: "UNSATISFACTORY", decided: "UNSATISFACTORY" });
  assignLevels(others, targetsOf(random, unit, year, others));
  return candidates;
}

function candidate(
  random: Random,
  person: Person,
  cell: DemoCell,
  cap: Level | null,
  year: number,
): Candidate {
  const merit = person.quality + random.normal(0, 0.5);
  const isOfficial = person.officialOn !== null && person.officialOn <= `${year}-11-25`;
  return {
    person,
    cell,
    self: "GOOD",
    proposed: "GOOD",
    decided: "GOOD",
    selfScore: merit + cell.culture + random.normal(0, 0.3),
    proposedScore: merit + cell.culture * 0.8 + random.normal(0, 0.2),
    decidedScore: merit + cell.culture * 0.3,
    mayBeExcellent: cap === null && isOfficial && !person.periods.some((it) => it.kind === "SUSPENDED"),
    isCapped: cap !== null,
  };
}

function targetsOf(random: Random, unit: DemoUnit, year: number, members: readonly Candidate[]): Targets {
  const { publishedFigures, overQuota } = STORIES;
  if (unit.plan.code === publishedFigures.unit && year === publishedFigures.year) {
    const [selfExcellent, , satisfactory] = publishedFigures.self;
    const decidedExcellent = publishedFigures.decided[0];
    const slack = quotaOf(members.length - satisfactory) - decidedExcellent;
    return { selfExcellent, proposedExcellent: selfExcellent, satisfactory, slack };
  }
  const isOver = unit.plan.code === overQuota.unit && year === overQuota.year;
  const capped = members.filter((it) => it.isCapped).length;
  return {
    selfExcellent: Math.round(members.length * random.between(0.15, 0.24)),
    proposedExcellent: Math.round(members.length * (isOver ? 0.19 : random.between(0.12, 0.19))),
    satisfactory: Math.max(capped, Math.round(members.length * random.between(0.01, 0.035))),
    slack: isOver ? -1 : members.length < 60 ? 0 : random.int(0, 5),
  };
}

const quotaOf = (goodOrAbove: number): number => excellentQuota(goodOrAbove, QUOTA_SHARE_PERCENT);

function assignLevels(members: Candidate[], targets: Targets): void {
  const weakest = [...members].sort(
    (a, b) => Number(b.isCapped) - Number(a.isCapped) || a.proposedScore - b.proposedScore,
  );
  const satisfactory = new Set(weakest.slice(0, targets.satisfactory));
  for (const it of satisfactory)
    Object.assign(it, { self: "SATISFACTORY", proposed: "SATISFACTORY", decided: "SATISFACTORY" });
  const able = members.filter((it) => !satisfactory.has(it) && it.mayBeExcellent);
  const best = (
    score: "selfScore" | "proposedScore" | "decidedScore",
    among: Candidate[],
    count: number,
  ): Candidate[] => [...among].sort((a, b) => b[score] - a[score]).slice(0, count);
  for (const it of best("selfScore", able, targets.selfExcellent)) it.self = "EXCELLENT";
  const proposed = best("proposedScore", able, targets.proposedExcellent);
  for (const it of proposed) it.proposed = "EXCELLENT";
  const allowed = quotaOf(members.length - satisfactory.size);
  for (const it of best("decidedScore", proposed, Math.max(0, allowed - targets.slack)))
    it.decided = "EXCELLENT";
}
