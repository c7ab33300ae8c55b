import { Typography } from "@mui/material";
import { LEVELS, type SubjectRules } from "@xeploai/domain";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { ChoiceCards } from "../components/ChoiceCards";
import { useBilingual } from "../components/useBilingual";
import type { Level, ReviewWorkFragment } from "../graphql/generated/graphql";

interface OwnLevelStepProps {
  rules: SubjectRules;
  value: Level | null;
  onChange: (level: Level) => void;
  previous: ReviewWorkFragment["previous"];
}

/** The level the member gives him- or herself, with last year's beside. */
export function OwnLevelStep({ rules, value, onChange, previous }: OwnLevelStepProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const id = useId();
  return (
    <>
      <Typography id={id} sx={{ mb: 1 }}>
        {translate("reviews.form.ownLevelHelp")}
      </Typography>
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
