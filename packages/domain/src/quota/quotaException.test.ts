import { describe, expect, it } from "vitest";
import type { QuotaRule } from "../editions/quotaRule.js";
import { type QuotaException, ruleWithException } from "./quotaException.js";

const rule: QuotaRule = {
  sharePercent: 20,
  group: "SIMILAR_ROLES",
  rounding: "FLOOR",
  hardBlock: false,
  exceptionSharePercent: 25,
};
const decision: QuotaException = {
  sharePercent: 25,
  authority: "Ban Thường vụ Thành ủy",
  reason: "Đơn vị có thành tích nổi trội",
  documentNumber: "45-QĐ/TU",
  decidedOn: "2025-12-20",
};

describe("ruleWithException", () => {
  it("a recorded decision grants its share and changes nothing else", () => {
    expect(ruleWithException(rule, decision)).toEqual({ ok: true, rule: { ...rule, sharePercent: 25 } });
    expect(ruleWithException(rule, { ...decision, sharePercent: 21 })).toMatchObject({
      ok: true,
      rule: { sharePercent: 21 },
    });
  });

  it.each<{ lack: string; change: Partial<QuotaException>; missing: string[] }>([
    { lack: "authority", change: { authority: null }, missing: ["authority"] },
    { lack: "authority in more than blanks", change: { authority: " " }, missing: ["authority"] },
    { lack: "reason", change: { reason: "" }, missing: ["reason"] },
    { lack: "number", change: { documentNumber: null }, missing: ["documentNumber"] },
    { lack: "day", change: { decidedOn: null }, missing: ["decidedOn"] },
    { lack: "existing day", change: { decidedOn: "2025-02-30" }, missing: ["decidedOn"] },
    {
      lack: "record at all",
      change: { authority: null, reason: null, documentNumber: null, decidedOn: null },
      missing: ["authority", "reason", "documentNumber", "decidedOn"],
    },
  ])("Q-09: 25% without a $lack is refused", ({ change, missing }) => {
    expect(ruleWithException(rule, { ...decision, ...change })).toEqual({
      ok: false,
      code: "QUOTA_EXCEPTION_NOT_RECORDED",
      missing,
    });
  });

  it("an edition without an exception (2018 to 2024) grants none, however it is recorded", () => {
    const { exceptionSharePercent: _, ...without } = rule;
    expect(ruleWithException(without, decision)).toEqual({
      ok: false,
      code: "QUOTA_EXCEPTION_NOT_OPEN",
      asked: 25,
    });
  });

  it.each([20, 26, 22.5, 0])("a share of %s is no exception between 20 and 25", (asked) => {
    expect(ruleWithException(rule, { ...decision, sharePercent: asked })).toEqual({
      ok: false,
      code: "QUOTA_EXCEPTION_SHARE_OUT_OF_RANGE",
      asked,
      above: 20,
      upTo: 25,
    });
  });
});
