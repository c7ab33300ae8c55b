import { applyOverlays, editionByCode, type Overlay } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import { checkSelfAssessment } from "./checkSelfAssessment.js";
import { lineMaxima } from "./lineMaxima.js";
import { type RuledReview, rulesOfReview } from "./rulesOfReview.js";

/** A ward that gives 8, 12 and 10 of the 30 points to the three general lines of members without a post. */
const ALLOTTED: Overlay = {
  level: "WARD",
  unit: { id: "ward", name: "Phường" },
  document: { number: "12-KH/ĐU", issuedOn: "2025-11-10" },
  editionCode: "2025",
  refinements: [
    {
      kind: "MEMBER",
      post: "NON_LEADER",
      details: [
        { code: "I.1", maxPointsTenths: 80 },
        { code: "I.2", maxPointsTenths: 120 },
        { code: "I.3", maxPointsTenths: 100 },
      ],
    },
  ],
};

const applied = applyOverlays(editionByCode("2025"), [ALLOTTED]);
if (!applied.ok) throw new RangeError(applied.refusals[0]?.code);
const review: RuledReview = {
  editionCode: "2025",
  subjectKind: "MEMBER",
  postGroup: "NON_LEADER",
  postTitle: null,
  refined: applied.refined,
};
const check = (points: Record<string, number>) => () =>
  checkSelfAssessment(
    rulesOfReview(review),
    {
      grades: [],
      sections: [],
      points: Object.entries(points).map(([criterion, pointsTenths]) => ({ criterion, pointsTenths })),
    },
    lineMaxima(review),
  );

describe("points under a plan that allots them", () => {
  it("are at most those of the line", () => {
    expect(check({ "I.1": 80, "II.1": 700 })).not.toThrow();
    let thrown: unknown;
    try {
      check({ "I.1": 85 })();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      extensions: {
        fields: [
          { path: "input.points.0.pointsTenths", code: "POINTS_ABOVE_LINE", arguments: { maxPoints: 8 } },
        ],
      },
    });
  });

  it("are known for the subject's own group of posts alone", () => {
    expect(lineMaxima(review)).toEqual({ "I.1": 80, "I.2": 120, "I.3": 100 });
    expect(lineMaxima({ ...review, postGroup: "LEADER" })).toEqual({});
    expect(lineMaxima({ ...review, refined: null })).toEqual({});
  });
});
