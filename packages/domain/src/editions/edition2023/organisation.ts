import { STATUTE_BALLOT } from "../ballots.js";
import type { SubjectRules } from "../edition.js";
import { GRADE_SCALE } from "../gradeScale.js";
import { LEVEL_NAMES } from "../levelNames.js";
import { COLLECTIVE_REPORT_SECTIONS } from "../regulation132/collectiveReportSections.js";
import { ORGANISATION_CRITERIA } from "../regulation132/organisationCriteria.js";
import { ORGANISATION_CONDITIONS_2023 } from "./collectiveConditions.js";
import { FORM_CODES_2023 } from "./forms.js";
import { ORGANISATION_PARTICIPATION_2023 } from "./participation.js";
import { article12, asUntil2022 } from "./provenance.js";
import { QUOTA_2023 } from "./quota.js";

/** Party organisations in 2023 and 2024. */
export const ORGANISATION_2023: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...article12 },
  scale: { value: GRADE_SCALE, ...article12 },
  criteria: { value: ORGANISATION_CRITERIA, ...asUntil2022 },
  // The groups of its sheet are those of the report: building (I), results (II), remedy (III).
  selfAssessment: {
    value: { formCode: FORM_CODES_2023.COLLECTIVE_REPORT, sections: COLLECTIVE_REPORT_SECTIONS },
    ...asUntil2022,
  },
  conditions: ORGANISATION_CONDITIONS_2023,
  participation: ORGANISATION_PARTICIPATION_2023,
  quota: QUOTA_2023,
  ballot: STATUTE_BALLOT,
};
