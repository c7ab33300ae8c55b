import { UNPRESCRIBED_BALLOT } from "../ballots.js";
import type { SubjectRules } from "../edition.js";
import { LEVEL_NAMES } from "../levelNames.js";
import { COLLECTIVE_CONDITIONS_2025 } from "./collectiveConditions.js";
import { COLLECTIVE_CRITERIA_2025 } from "./collectiveCriteria.js";
import { FORM_CODES_2025 } from "./forms.js";
import { COLLECTIVE_PARTICIPATION_2025 } from "./participation.js";
import { article, section } from "./provenance.js";
import { QUOTA_2025 } from "./quota.js";
import { COLLECTIVE_REPORT_SECTIONS_2025 } from "./reviewSections.js";
import { SCALE_2025 } from "./scale.js";

/** Collectives from 2025: those of Party committees and those that lead or manage. */
export const COLLECTIVE_2025: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...article("Điều 11") },
  scale: SCALE_2025,
  criteria: { value: COLLECTIVE_CRITERIA_2025, ...article("Phụ lục 1") },
  selfAssessment: {
    value: { formCode: FORM_CODES_2025.COLLECTIVE_REPORT, sections: COLLECTIVE_REPORT_SECTIONS_2025 },
    ...section("Mẫu 01"),
  },
  conditions: COLLECTIVE_CONDITIONS_2025,
  participation: COLLECTIVE_PARTICIPATION_2025,
  quota: QUOTA_2025,
  ballot: UNPRESCRIBED_BALLOT,
};
