import { describe, expect, it } from "vitest";
import {
  admitVoters,
  baseOnSubject,
  convenedBase,
  mayVote,
  VOTE_REFUSALS,
  type Voter,
} from "./electorate.js";

const official: Voter = { isOfficial: true };
const CASES: readonly { voter: Voter; code: (typeof VOTE_REFUSALS)[number] }[] = [
  { voter: { isOfficial: true, isGuest: true }, code: "GUEST_MAY_NOT_VOTE" },
  { voter: { isOfficial: false }, code: "PROBATIONARY_MAY_NOT_VOTE" },
  { voter: { isOfficial: true, isExempt: true }, code: "EXEMPT_NOT_CONVENED" },
  { voter: { isOfficial: true, isSuspended: true }, code: "SUSPENDED_NOT_CONVENED" },
  { voter: { isOfficial: true, isTemporarilyElsewhere: true }, code: "TEMPORARILY_ELSEWHERE_NOT_CONVENED" },
];

describe("the electorate", () => {
  it("an official member votes", () => {
    expect(mayVote(official)).toEqual({ ok: true });
    const nothingSpecial = {
      isGuest: false,
      isExempt: false,
      isSuspended: false,
      isTemporarilyElsewhere: false,
    };
    expect(mayVote({ ...official, ...nothingSpecial })).toEqual({ ok: true });
  });

  it.each(CASES)("$code", ({ voter, code }) => {
    expect(mayVote(voter)).toEqual({ ok: false, code });
    expect(convenedBase([voter])).toBe(0);
  });

  it("B-01: 17 official with 1 exempt give 16, whoever is absent", () => {
    const cell = [...Array.from({ length: 16 }, () => official), { isOfficial: true, isExempt: true }];
    expect(convenedBase(cell)).toBe(16);
  });

  it("hands a ballot to each who may vote and counts every refusal by its reason", () => {
    const comers = [official, ...CASES.flatMap(({ voter }, index) => Array(index + 1).fill(voter)), official];
    expect(admitVoters(comers)).toEqual({
      admitted: 2,
      refused: {
        GUEST_MAY_NOT_VOTE: 1,
        PROBATIONARY_MAY_NOT_VOTE: 2,
        EXEMPT_NOT_CONVENED: 3,
        SUSPENDED_NOT_CONVENED: 4,
        TEMPORARILY_ELSEWHERE_NOT_CONVENED: 5,
      },
    });
    expect(VOTE_REFUSALS).toHaveLength(5);
  });
});

describe("baseOnSubject", () => {
  it.each([
    { votesOnSelf: true, isSubjectConvened: true, base: 30 },
    { votesOnSelf: true, isSubjectConvened: false, base: 30 },
    { votesOnSelf: false, isSubjectConvened: true, base: 29 },
    { votesOnSelf: false, isSubjectConvened: false, base: 30 },
  ])(
    "setting votesOnSelf $votesOnSelf, subject among the convened $isSubjectConvened: of 30 the base is $base",
    ({ votesOnSelf, isSubjectConvened, base }) => {
      expect(baseOnSubject(30, isSubjectConvened, { votesOnSelf })).toBe(base);
    },
  );

  it("a subject among the convened makes at least one convened", () => {
    expect(baseOnSubject(1, true, { votesOnSelf: false })).toBe(0);
    expect(baseOnSubject(0, false, { votesOnSelf: false })).toBe(0);
    expect(() => baseOnSubject(0, true, { votesOnSelf: true })).toThrow("convened must be an integer from 1");
    expect(() => baseOnSubject(-1, false, { votesOnSelf: true })).toThrow(
      "convened must be an integer from 0",
    );
  });
});
