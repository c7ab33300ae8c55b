import { UNPRESCRIBED_BALLOT } from "../ballots.js";
import type { SubjectRules } from "../edition.js";
import { LEVEL_NAMES } from "../levelNames.js";
import { openRule } from "../openParticipation.js";
import { PARTICIPATION_2025 } from "./participation.js";
import { POST_GROUPS_2025 } from "./postGroups.js";
import { article, HD43 } from "./provenance.js";
import { QUOTA_2025 } from "./quota.js";
import { SCALE_2025 } from "./scale.js";

const { LEADER, CENTRALLY_MANAGED_CADRE } = POST_GROUPS_2025;
const { criteria, selfAssessment, conditions } = LEADER;

/** Leading and managing cadres from 2025, rated as such beside their rating as members. */
export const CADRE_2025: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...article("Điều 11") },
  scale: SCALE_2025,
  criteria,
  selfAssessment,
  conditions,
  participation: { ...PARTICIPATION_2025, CELL_POST_ONLY: openRule("CELL_POST_ONLY", HD43) },
  quota: QUOTA_2025,
  ballot: UNPRESCRIBED_BALLOT,
  byPost: { LEADER, CENTRALLY_MANAGED_CADRE },
};
