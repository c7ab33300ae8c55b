import type { Bilingual } from "../editions/bilingual.js";
import { formatShare } from "../statistics/sharePercent.js";
import type { QuotaException } from "./quotaException.js";
import type { QuotaGroupStanding, QuotaStanding } from "./quotaGroupStanding.js";

/** Where a group stands, in one sentence for the board and the print: counts, ratio, limit and what follows. */
export function quotaSentence(group: QuotaGroupStanding): Bilingual {
  const { description, counts, state, standing, exception } = group;
  const { allowed, sharePercent } = state;
  const [vi, en] = [
    formatShare(state.ratioToGoodPercentHundredths),
    formatShare(state.ratioToGoodPercentHundredths, "en"),
  ];
  const granted = exception ? grantedBy(exception) : NOTHING;
  const end = ENDINGS[standing](group);
  return {
    vi: `${description.vi}: ${counts.EXCELLENT} hoàn thành xuất sắc trên ${counts.GOOD} hoàn thành tốt (${vi}), tối đa ${allowed} theo mức ${sharePercent}%${granted.vi}; ${end.vi}.`,
    en: `${description.en}: ${counts.EXCELLENT} excellent to ${counts.GOOD} good (${en}), at most ${allowed} at ${sharePercent}%${granted.en}; ${end.en}.`,
  };
}

const NOTHING: Bilingual = { vi: "", en: "" };

const ENDINGS: Readonly<Record<QuotaStanding, (group: QuotaGroupStanding) => Bilingual>> = {
  WITHIN: ({ state: { headroom } }) =>
    headroom > 0
      ? { vi: `còn ${headroom}`, en: `room for ${headroom} more` }
      : { vi: "không còn chỉ tiêu", en: "no room left" },
  WITHIN_BY_ROUNDING: ({ state: { allowedFloor, sharePercent } }) => ({
    vi: `vượt tỷ lệ ${sharePercent}%, chỉ được chấp nhận do đơn vị chọn cách làm tròn (làm tròn xuống thì tối đa ${allowedFloor})`,
    en: `over ${sharePercent}%, allowed only by the unit's rounding (rounded down, at most ${allowedFloor})`,
  }),
  EXCEEDED: ({ state: { exceededBy } }) => ({
    vi: `vượt ${exceededBy}, cần ghi lý do và cấp có thẩm quyền đồng ý`,
    en: `over by ${exceededBy}, which needs a recorded reason and the authority that agrees`,
  }),
  BLOCKED: ({ state: { exceededBy } }) => ({
    vi: `vượt ${exceededBy}, không được quyết định`,
    en: `over by ${exceededBy}, which the unit's rule refuses`,
  }),
};

function grantedBy({ documentNumber, decidedOn, authority }: QuotaException): Bilingual {
  const day = `${decidedOn}`.split("-").reverse().join("/");
  return {
    vi: ` (theo văn bản số ${documentNumber} ngày ${day} của ${authority})`,
    en: ` (by document ${documentNumber} of ${decidedOn}, ${authority})`,
  };
}
