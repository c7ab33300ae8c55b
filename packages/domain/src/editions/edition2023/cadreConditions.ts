import type { Condition, LevelConditions } from "../condition.js";
import { sourceCondition } from "../sourceCondition.js";
import type { Provenance } from "../sourced.js";
import {
  EXCELLENT_GRADES,
  GOOD_GRADES,
  mostTasksMissed,
  NOT_DISCIPLINED,
  SATISFACTORY_GRADES,
  share,
} from "./commonConditions.js";
import { INDIVIDUAL_CASES_2023, OWN_TASKS_2023 } from "./memberConditions.js";
import { article12, QD124 } from "./provenance.js";

const units: Provenance = {
  source: `${QD124}; Nghị định 90/2020/NĐ-CP`,
  certainty: "UNCERTAIN",
  note: {
    vi: "Chưa đọc được câu về đơn vị do cán bộ lãnh đạo, quản lý; mặc định theo Nghị định 90/2020/NĐ-CP: đơn vị phụ trách hoàn thành tất cả chỉ tiêu, ít nhất 50% vượt; 100% đơn vị thuộc quyền hoàn thành nhiệm vụ trở lên, ít nhất 70% hoàn thành tốt trở lên.",
    en: "The sentence on the units led was not readable; by default that of Decree 90/2020/NĐ-CP: all targets of the units met, at least 50% above; all units Satisfactory or better, at least 70% Good or better.",
  },
};

const notAboveUnit: Condition = sourceCondition(
  "NOT_ABOVE_UNIT",
  { kind: "NOT_ABOVE_UNIT" },
  {
    source: QD124,
    certainty: "UNCERTAIN",
    note: {
      vi: "Văn bản quy định xếp loại người đứng đầu sau cùng; chưa đọc được giới hạn không cao hơn mức của đơn vị như Hướng dẫn 21-HD/BTCTW (2019). Mặc định vẫn áp dụng; cấp có thẩm quyền quyết định khác thì ghi rõ lý do.",
      en: "The text has the head rated last; a cap at the unit's level, as in Guidance 21-HD/BTCTW (2019), was not read. It applies by default; an authority that decides otherwise records its reason.",
    },
  },
);

/** Levels of leading and managing cadres. */
export const CADRE_CONDITIONS_2023: LevelConditions = {
  required: {
    EXCELLENT: [
      ...EXCELLENT_GRADES,
      ...OWN_TASKS_2023,
      sourceCondition("EXEMPLARY", { kind: "JUDGED_BY_BODY" }, article12),
      share("UNIT_TASKS_ALL_DONE", "UNIT_TASKS_DONE", "AT_LEAST", [1, 1], units),
      share("UNIT_TASKS_ABOVE_REQUIREMENT", "UNIT_TASKS_ABOVE_REQUIREMENT", "AT_LEAST", [1, 2], units),
      share("UNITS_IN_CHARGE_ALL_SATISFACTORY", "UNITS_IN_CHARGE_UNSATISFACTORY", "AT_MOST", [0, 1], units),
      share("UNITS_IN_CHARGE_MOSTLY_GOOD", "UNITS_IN_CHARGE_GOOD_OR_ABOVE", "AT_LEAST", [7, 10], units),
      notAboveUnit,
    ],
    GOOD: [...GOOD_GRADES, NOT_DISCIPLINED, notAboveUnit],
    SATISFACTORY: [...SATISFACTORY_GRADES, notAboveUnit],
  },
  unsatisfactoryWhen: [
    ...INDIVIDUAL_CASES_2023,
    share("TASKS_TOO_FEW_DONE", "TASKS_DONE", "LESS_THAN", [1, 2]),
    mostTasksMissed("UNIT_TASKS_TOO_FEW_DONE", "UNIT_TASKS_DONE", { ...article12, certainty: "KNOWN" }),
  ],
  otherwise: null,
};
