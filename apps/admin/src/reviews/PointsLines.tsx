import { Typography } from "@mui/material";
import type { Criterion, CriterionGroup, SubjectRules } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import type { ReviewWorkFragment } from "../graphql/generated/graphql";
import { PointsQuestion } from "./PointsQuestion";
import { PointsSum } from "./PointsSum";
import type { PointsSheet } from "./pointsOfLine";
import type { SelfAssessmentDraft } from "./selfAssessmentDraft";

interface PointsLinesProps {
  step: { group: CriterionGroup; criteria: readonly Criterion[] };
  rules: SubjectRules;
  scale: PointsSheet["scale"];
  maxima: Readonly<Record<string, number>>;
  draft: SelfAssessmentDraft;
  onChange: (draft: SelfAssessmentDraft) => void;
  previous: ReviewWorkFragment["previous"];
  marksMissing: boolean;
}

/** The lines of one group that are given points, and what they add up to. */
export function PointsLines(props: PointsLinesProps) {
  const { step, rules, scale, maxima, draft, onChange, previous, marksMissing } = props;
  const translate = useTranslate();
  const { points } = draft;
  const sheet: PointsSheet = { scale, criteria: rules.criteria.value.criteria, points, maxima };
  const hasMaxima = step.criteria.some(({ code }) => maxima[code] !== undefined);
  return (
    <>
      <Typography sx={{ mb: 2 }}>{translate(hasMaxima ? "points.helpLines" : "points.helpGroup")}</Typography>
      {step.criteria.map((criterion) => {
        const before = previous?.points.find((it) => it.criterion === criterion.code);
        const { [criterion.code]: _own, ...others } = points;
        return (
          <PointsQuestion
            key={criterion.code}
            criterion={criterion}
            sheet={sheet}
            conditions={rules.conditions}
            onChange={(tenths) =>
              onChange({
                ...draft,
                points: tenths === null ? others : { ...others, [criterion.code]: tenths },
              })
            }
            previous={before && previous ? { year: previous.year, tenths: before.pointsTenths } : undefined}
            isMissing={marksMissing && points[criterion.code] === undefined}
          />
        );
      })}
      {hasMaxima && (
        <Typography sx={{ color: "text.secondary", fontSize: "0.95rem", mb: 2 }}>
          {translate("points.bandsNote")}
        </Typography>
      )}
      <PointsSum sheet={sheet} group={step.group} />
    </>
  );
}
