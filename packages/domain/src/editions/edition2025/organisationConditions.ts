import type { Condition, FittingLevel, LevelConditions } from "../condition.js";
import { sourceCondition } from "../sourceCondition.js";
import type { Provenance } from "../sourced.js";
import { nobodyDisciplined } from "./collectiveConditions.js";
import { band, pointsTooFew, shortcomingsFixed } from "./commonConditions.js";
import { QD366, section } from "./provenance.js";
import { taskConditions } from "./taskConditions.js";

const derived = (paragraph: number): Provenance => ({
  source: `${QD366}, phạm vi áp dụng và Điều 11, khoản ${paragraph}`,
  certainty: "DERIVED",
  note: {
    vi: "Điều 11 viết chung cho “tập thể”, theo phạm vi áp dụng của Quy định gồm cả tổ chức đảng; Hướng dẫn 43-HD/BTCTW không nêu công thức riêng cho tổ chức đảng.",
    en: "Article 11 speaks of “collectives”, which by the scope of the Regulation include Party organisations; Guidance 43-HD/BTCTW gives no formula of its own for them.",
  },
});
const FROM: Readonly<Record<FittingLevel, Provenance>> = {
  EXCELLENT: derived(1),
  GOOD: derived(2),
  SATISFACTORY: derived(3),
};
const tasks = taskConditions(FROM);

const fromParts: Condition = sourceCondition(
  "RATED_FROM_PARTS",
  { kind: "WEIGHED_BY_AUTHORITY" },
  {
    ...section("mục 3"),
    note: {
      vi: "Văn bản nêu các căn cứ nhưng không nêu công thức: phần mềm bày các kết quả làm căn cứ, cấp có thẩm quyền quyết định.",
      en: "The text names the grounds and no formula: the program lays out the ratings, and the authority decides.",
    },
  },
);

/**
 * Levels of a Party organisation. Points, tasks and discipline bar a level or make it the lowest as for any collective;
 * beyond that the authority decides on the ratings of collectives, subordinate organisations and all members, so a level
 * above UNSATISFACTORY is never computed.
 */
export const ORGANISATION_CONDITIONS_2025: LevelConditions = {
  required: {
    EXCELLENT: [
      band("EXCELLENT", FROM.EXCELLENT),
      ...tasks.EXCELLENT,
      ...nobodyDisciplined(FROM.EXCELLENT),
      shortcomingsFixed(FROM.EXCELLENT),
      fromParts,
    ],
    GOOD: [band("GOOD", FROM.GOOD), ...tasks.GOOD, fromParts],
    SATISFACTORY: [band("SATISFACTORY", FROM.SATISFACTORY), ...tasks.SATISFACTORY, fromParts],
  },
  unsatisfactoryWhen: [pointsTooFew(derived(4))],
  otherwise: null,
};
