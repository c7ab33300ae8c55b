import { UNPRESCRIBED_BALLOT } from "../ballots.js";
import type { SubjectRules } from "../edition.js";
import { GRADE_SCALE } from "../gradeScale.js";
import { LEVEL_NAMES } from "../levelNames.js";
import { collectiveConditions } from "../regulation132/collectiveConditions.js";
import { COLLECTIVE_CRITERIA } from "../regulation132/collectiveCriteria.js";
import { COLLECTIVE_REPORT_SECTIONS } from "../regulation132/collectiveReportSections.js";
import { formCode } from "../regulation132/forms.js";
import { OPEN_NOTES } from "../regulation132/openNotes.js";
import type { Provenance } from "../sourced.js";
import { COLLECTIVE_PARTICIPATION_2019 } from "./participation.js";
import { HD21, sourced, uncertain } from "./provenance.js";

const unsatisfactory: Provenance = {
  source: `${HD21}, mục tập thể không hoàn thành nhiệm vụ`,
  certainty: "SOURCED",
};

/** Leadership collectives in 2019 to 2022. */
export const COLLECTIVE_2019: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...sourced },
  scale: { value: GRADE_SCALE, source: formCode("04", 2019), certainty: "SOURCED" },
  criteria: { value: COLLECTIVE_CRITERIA, source: formCode("04", 2019), certainty: "SOURCED" },
  selfAssessment: {
    value: { formCode: formCode("01", 2019), sections: COLLECTIVE_REPORT_SECTIONS },
    source: formCode("01", 2019),
    certainty: "KNOWN",
  },
  conditions: collectiveConditions({
    upper: uncertain(OPEN_NOTES.COLLECTIVE_LEVELS),
    unsatisfactory,
    tasks: {
      ...unsatisfactory,
      note: {
        vi: "Tính chỉ tiêu, nhiệm vụ đạt 100%; không tính phần không đạt do bất khả kháng. Dưới 50% đạt tức là phần lớn không đạt 100%.",
        en: "Targets and tasks done in full are counted, without those missed by force majeure. Fewer than half done in full means that most are not.",
      },
    },
  }),
  participation: COLLECTIVE_PARTICIPATION_2019,
  quota: {
    value: { sharePercent: 20, group: "SIMILAR_ROLES", rounding: "FLOOR", hardBlock: false },
    ...uncertain(OPEN_NOTES.COLLECTIVE_QUOTA),
  },
  ballot: UNPRESCRIBED_BALLOT,
};
