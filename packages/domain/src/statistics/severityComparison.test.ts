import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSeverity, raterGroups, type Sheet } from "./severityComparison.js";

const sheets = (...pairs: readonly string[]): readonly Sheet[] =>
  pairs.map((pair) => {
    const [evaluator = "", subject = ""] = pair.split(" → ");
    return { evaluator, subject };
  });

/** Two cells that assess their own members, with nobody in common. */
const TWO_CELLS = sheets("a → 1", "b → 1", "b → 2", "c → 8", "d → 8", "d → 9", "b → 1");

describe("raterGroups", () => {
  it("keeps cells apart whose evaluators share no subject", () => {
    expect(raterGroups(TWO_CELLS)).toEqual([
      { evaluators: ["a", "b"], subjects: ["1", "2"] },
      { evaluators: ["c", "d"], subjects: ["8", "9"] },
    ]);
  });

  it("joins them by one evaluator who assesses in both", () => {
    expect(raterGroups([...TWO_CELLS, ...sheets("e → 2", "e → 9")])).toEqual([
      { evaluators: ["a", "b", "c", "d", "e"], subjects: ["1", "2", "8", "9"] },
    ]);
  });

  it("does not take an evaluator for the subject of the same key", () => {
    expect(raterGroups(sheets("1 → 2", "2 → 3"))).toEqual([
      { evaluators: ["1"], subjects: ["2"] },
      { evaluators: ["2"], subjects: ["3"] },
    ]);
  });

  it("is empty without sheets", () => expect(raterGroups([])).toEqual([]));

  it("follows a chain of 100,000 sheets in the time a test has", () => {
    const chain = Array.from({ length: 100_000 }, (_, it) => ({
      evaluator: `${it >> 1}`,
      subject: `${(it + 1) >> 1}`,
    }));
    expect(raterGroups(chain)).toHaveLength(1);
  });

  it("puts everybody in one group, two together exactly when sheets lead from one to the other", () => {
    const sheet = fc.record({
      evaluator: fc.nat(7).map((it) => `e${it}`),
      subject: fc.nat(7).map((it) => `s${it}`),
    });
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 14 }), (all) => {
        const groups = raterGroups(all);
        const evaluators = groups.flatMap((it) => it.evaluators);
        expect(evaluators.toSorted()).toEqual([...new Set(all.map((it) => it.evaluator))].toSorted());
        for (const a of evaluators) {
          const reached = new Set([a]);
          for (let size = 0; size < reached.size; ) {
            size = reached.size;
            for (const { evaluator, subject } of all)
              if (reached.has(evaluator) || reached.has(subject)) reached.add(evaluator).add(subject);
          }
          for (const b of evaluators) expect(compareSeverity(groups, a, b).isComparable).toBe(reached.has(b));
        }
      }),
    );
  });
});

describe("compareSeverity", () => {
  const groups = raterGroups(TWO_CELLS);

  it("compares within a group and refuses across groups, in words", () => {
    expect(compareSeverity(groups, "a", "b")).toEqual({ isComparable: true });
    expect(compareSeverity(groups, "a", "c")).toEqual({
      isComparable: false,
      reason: "NOT_CONNECTED",
      text: {
        vi: "Không so sánh được mức độ chặt chẽ: hai chủ thể đánh giá không có đối tượng chung, kể cả qua chủ thể khác.",
        en: "Their severity cannot be compared: the two evaluators share no subject, not even through others.",
      },
    });
  });

  it.each([
    ["a", "nobody"],
    ["nobody", "a"],
  ])("has nothing to compare %s with %s, who filled no sheet", (a, b) => {
    expect(compareSeverity(groups, a, b)).toMatchObject({
      isComparable: false,
      reason: "NO_SHEETS",
      text: { vi: "Chưa đủ phiếu đánh giá để so sánh.", en: "There are not enough sheets to compare." },
    });
  });
});
