import { UNPRESCRIBED_BALLOT } from "../ballots.js";
import type { SubjectRules } from "../edition.js";
import { GRADE_SCALE } from "../gradeScale.js";
import { LEVEL_NAMES } from "../levelNames.js";
import { collectiveConditions } from "../regulation132/collectiveConditions.js";
import { COLLECTIVE_CRITERIA } from "../regulation132/collectiveCriteria.js";
import { COLLECTIVE_REPORT_SECTIONS } from "../regulation132/collectiveReportSections.js";
import { formCode } from "../regulation132/forms.js";
import { OPEN_NOTES } from "../regulation132/openNotes.js";
import { COLLECTIVE_PARTICIPATION_2018 } from "./participation.js";
import { HD16, known, sourced, uncertain } from "./provenance.js";

/** Leadership collectives in 2018. */
export const COLLECTIVE_2018: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...sourced },
  scale: { value: GRADE_SCALE, source: formCode("04", 2018), certainty: "KNOWN" },
  criteria: { value: COLLECTIVE_CRITERIA, source: formCode("04", 2018), certainty: "KNOWN" },
  selfAssessment: {
    value: { formCode: formCode("01", 2018), sections: COLLECTIVE_REPORT_SECTIONS },
    source: formCode("01", 2018),
    certainty: "KNOWN",
  },
  conditions: collectiveConditions({
    upper: uncertain(OPEN_NOTES.COLLECTIVE_LEVELS),
    unsatisfactory: known,
    tasks: known,
  }),
  participation: COLLECTIVE_PARTICIPATION_2018,
  quota: {
    value: { sharePercent: 20, group: "SIMILAR_ROLES", rounding: "FLOOR", hardBlock: false },
    source: `Quy định 132-QĐ/TW (2018), ${HD16}`,
    certainty: "UNCERTAIN",
    note: OPEN_NOTES.COLLECTIVE_QUOTA,
  },
  ballot: UNPRESCRIBED_BALLOT,
};
