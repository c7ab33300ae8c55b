import { expect, it } from "vitest";
import { editionByCode } from "../editions/editions.js";
import { quotaState } from "../quota/quotaState.js";
import { checkCategories } from "../statistics/reviewCategories.js";
import { makeParticipationFacts } from "../testing/builders.js";
import { participation } from "./participation.js";

it("Q-06: of a school cell of twelve, one not rated stands in the count of all and not in the base of the quota", () => {
  const edition = editionByCode("2019");
  const admitted = ["2019-08-01", ...Array.from({ length: 11 }, () => "2001-05-19")];
  const taking = admitted.map((admittedOn) => participation(makeParticipationFacts({ admittedOn }), edition));
  const rated = taking.filter((it) => it.status === "RATED").length;
  const notRated = taking.flatMap((it) => (it.status === "RATED" ? [] : (it.reason ?? [])));
  expect(rated).toBe(11);
  expect(notRated).toEqual(["ADMITTED_UNDER_SIX_MONTHS"]);
  const levels = { EXCELLENT: 2, GOOD: 9, SATISFACTORY: 0, UNSATISFACTORY: 0 };
  expect(
    checkCategories({
      all: 12,
      outside: {},
      notReviewed: {},
      reviewed: 12,
      reviewedNotRated: { ADMITTED_UNDER_SIX_MONTHS: 1 },
      rated,
      levels,
    }),
  ).toEqual([]);
  // The group is the grassroots organisation: in a ward with 60 more GOOD the two are no excess, alone they would be.
  const quota = edition.subjects.MEMBER.quota;
  if (!quota) throw new Error("no quota in 2019");
  expect(quota.value.group).toBe("GRASSROOTS_ORGANISATION");
  expect(quotaState({ excellent: 2, good: 69 }, quota.value)).toMatchObject({
    goodOrAbove: 71,
    exceededBy: 0,
  });
  expect(quotaState({ excellent: 2, good: 9 }, quota.value)).toMatchObject({
    goodOrAbove: 11,
    allowed: 1,
    exceededBy: 1,
  });
});
