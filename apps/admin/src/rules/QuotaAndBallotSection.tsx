import { LEVELS, type MajorityRule, type SubjectRules } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";
import { type RuleLine, RuleList } from "./RuleList";

/** How many may be excellent, counted where, and how many votes carry. */
export function QuotaAndBallotSection({ rules }: { rules: SubjectRules }) {
  const translate = useTranslate();
  const read = useBilingual();
  const { quota, ballot } = rules;
  const share = ({ kind, numerator, denominator }: MajorityRule) =>
    translate(`rules.ballot.${kind}`, { share: `${numerator}/${denominator}` });
  const lines: RuleLine[] = [];
  if (quota) {
    const { sharePercent, group, rounding, exceptionSharePercent } = quota.value;
    const text = translate("rules.quota.share", {
      share: sharePercent,
      group: translate(`rules.quota.group.${group}`),
    });
    const exception =
      exceptionSharePercent === undefined
        ? ""
        : ` ${translate("rules.quota.exception", { share: exceptionSharePercent })}`;
    lines.push({
      ...quota,
      key: "quota",
      text: `${text}${exception} ${translate(`rules.quota.rounding.${rounding}`)}`,
    });
  }
  if (ballot) {
    const majorities = LEVELS.map(
      (level) => `${read(rules.levelNames.value[level])}: ${share(ballot.value.majority[level])}`,
    );
    lines.push({
      ...ballot,
      key: "ballot",
      text: `${translate("rules.ballot.base")} ${majorities.join("; ")}.`,
    });
  }
  return (
    <Section title={translate("rules.quota.title")}>
      {!quota && translate("rules.quota.none")} {!ballot && translate("rules.ballot.none")}
      <RuleList lines={lines} />
    </Section>
  );
}
