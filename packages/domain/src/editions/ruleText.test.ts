import { describe, expect, it } from "vitest";
import type { ConditionRule } from "./condition.js";
import { ruleText } from "./ruleText.js";

const fewDone = { kind: "SHARE", of: "TASKS_DONE", is: "LESS_THAN", numerator: 1, denominator: 2 } as const;

describe("ruleText", () => {
  it.each<[ConditionRule, string]>([
    [fewDone, "dưới 50%"],
    [
      { ...fewDone, onlyWithMainTargetsMissed: true, whenForceMajeure: "EXEMPT" },
      "dưới 50% và có chỉ tiêu chủ yếu không đạt (trừ trường hợp bất khả kháng)",
    ],
    [
      { ...fewDone, whenForceMajeure: "WEIGHED" },
      "dưới 50%; có lý do bất khả kháng thì cấp có thẩm quyền xem xét",
    ],
    [
      { kind: "BASIC_TARGETS_MISSED", whenForceMajeure: "WEIGHED" },
      "không hoàn thành từ một chỉ tiêu; có lý do bất khả kháng thì cấp có thẩm quyền xem xét",
    ],
    [{ kind: "BASIC_TARGETS_MISSED" }, "không hoàn thành từ một chỉ tiêu"],
    [
      { kind: "CONCLUDED", fact: "CORRUPTION_IN_SUBORDINATE_UNIT", whenMitigated: "EXEMPT" },
      "có kết luận thì tính, trừ trường hợp tự phát hiện và đã khắc phục",
    ],
    [{ kind: "WEIGHED_BY_AUTHORITY" }, "do cấp có thẩm quyền xem xét, quyết định"],
  ])("%j", (rule, vi) => expect(ruleText(rule).vi).toBe(vi));

  it("speaks English as completely", () => {
    expect(ruleText({ ...fewDone, onlyWithMainTargetsMissed: true, whenForceMajeure: "EXEMPT" }).en).toBe(
      "less than 50%, with main targets missed (not under force majeure)",
    );
    expect(ruleText({ ...fewDone, whenForceMajeure: "WEIGHED" }).en).toBe(
      "less than 50%; under force majeure, the authority weighs it",
    );
  });
});
