import { editionByCode, type Level, procedureOf, type ReviewState, type Step } from "@xeploai/domain";

const PROCEDURE = procedureOf("MEMBER", "REQUIRED");
/** States between a proposal and its decision. */
const WAITING: readonly ReviewState[] = ["PROPOSED", "QUOTA_CHECKED", "VERIFIED"];

/** The rules on members the histories go by. */
export const MEMBER_RULES = editionByCode("2018").subjects.MEMBER;

export interface ModelReview {
  cell: number;
  state: ReviewState;
  proposed: Level | null;
  decided: Level | null;
  /** As the cell's latest submission carries it. */
  item: { level: Level; isReturned: boolean } | null;
  awaitsAnswer: boolean;
  decisions: number;
}

export const isWaiting = ({ state }: Pick<ModelReview, "state">): boolean => WAITING.includes(state);

export const isSealed = ({ item, proposed }: ModelReview): boolean =>
  item !== null && !item.isReturned && item.level === proposed;

/** Where a review comes to by those of the steps that its procedure allows. */
export function walk(from: ReviewState, steps: readonly Step[]): ReviewState {
  return steps.reduce<ReviewState>((state, step) => {
    const rule = PROCEDURE[step];
    return rule?.from.includes(state) ? rule.to : state;
  }, from);
}

/** @throws {RangeError} when there is none at the place */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`nothing at ${index}`);
  return found;
}
