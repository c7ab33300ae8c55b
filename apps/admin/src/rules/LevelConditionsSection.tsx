import { Box, Typography } from "@mui/material";
import { type Condition, FITTING_LEVELS, type Level, type SubjectRules } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { LevelChip } from "../components/LevelChip";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";
import { RuleList } from "./RuleList";

/** What each level asks, best first, and what makes a subject unsatisfactory whatever the rest says. */
export function LevelConditionsSection({ rules }: { rules: SubjectRules }) {
  const translate = useTranslate();
  const read = useBilingual();
  const { conditions, levelNames } = rules;
  const { otherwise } = conditions;
  const lines = (all: readonly Condition[]) =>
    all.map(({ text, code, rule: _, ...provenance }) => ({ key: code, text: read(text), ...provenance }));
  const heading = (level: Level, note: string) => (
    <Typography component="h3" sx={{ fontWeight: 700, mt: 2, mb: 1 }}>
      <LevelChip level={level} isShort /> {read(levelNames.value[level])}: {translate(note)}
    </Typography>
  );
  return (
    <Section title={translate("rules.conditions.title")}>
      {FITTING_LEVELS.map((level) => (
        <Box key={level}>
          {heading(level, "rules.conditions.all")}
          <RuleList lines={lines(conditions.required[level])} />
        </Box>
      ))}
      {heading("UNSATISFACTORY", "rules.conditions.any")}
      <RuleList
        lines={[
          ...lines(conditions.unsatisfactoryWhen),
          ...(otherwise ? [{ ...otherwise, key: "otherwise", text: read(otherwise.text) }] : []),
        ]}
      />
      {!otherwise && <Typography sx={{ mt: 1 }}>{translate("rules.conditions.gap")}</Typography>}
    </Section>
  );
}
