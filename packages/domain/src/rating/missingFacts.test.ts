import { describe, expect, it } from "vitest";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import { makeGrades, makeMemberFacts } from "../testing/builders.js";
import { SMALL_POINTS_EDITION } from "../testing/smallEditions.js";
import { evaluateLevel } from "./evaluateLevel.js";
import { missingFact, missingFacts } from "./missingFacts.js";

const missing = (facts: Parameters<typeof makeMemberFacts>[0], edition = EDITION_2019) =>
  missingFacts(evaluateLevel(makeMemberFacts(facts), edition));

describe("missingFacts", () => {
  it("is empty when every fact is there", () => expect(missing({})).toEqual([]));

  it("names each fact once, as the person who records it knows it", () => {
    expect(missing({ stateRating: null, tasks: null }).map((it) => it.text.vi)).toEqual([
      "kết quả xếp loại cán bộ, công chức, viên chức ở cơ quan, đơn vị",
      "số nhiệm vụ được giao và đã hoàn thành",
    ]);
    expect(missing({ year: 2025 }, SMALL_POINTS_EDITION).map((it) => [it.code, it.text.en])).toEqual([
      ["POINTS_IN_BAND", "total points"],
    ]);
  });

  it("names the criteria without a grade in one line", () => {
    const { "I.2": _, "II.1": __, ...grades } = makeGrades();
    expect(missing({ grades }).map((it) => [it.code, it.criteria])).toEqual([["GRADES", ["I.2", "II.1"]]]);
  });

  it("is not asked about a check that waits for nothing", () => {
    const [check] = evaluateLevel(makeMemberFacts({ cap: "GOOD" }), EDITION_2019).explanation.filter(
      (it) => it.code === "WITHIN_CAP",
    );
    expect(() => missingFact(check!)).toThrow(RangeError);
  });
});
