import type { Scale } from "../criterion.js";
import type { Sourced } from "../sourced.js";
import { article, HD43 } from "./provenance.js";

/** A hundred points: 30 for the general criteria (group I), 70 for task results (group II). */
export const SCALE_2025: Sourced<Scale> = {
  value: {
    kind: "POINTS",
    groups: [
      { code: "I", maxPoints: 30 },
      { code: "II", maxPoints: 70 },
    ],
    pointsStepTenths: {
      value: 5,
      source: HD43,
      certainty: "UNCERTAIN",
      note: {
        vi: "Văn bản không nêu điểm lẻ; mặc định cho đến nửa điểm, đơn vị thiết lập khác được.",
        en: "The documents do not speak of fractions; half points by default, which a unit may set otherwise.",
      },
    },
  },
  ...article("Điều 10"),
  note: {
    vi: "Trung ương chỉ quy định 30 điểm và 70 điểm cho hai nhóm; điểm của từng tiêu chí do cấp ủy, cơ quan, đơn vị cụ thể hóa.",
    en: "The central text gives 30 and 70 points to the two groups only; committees and units allot points to single criteria.",
  },
};
