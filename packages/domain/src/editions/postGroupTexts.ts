import type { Bilingual } from "./bilingual.js";
import type { PostGroup } from "./postGroup.js";

/** Names of the groups of posts, for an edition that has no wording of its own. */
export const POST_GROUP_TEXTS: Readonly<Record<PostGroup, Bilingual>> = {
  LEADER: {
    vi: "Cá nhân giữ chức vụ lãnh đạo, quản lý",
    en: "Holders of a leading or managing post",
  },
  CENTRALLY_MANAGED_CADRE: {
    vi: "Cán bộ thuộc diện Trung ương quản lý",
    en: "Cadres under central management",
  },
  NON_LEADER: {
    vi: "Cá nhân không giữ chức vụ lãnh đạo, quản lý",
    en: "Persons without a leading or managing post",
  },
  OUTSIDE_POLITICAL_SYSTEM: {
    vi: "Đảng viên không làm việc trong hệ thống chính trị",
    en: "Members who work outside the political system",
  },
};
