import { REFERENCE_BALLOT } from "../ballots.js";
import type { SubjectRules } from "../edition.js";
import { LEVEL_NAMES } from "../levelNames.js";
import { PARTICIPATION_2025 } from "./participation.js";
import { POST_GROUPS_2025 } from "./postGroups.js";
import { article } from "./provenance.js";
import { QUOTA_2025 } from "./quota.js";
import { SCALE_2025 } from "./scale.js";

const { criteria, selfAssessment, conditions } = POST_GROUPS_2025.NON_LEADER;

/** Members from 2025; without a group of posts, as those who hold none. */
export const MEMBER_2025: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...article("Điều 11") },
  scale: SCALE_2025,
  criteria,
  selfAssessment,
  conditions,
  participation: PARTICIPATION_2025,
  quota: QUOTA_2025,
  ballot: REFERENCE_BALLOT,
  byPost: POST_GROUPS_2025,
};
