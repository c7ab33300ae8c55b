import { describe, expect, it } from "vitest";
import { EDITIONS, editionByCode } from "../editions/editions.js";
import { EVALUATOR_ROLES } from "../editions/evaluatorRule.js";
import type { PlanEvaluator } from "../plan/planContent.js";
import { prescribedEvaluators } from "../plan/prescribedEvaluators.js";
import { evaluatorsByHand, evaluatorsInForce } from "./evaluatorsInForce.js";
import { fillsSheet } from "./fillsSheet.js";

const edition = editionByCode("2018");
const named = (more: Partial<PlanEvaluator>): PlanEvaluator => ({
  subjectKind: "CADRE",
  side: "SAME_LEVEL",
  body: "Các thành viên trong tập thể lãnh đạo",
  role: "FELLOW_COLLECTIVE_MEMBERS",
  isConfidential: true,
  ...more,
});

describe("who is asked in a round", () => {
  it("is everybody on the edition's list where there is no plan, peers and heads below in confidence", () => {
    const asked = evaluatorsInForce(edition, null);
    expect(asked.map(({ role }) => role)).toEqual(edition.evaluators.map(({ value }) => value.role));
    expect(asked.filter((it) => it.isConfidential).map(({ role }) => role)).toEqual([
      "DIRECT_MANAGER",
      "FELLOW_COLLECTIVE_MEMBERS",
      "HEADS_BELOW",
    ]);
  });

  it.each(EDITIONS)("is the same under the plan that $code prescribes", (it) => {
    const key = ({ subjectKind, side, role, isConfidential }: (typeof asked)[number]) =>
      [subjectKind, side, role, isConfidential].join(" ");
    const asked = evaluatorsInForce(it, null);
    expect(evaluatorsInForce(it, prescribedEvaluators(it)).map(key).toSorted()).toEqual(
      asked.map(key).toSorted(),
    );
    expect(evaluatorsByHand(it, prescribedEvaluators(it))).toEqual([]);
  });

  it("is whom the plan names, and nobody else", () => {
    expect(evaluatorsInForce(edition, [])).toEqual([]);
    expect(evaluatorsInForce(edition, [named({})])).toMatchObject([
      { subjectKind: "CADRE", side: "SAME_LEVEL", role: "FELLOW_COLLECTIVE_MEMBERS", isConfidential: true },
    ]);
  });

  it("stands where the plan puts it, and signs where the plan says so; a body signs in any case", () => {
    expect(evaluatorsInForce(edition, [named({ side: "BELOW", isConfidential: false })])).toMatchObject([
      { side: "BELOW", isConfidential: false },
    ]);
    const office = named({ subjectKind: "ORGANISATION", side: "ABOVE", role: "SUPERIOR_OFFICES" });
    expect(evaluatorsInForce(edition, [office])).toMatchObject([
      { role: "SUPERIOR_OFFICES", isConfidential: false, onlyWithinFunction: true },
    ]);
  });

  it("is assigned by hand where the plan has words of its own, or an evaluator that this kind does not have", () => {
    const { role: _, ...words } = named({ body: "Ban công tác Mặt trận" });
    const byHand = [words, named({ role: null }), named({ role: "SUPERIOR_OFFICES" })];
    expect(evaluatorsByHand(edition, [named({}), ...byHand])).toEqual(byHand);
    expect(evaluatorsInForce(edition, byHand)).toEqual([]);
    expect(evaluatorsByHand(edition, null)).toEqual([]);
  });

  it("fills a sheet, but for the committee at the residence, who appraises and who sums up", () => {
    expect(EVALUATOR_ROLES.filter((it) => !fillsSheet(it))).toEqual([
      "RESIDENCE_COMMITTEE",
      "APPRAISING_OFFICE",
      "SUMMING_BODY",
    ]);
  });
});
