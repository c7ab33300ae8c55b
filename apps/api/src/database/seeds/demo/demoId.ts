import { referenceId } from "../reference/referenceId.js";

const KINDS = {
  member: 1,
  review: 2,
  meeting: 3,
  ballot: 4,
  decision: 5,
  membership: 6,
  post: 7,
  period: 8,
  discipline: 9,
  paper: 10,
  cadreReview: 12,
  collectivePost: 11,
} as const;

/** Identifier of the `number`-th row of a kind. */
export const demoId = (kind: keyof typeof KINDS, number: number): string =>
  `de300000-0000-4000-80${KINDS[kind].toString(16).padStart(2, "0")}-${number.toString(16).padStart(12, "0")}`;

/** Identifier of something the demo knows by name. */
export const namedDemoId = (name: string): string => referenceId(`demo:${name}`);
