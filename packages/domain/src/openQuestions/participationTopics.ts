import { OPEN_RULES, type OpenParticipationReason } from "../editions/openParticipation.js";
import { PARTICIPATION_TEXTS, TREATMENT_TEXTS } from "../editions/participationTexts.js";
import { SIX_MONTHS_DAY_SETTING } from "../editions/sixMonthsDaySetting.js";
import type { OpenTopic } from "./openQuestion.js";
import { settingTopic } from "./settingTopic.js";
import { SHOWN_AT } from "./shownAt.js";

/** One point for each reason on which a document is silent, and the day on which six months must be complete. */
export const PARTICIPATION_TOPICS: readonly OpenTopic[] = [
  ...(Object.keys(OPEN_RULES) as OpenParticipationReason[]).map(reasonTopic),
  settingTopic("participation", SIX_MONTHS_DAY_SETTING, {
    shownAt: SHOWN_AT.ROUND,
    aspects: [
      "participation.ADMITTED_UNDER_SIX_MONTHS.countedTo",
      "participation.FOUNDED_UNDER_SIX_MONTHS.countedTo",
    ],
  }),
];

function reasonTopic(reason: OpenParticipationReason): OpenTopic {
  const label = PARTICIPATION_TEXTS[reason];
  return {
    key: `participation.${reason}`,
    label,
    question: {
      vi: `${label.vi}: có kiểm điểm, xếp loại không?`,
      en: `${label.en}: reviewed, rated or neither?`,
    },
    defaultText: null,
    decidedBy: "UNIT_SETTING",
    options: OPEN_RULES[reason].options.map((value) => ({ value, text: TREATMENT_TEXTS[value] })),
    shownAt: SHOWN_AT.ROUND,
    aspects: [`participation.${reason}`],
  };
}
