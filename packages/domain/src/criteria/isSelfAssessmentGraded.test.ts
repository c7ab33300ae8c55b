import { expect, it } from "vitest";
import { editionOfYear } from "../editions/editions.js";
import { isSelfAssessmentGraded } from "./isSelfAssessmentGraded.js";

it.each([
  [2017, false],
  [2018, true],
  [2022, true],
  [2024, true],
  [2025, false],
])("a self-assessment of %i is graded: %s", (year, isGraded) => {
  const edition = editionOfYear(year);
  expect(edition && isSelfAssessmentGraded(edition)).toBe(isGraded);
});
