import { UNPRESCRIBED_BALLOT } from "../ballots.js";
import type { SubjectRules } from "../edition.js";
import { GRADE_SCALE } from "../gradeScale.js";
import { LEVEL_NAMES } from "../levelNames.js";
import { COLLECTIVE_CRITERIA } from "../regulation132/collectiveCriteria.js";
import { COLLECTIVE_REPORT_SECTIONS } from "../regulation132/collectiveReportSections.js";
import { COLLECTIVE_CONDITIONS_2023 } from "./collectiveConditions.js";
import { FORM_CODES_2023 } from "./forms.js";
import { COLLECTIVE_PARTICIPATION_2023 } from "./participation.js";
import { article12, asUntil2022 } from "./provenance.js";
import { QUOTA_2023 } from "./quota.js";

/** Collectives in 2023 and 2024: those of Party committees, now rated as such, and those that lead or manage. */
export const COLLECTIVE_2023: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...article12 },
  scale: { value: GRADE_SCALE, ...article12 },
  criteria: { value: COLLECTIVE_CRITERIA, ...asUntil2022 },
  selfAssessment: {
    value: { formCode: FORM_CODES_2023.COLLECTIVE_REPORT, sections: COLLECTIVE_REPORT_SECTIONS },
    ...asUntil2022,
  },
  conditions: COLLECTIVE_CONDITIONS_2023,
  participation: COLLECTIVE_PARTICIPATION_2023,
  quota: QUOTA_2023,
  ballot: UNPRESCRIBED_BALLOT,
};
