import { BALLOT_SETTINGS } from "../editions/ballotRule.js";
import { HEAD_CAP_SETTING } from "../editions/headCapSetting.js";
import { QUOTA_SETTINGS } from "../editions/quotaRule.js";
import { SUBORDINATE_BASE_SETTING } from "../editions/subordinateBase.js";
import type { OpenTopic } from "./openQuestion.js";
import { settingTopic } from "./settingTopic.js";
import { SHOWN_AT } from "./shownAt.js";

const WITH_QUOTA = ["2018", "2019", "2023", "2025"] as const;
const ALL = ["2014", ...WITH_QUOTA] as const;

/** Points about the quota, the vote and the conditions of a level that a unit settles by a setting. */
export const RATING_TOPICS: readonly OpenTopic[] = [
  ...QUOTA_SETTINGS.map((setting) =>
    settingTopic(
      "quota",
      setting,
      setting.field === "group"
        ? {
            shownAt: SHOWN_AT.QUOTA,
            aspects: ["quota"],
            defaultText: {
              vi: "Đảng viên: từng tổ chức cơ sở đảng; tổ chức đảng: từng loại hình cùng cấp xếp loại; cán bộ: chức danh tương đương; tập thể: vị trí, vai trò tương đồng",
              en: "Members: each grassroots organisation; organisations: each type under one authority; cadres: equivalent titles; collectives: similar roles",
            },
          }
        : { shownAt: SHOWN_AT.QUOTA, aspects: [], editions: WITH_QUOTA },
    ),
  ),
  {
    key: "ballot.majority",
    label: { vi: "Tỷ lệ phiếu cần để đề nghị một mức", en: "Share of votes needed for a level" },
    question: {
      vi: "Các hướng dẫn đã đọc không nêu tỷ lệ phiếu, hoặc không bắt buộc bỏ phiếu đối với tập thể, cán bộ.",
      en: "The guidances read name no share of votes, or no vote at all on collectives and cadres.",
    },
    defaultText: null,
    decidedBy: "DEFAULT",
    options: [],
    shownAt: SHOWN_AT.BALLOT,
    aspects: ["ballot"],
  },
  ...BALLOT_SETTINGS.map((setting) =>
    settingTopic("ballot", setting, { shownAt: SHOWN_AT.BALLOT, aspects: [], editions: ALL }),
  ),
  settingTopic("conditions", SUBORDINATE_BASE_SETTING, {
    shownAt: SHOWN_AT.LEVEL,
    aspects: ["conditions.subordinateBase"],
  }),
  settingTopic("conditions", HEAD_CAP_SETTING, {
    key: "conditions.headCap",
    shownAt: SHOWN_AT.LEVEL,
    aspects: ["conditions.NOT_ABOVE_UNIT"],
  }),
];
