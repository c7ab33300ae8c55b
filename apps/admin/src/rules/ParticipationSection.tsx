import { PARTICIPATION_REASONS, type SubjectRules } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";
import { RuleList } from "./RuleList";

/** Who is reviewed and rated, who only reviewed, who neither, and on what ground. */
export function ParticipationSection({ rules }: { rules: SubjectRules }) {
  const translate = useTranslate();
  const read = useBilingual();
  const lines = PARTICIPATION_REASONS.flatMap((reason) => {
    const rule = rules.participation[reason];
    if (!rule) return [];
    const { text, treatment, cap } = rule;
    const level = cap ? read(rules.levelNames.value[cap]) : "";
    return [
      {
        ...rule,
        key: reason,
        text: (
          <>
            {read(text)}: <strong>{translate(`rules.treatment.${treatment}`, { level })}</strong>
          </>
        ),
      },
    ];
  });
  if (lines.length === 0) return null;
  return (
    <Section title={translate("rules.participation.title")}>
      <RuleList lines={lines} />
    </Section>
  );
}
