import type { Bilingual } from "../editions/bilingual.js";
import { LEVEL_NAMES } from "../editions/levelNames.js";
import { PARTICIPATION_REASONS } from "../editions/participationReason.js";
import type { ParticipationRule, ParticipationRules, Treatment } from "../editions/participationRule.js";
import { MISSING_PAPER_TEXTS, PARTICIPATION_TEXTS } from "../editions/participationTexts.js";
import { type Finding, isChanged, isGone, isNew } from "./changeDraft.js";

/** Which special cases are treated otherwise: who is rated, reviewed only, out, or left to a decision. */
export function compareParticipations(
  before: ParticipationRules,
  after: ParticipationRules,
): readonly Finding[] {
  return PARTICIPATION_REASONS.flatMap((reason): Finding[] => {
    const [was, is] = [before[reason], after[reason]];
    const name = PARTICIPATION_TEXTS[reason];
    if (was && is) return changedCase(name, was, is);
    if (is) {
      const now = treatmentText(is);
      return [
        isNew("PARTICIPATION", { vi: `${name.vi}: ${now.vi}.`, en: `${name.en}: ${now.en}.` }, now, is),
      ];
    }
    if (was) {
      const then = treatmentText(was);
      const text = {
        vi: `${name.vi}: không còn quy định riêng (trước: ${then.vi}).`,
        en: `${name.en}: no rule of its own any more (before: ${then.en}).`,
      };
      return [isGone("PARTICIPATION", text, then, was)];
    }
    return [];
  });
}

function changedCase(name: Bilingual, was: ParticipationRule, is: ParticipationRule): Finding[] {
  const [then, now] = [treatmentText(was), treatmentText(is)];
  if (then.vi === now.vi) return [];
  const text = {
    vi: `${name.vi}: nay ${now.vi} (trước: ${then.vi}).`,
    en: `${name.en}: now ${now.en} (before: ${then.en}).`,
  };
  return [isChanged("PARTICIPATION", text, [then, now], [was, is])];
}

const TREATMENT_TEXTS: Readonly<Record<Treatment, Bilingual>> = {
  RATED: { vi: "kiểm điểm và xếp loại", en: "reviewed and rated" },
  CAPPED: { vi: "xếp loại, không quá mức {cap}", en: "rated, not above {cap}" },
  REVIEW_ONLY: { vi: "kiểm điểm nhưng chưa xếp loại", en: "reviewed and not rated" },
  OUT: { vi: "không kiểm điểm, không xếp loại", en: "neither reviewed nor rated" },
  ASK_PERSON: { vi: "do cấp ủy quyết định", en: "left to the committee" },
};

/** What happens in a case, with the paper it needs, and whether the text of the rules says so. */
function treatmentText(rule: ParticipationRule): Bilingual {
  const cap = LEVEL_NAMES[rule.cap ?? "SATISFACTORY"];
  const { vi, en } = TREATMENT_TEXTS[rule.treatment];
  const parts: Bilingual[] = [{ vi: vi.replace("{cap}", cap.vi), en: en.replace("{cap}", cap.en) }];
  if (rule.effect) parts.push(lowerFirst(rule.effect));
  if (rule.paper) {
    const paper = lowerFirst(MISSING_PAPER_TEXTS[rule.paper]);
    parts.push({ vi: `cần có ${paper.vi}`, en: `needs: ${paper.en}` });
  }
  const whole = { vi: parts.map((it) => it.vi).join(", "), en: parts.map((it) => it.en).join(", ") };
  if (rule.certainty !== "UNCERTAIN") return whole;
  return {
    vi: `văn bản đã đọc không nêu, mặc định ${whole.vi}`,
    en: `not said in the text read, by default ${whole.en}`,
  };
}

function lowerFirst({ vi, en }: Bilingual): Bilingual {
  return {
    vi: vi.charAt(0).toLocaleLowerCase("vi") + vi.slice(1),
    en: en.charAt(0).toLowerCase() + en.slice(1),
  };
}
