import { Typography } from "@mui/material";
import { LEVELS, type SubjectKind, type SubjectRules } from "@xeploai/domain";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { ChoiceCards } from "../components/ChoiceCards";
import { useBilingual } from "../components/useBilingual";
import type { Level, ReviewWorkFragment } from "../graphql/generated/graphql";
import { LevelByPoints } from "./LevelByPoints";
import type { SelfAssessmentDraft } from "./selfAssessmentDraft";

interface OwnLevelStepProps {
  rules: SubjectRules;
  kind: SubjectKind;
  draft: SelfAssessmentDraft;
  value: Level | null;
  onChange: (level: Level) => void;
  previous: ReviewWorkFragment["previous"];
}

/** The level proposed by oneself, or by a body for itself, with last year's and what the points come to beside. */
export function OwnLevelStep({ rules, kind, draft, value, onChange, previous }: OwnLevelStepProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const id = useId();
  return (
    <>
      <Typography id={id} sx={{ mb: 1 }}>
        {translate(`subjects.form.${kind}.levelHelp`)}
      </Typography>
      <LevelByPoints rules={rules} draft={draft} chosen={value} />
      {previous?.level && (
        <Typography sx={{ color: "text.secondary", mb: 1 }}>
          {translate("reviews.drawer.previous", {
            year: previous.year,
            level: read(rules.levelNames.value[previous.level]),
          })}
        </Typography>
      )}
      <ChoiceCards
        name={id}
        labelledBy={id}
        value={value}
        onChange={onChange}
        choices={LEVELS.map((level) => ({ value: level, label: read(rules.levelNames.value[level]) }))}
      />
    </>
  );
}
