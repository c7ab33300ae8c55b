import { assertInteger } from "../assertInteger.js";
import type { ShareCode } from "../editions/share.js";
import type { LevelFacts, SubordinateLevels, TaskCounts } from "./levelFacts.js";

/** Part of a whole, whole numbers. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** Those of the whole that are not rated and stand outside it; present for shares of subordinates. */
  readonly notRated?: number;
}

/**
 * The share a condition speaks of: null when a figure is missing, "NOT_APPLICABLE" when it does not concern the subject
 * or the whole is empty.
 * @throws {RangeError} when a count is negative, no integer, or larger than its whole
 */
export function shareOf(code: ShareCode, facts: LevelFacts): Share | "NOT_APPLICABLE" | null {
  const share = FINDERS[code](facts);
  if (share === undefined) return "NOT_APPLICABLE";
  if (share === null) return null;
  const { part, whole } = share;
  assertInteger(`whole of ${code}`, whole, { min: 0 });
  if (whole === 0) return "NOT_APPLICABLE";
  if (part === null) return null;
  assertInteger(`part of ${code}`, part, { min: 0, max: whole });
  return { ...share, part };
}

type Found = { part: number | null; whole: number; notRated?: number } | null | undefined;
type Finder = (facts: LevelFacts) => Found;

const FINDERS: Readonly<Record<ShareCode, Finder>> = {
  TASKS_DONE: ({ tasks }) => taskShare(tasks, (it) => it.done),
  TASKS_NOT_DONE: ({ tasks }) => taskShare(tasks, (it) => (it.done === null ? null : it.total - it.done)),
  TASKS_LATE: ({ tasks }) => taskShare(tasks, (it) => it.late),
  TASKS_ABOVE_REQUIREMENT: ({ tasks }) => taskShare(tasks, (it) => it.aboveRequirement),
  UNIT_TASKS_DONE: ({ unitTasks }) => taskShare(unitTasks, (it) => it.done),
  UNIT_TASKS_LATE: ({ unitTasks }) => taskShare(unitTasks, (it) => it.late),
  UNIT_TASKS_ABOVE_REQUIREMENT: ({ unitTasks }) => taskShare(unitTasks, (it) => it.aboveRequirement),
  SHORTCOMINGS_FIXED: ({ shortcomings }) =>
    shortcomings && { part: shortcomings.fixed, whole: shortcomings.named },
  SUBORDINATES_SATISFACTORY_OR_ABOVE: (facts) =>
    levelShare(subordinates(facts), (it) => it.EXCELLENT + it.GOOD + it.SATISFACTORY),
  SUBORDINATES_GOOD_OR_ABOVE: (facts) => levelShare(subordinates(facts), (it) => it.EXCELLENT + it.GOOD),
  SUBORDINATES_UNSATISFACTORY: (facts) => levelShare(subordinates(facts), (it) => it.UNSATISFACTORY),
  SUBORDINATES_DISCIPLINED: ({ subordinateOrganisations: found }) =>
    found && { part: found.disciplined, whole: ratedOf(found) + found.notRated },
  SUBORDINATE_ORGANISATIONS_UNSATISFACTORY: (facts) =>
    levelShare(facts.subordinateOrganisations, (it) => it.UNSATISFACTORY),
  SUBORDINATE_MEMBERS_UNSATISFACTORY: (facts) => levelShare(facts.members, (it) => it.UNSATISFACTORY),
  UNITS_IN_CHARGE_GOOD_OR_ABOVE: ({ unitsInCharge }) =>
    unitsInCharge && { part: unitsInCharge.goodOrAbove ?? null, whole: unitsInCharge.total },
  UNITS_IN_CHARGE_UNSATISFACTORY: ({ unitsInCharge }) =>
    unitsInCharge && { part: unitsInCharge.unsatisfactory, whole: unitsInCharge.total },
  LOW_CONFIDENCE_VOTES: ({ confidenceVote }) =>
    confidenceVote && { part: confidenceVote.low, whole: confidenceVote.cast },
};

function taskShare(tasks: TaskCounts | null | undefined, part: (tasks: TaskCounts) => number | null): Found {
  return tasks && { part: part(tasks), whole: tasks.total };
}

/** An organisation with organisations below is judged by them, a cell by its members. */
function subordinates({
  subordinateOrganisations,
  members,
}: LevelFacts): SubordinateLevels | null | undefined {
  return subordinateOrganisations === undefined ? members : subordinateOrganisations;
}

function levelShare(
  levels: SubordinateLevels | null | undefined,
  part: (counts: SubordinateLevels["counts"]) => number,
): Found {
  return levels && { part: part(levels.counts), whole: ratedOf(levels), notRated: levels.notRated };
}

function ratedOf({ counts }: SubordinateLevels): number {
  return counts.EXCELLENT + counts.GOOD + counts.SATISFACTORY + counts.UNSATISFACTORY;
}
