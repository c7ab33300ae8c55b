import type { BallotEffect, BallotRule } from "../editions/ballotRule.js";
import type { Bilingual } from "../editions/bilingual.js";
import { LEVELS } from "../editions/level.js";
import { LEVEL_NAMES } from "../editions/levelNames.js";
import { shareText } from "../editions/ruleText.js";
import type { Sourced } from "../editions/sourced.js";
import { type Finding, isChanged, isGone, isNew } from "./changeDraft.js";

type Ballot = Sourced<BallotRule> | null;

/** What changed about the vote: whether there is one, the share of votes that a level needs, and what it is worth. */
export function compareBallots(before: Ballot, after: Ballot): readonly Finding[] {
  if (!before && !after) return [];
  if (!before) {
    const is = EFFECT_TEXTS[after!.value.effect];
    return [isNew("BALLOT", { vi: `Có bỏ phiếu: ${is.vi}.`, en: `There is a vote: ${is.en}.` }, is, after!)];
  }
  if (!after) {
    const was = EFFECT_TEXTS[before.value.effect];
    return [isGone("BALLOT", { vi: "Không còn bỏ phiếu.", en: "There is no vote any more." }, was, before)];
  }
  return [...compareMajorities(before, after), ...compareEffects(before, after)];
}

const EFFECT_TEXTS: Readonly<Record<BallotEffect, Bilingual>> = {
  PROPOSES: {
    vi: "mức đủ số phiếu là mức tập thể đề nghị",
    en: "the level with the majority is what the body proposes",
  },
  REFERENCE: {
    vi: "kết quả phiếu để tham khảo, cấp có thẩm quyền thẩm định và quyết định",
    en: "the count is for reference; the authority appraises and decides",
  },
};

function compareMajorities(before: Sourced<BallotRule>, after: Sourced<BallotRule>): Finding[] {
  return LEVELS.flatMap((level) => {
    const [a, b] = [before.value.majority[level], after.value.majority[level]];
    const was = shareText(a.kind, a.numerator, a.denominator);
    const is = shareText(b.kind, b.numerator, b.denominator);
    if (was.vi === is.vi) return [];
    const text = {
      vi: `${LEVEL_NAMES[level].vi} nay cần ${is.vi} số phiếu (trước: ${was.vi}).`,
      en: `${LEVEL_NAMES[level].en} now needs ${is.en} of the votes (before: ${was.en}).`,
    };
    return [isChanged("BALLOT", text, [was, is], [before, after])];
  });
}

function compareEffects(before: Sourced<BallotRule>, after: Sourced<BallotRule>): Finding[] {
  if (before.value.effect === after.value.effect) return [];
  const [was, is] = [EFFECT_TEXTS[before.value.effect], EFFECT_TEXTS[after.value.effect]];
  const text = { vi: `Giá trị của phiếu: nay ${is.vi}.`, en: `What the vote is worth: now ${is.en}.` };
  return [isChanged("BALLOT", text, [was, is], [before, after])];
}
