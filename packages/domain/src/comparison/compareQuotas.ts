import type { Bilingual } from "../editions/bilingual.js";
import { QUOTA_SETTINGS, type QuotaGroup, type QuotaRule } from "../editions/quotaRule.js";
import type { Sourced } from "../editions/sourced.js";
import { type Finding, isChanged, isGone, isNew } from "./changeDraft.js";

type Quota = Sourced<QuotaRule> | null;

/** What changed about the largest share of EXCELLENT: the share, the exception to it, and the group it is counted in. */
export function compareQuotas(before: Quota, after: Quota): readonly Finding[] {
  if (!before && !after) return [];
  if (!before) {
    const is = limit(after!.value);
    const text = {
      vi: `Bắt đầu khống chế tỷ lệ: ${is.vi}; tính theo ${groupText(after!.value.group).vi}.`,
      en: `A quota begins: ${is.en}, counted in ${groupText(after!.value.group).en}.`,
    };
    return [isNew("QUOTA", text, is, after!)];
  }
  if (!after) {
    const was = limit(before.value);
    return [
      isGone(
        "QUOTA",
        { vi: `Không còn khống chế: ${was.vi}.`, en: `No quota any more: ${was.en}.` },
        was,
        before,
      ),
    ];
  }
  return [
    ...compareShares(before, after),
    ...compareExceptions(before, after),
    ...compareGroups(before, after),
  ];
}

function compareShares(before: Sourced<QuotaRule>, after: Sourced<QuotaRule>): Finding[] {
  if (before.value.sharePercent === after.value.sharePercent) return [];
  const [was, is] = [limit(before.value), limit(after.value)];
  const text = {
    vi: `Nay ${is.vi} (trước: ${before.value.sharePercent}%).`,
    en: `Now ${is.en} (before: ${before.value.sharePercent}%).`,
  };
  return [isChanged("QUOTA", text, [was, is], [before, after])];
}

function compareExceptions(before: Sourced<QuotaRule>, after: Sourced<QuotaRule>): Finding[] {
  const [was, is] = [before.value.exceptionSharePercent, after.value.exceptionSharePercent];
  if (was === is) return [];
  if (is === undefined) {
    const gone = exception(was!);
    const text = { vi: `Không còn ngoại lệ: ${gone.vi}.`, en: `No exception any more: ${gone.en}.` };
    return [isGone("QUOTA", text, gone, before)];
  }
  const now = exception(is);
  if (was === undefined) {
    return [
      isNew("QUOTA", { vi: `Ngoại lệ mới: ${now.vi}.`, en: `A new exception: ${now.en}.` }, now, after),
    ];
  }
  const text = {
    vi: `Ngoại lệ nay ${now.vi} (trước: ${was}%).`,
    en: `The exception is now ${now.en} (before: ${was}%).`,
  };
  return [isChanged("QUOTA", text, [exception(was), now], [before, after])];
}

function compareGroups(before: Sourced<QuotaRule>, after: Sourced<QuotaRule>): Finding[] {
  if (before.value.group === after.value.group) return [];
  const [was, is] = [groupText(before.value.group), groupText(after.value.group)];
  const text = {
    vi: `Tỷ lệ xuất sắc nay tính theo ${is.vi} (trước: ${was.vi}).`,
    en: `The quota is now counted in ${is.en} (before: ${was.en}).`,
  };
  return [isChanged("QUOTA", text, [was, is], [before, after])];
}

function limit({ sharePercent }: QuotaRule): Bilingual {
  return {
    vi: `số Hoàn thành xuất sắc nhiệm vụ không quá ${sharePercent}% số Hoàn thành tốt nhiệm vụ`,
    en: `Excellent is at most ${sharePercent}% of Good`,
  };
}

function exception(percent: number): Bilingual {
  return {
    vi: `cấp có thẩm quyền được quyết định đến ${percent}% nơi có thành tích nổi trội`,
    en: `the authority may decide up to ${percent}% where achievements stand out`,
  };
}

const GROUP_OPTIONS = QUOTA_SETTINGS.find((it) => it.field === "group")!.options;

function groupText(group: QuotaGroup): Bilingual {
  const { vi, en } = GROUP_OPTIONS.find((it) => it.value === group)!.text;
  return {
    vi: vi.charAt(0).toLocaleLowerCase("vi") + vi.slice(1),
    en: en.charAt(0).toLowerCase() + en.slice(1),
  };
}
