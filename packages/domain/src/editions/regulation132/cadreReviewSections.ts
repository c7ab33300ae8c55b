import type { SelfAssessmentSection } from "../edition.js";
import { PERSONAL_REVIEW_SECTIONS } from "./personalReviewSections.js";

const level = (code: string, vi: string, en: string): SelfAssessmentSection => ({
  code,
  title: { vi, en },
  kind: "LEVEL",
  isOptional: false,
  criteriaGroup: null,
});

/** Sections of Mẫu 02 as a leading cadre fills it: section VII ticks the level as cadre and the level as member. */
export const CADRE_REVIEW_SECTIONS: readonly SelfAssessmentSection[] = PERSONAL_REVIEW_SECTIONS.flatMap(
  (it) =>
    it.kind === "LEVEL"
      ? [
          level(
            "VII.1",
            "Tự nhận mức xếp loại cán bộ, công chức, viên chức",
            "Level proposed for oneself as cadre, civil servant or public employee",
          ),
          level("VII.2", "Tự nhận mức xếp loại đảng viên", "Level proposed for oneself as member"),
        ]
      : [it],
);
