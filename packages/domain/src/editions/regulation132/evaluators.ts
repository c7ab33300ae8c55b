import type { Bilingual } from "../bilingual.js";
import type { EvaluatorRole, EvaluatorRule, EvaluatorSide } from "../evaluatorRule.js";
import type { Provenance, Sourced } from "../sourced.js";
import type { SubjectKind } from "../subjectKind.js";
import { formCode } from "./forms.js";

/** Where an edition has its list of evaluators from. */
export interface EvaluatorSources {
  /** The footnote of the sheet: criteria within the evaluator's function only. */
  readonly footnote: Provenance;
  readonly members: Provenance;
  readonly others: Provenance;
}

/**
 * Who fills a sheet on whom, 2018 to 2022: "cấp trên, cùng cấp, cấp dưới". No weights between the sides were found, so
 * the sheets are weighed by the body that proposes and never averaged.
 */
export function evaluatorsOf(year: 2018 | 2019, from: EvaluatorSources): readonly Sourced<EvaluatorRule>[] {
  const sheet = (number: Parameters<typeof formCode>[0]) => formCode(number, year);
  return [
    rule("ORGANISATION", "ABOVE", "SUPERIOR_OFFICES", sheet("03"), from.footnote, {
      vi: "Các cơ quan tham mưu, giúp việc của cấp ủy cấp trên trực tiếp",
      en: "Advisory and support agencies of the directly superior committee",
    }),
    rule("ORGANISATION", "SAME_LEVEL", "SAME_LEVEL_AUTHORITIES", sheet("03"), from.others, {
      vi: "Ủy ban nhân dân, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội cùng cấp",
      en: "People's Committee, Fatherland Front and mass organisations of the same level",
    }),
    rule("ORGANISATION", "BELOW", "SUBORDINATE_UNITS", sheet("03"), from.others, {
      vi: "Các chi bộ, đảng bộ trực thuộc",
      en: "Subordinate cells and Party organisations",
    }),
    rule("COLLECTIVE", "ABOVE", "SUPERIOR_LEADERSHIP", sheet("04"), from.others, {
      vi: "Tập thể lãnh đạo, cấp ủy cấp trên",
      en: "The superior leadership or committee",
    }),
    rule("COLLECTIVE", "SAME_LEVEL", "SAME_LEVEL_BODIES", sheet("04"), from.others, {
      vi: "Cấp ủy cùng cấp, Mặt trận Tổ quốc, các đoàn thể",
      en: "The Party committee of the same level, the Fatherland Front, mass organisations",
    }),
    rule("COLLECTIVE", "BELOW", "SUBORDINATE_UNITS", sheet("04"), from.others, {
      vi: "Các đơn vị trực thuộc",
      en: "Subordinate units",
    }),
    rule("MEMBER", "ABOVE", "RESIDENCE_COMMITTEE", null, from.members, {
      vi: "Chi ủy nơi cư trú (ý kiến nhận xét đảng viên giữ mối liên hệ nơi cư trú)",
      en: "The cell committee of the place of residence (its comment on the member's ties there)",
    }),
    rule("MEMBER", "SAME_LEVEL", "OWN_CELL_COMMITTEE", sheet("05"), from.members, {
      vi: "Chi ủy nơi đảng viên sinh hoạt",
      en: "The committee of the member's own cell",
    }),
    rule("MEMBER", "SAME_LEVEL", "LED_MASS_ORGANISATION", sheet("05"), from.members, {
      vi: "Tập thể lãnh đạo đoàn thể mà đảng viên là cán bộ lãnh đạo",
      en: "Leadership of the mass organisation in which the member is a leader",
    }),
    rule("MEMBER", "SAME_LEVEL", "HEAD_OF_AGENCY", sheet("05"), from.members, {
      vi: "Người đứng đầu cơ quan, đơn vị (đối với công chức, viên chức, người lao động)",
      en: "Head of the agency or unit (for its staff)",
    }),
    rule("CADRE", "ABOVE", "DIRECT_MANAGER", sheet("02"), from.others, {
      vi: "Người quản lý trực tiếp",
      en: "The direct manager",
    }),
    rule("CADRE", "SAME_LEVEL", "FELLOW_COLLECTIVE_MEMBERS", null, from.others, {
      vi: "Các thành viên trong tập thể lãnh đạo",
      en: "Members of the leadership collective",
    }),
    rule("CADRE", "BELOW", "HEADS_BELOW", null, from.others, {
      vi: "Người đứng đầu các đơn vị trực thuộc",
      en: "Heads of the units below",
    }),
  ];
}

function rule(
  subjectKind: SubjectKind,
  side: EvaluatorSide,
  role: EvaluatorRole,
  sheet: string | null,
  provenance: Provenance,
  text: Bilingual,
): Sourced<EvaluatorRule> {
  const onlyWithinFunction = subjectKind === "ORGANISATION" && side === "ABOVE";
  return { value: { subjectKind, side, role, text, formCode: sheet, onlyWithinFunction }, ...provenance };
}
