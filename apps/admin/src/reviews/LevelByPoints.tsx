import { Alert } from "@mui/material";
import { LEVELS, levelOfPoints, pointsText, type SubjectRules, totalPoints } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import type { Level } from "../graphql/generated/graphql";
import type { SelfAssessmentDraft } from "./selfAssessmentDraft";

interface LevelByPointsProps {
  rules: SubjectRules;
  draft: SelfAssessmentDraft;
  chosen: Level | null;
}

/** All points added up and the level they come to; a level chosen above it is pointed out, never refused. */
export function LevelByPoints({ rules, draft, chosen }: LevelByPointsProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const scale = rules.scale.value;
  if (scale.kind !== "POINTS") return null;
  const total = totalPoints(rules.criteria.value.criteria, draft.points);
  const whole = scale.groups.reduce((sum, it) => sum + it.maxPoints * 10, 0);
  const level = levelOfPoints(rules.conditions, total);
  const isAbove = level !== null && chosen !== null && LEVELS.indexOf(chosen) < LEVELS.indexOf(level);
  return (
    <Alert severity={isAbove ? "warning" : "info"} sx={{ mb: 2, fontSize: "1.05rem" }}>
      {translate("points.wholeSum", { total: read(pointsText(total)), whole: read(pointsText(whole)) })}
      {level && `: ${translate("points.byPoints", { level: read(rules.levelNames.value[level]) })}`}
      {isAbove && <div>{translate("points.chosenAbove")}</div>}
    </Alert>
  );
}
