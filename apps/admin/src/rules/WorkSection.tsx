import { Box } from "@mui/material";
import type { Edition, SubjectKind } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";
import { type RuleLine, RuleList } from "./RuleList";

/** The order of work, where people are reviewed, who evaluates, which forms and by when. */
export function WorkSection({ edition, kind }: { edition: Edition; kind: SubjectKind }) {
  const translate = useTranslate();
  const read = useBilingual();
  const blocks: { key: string; isOrdered?: boolean; lines: RuleLine[] }[] = [
    {
      key: "order",
      isOrdered: true,
      lines: edition.order.map(({ value, ...it }) => ({ ...it, key: value.code, text: read(value.text) })),
    },
    {
      key: "places",
      lines: edition.places.map(({ value, ...it }) => ({ ...it, key: value.code, text: read(value.text) })),
    },
    {
      key: "evaluators",
      lines: edition.evaluators
        .filter(({ value }) => value.subjectKind === kind)
        .map(({ value, ...it }) => ({
          ...it,
          key: `${value.side}-${value.text.vi}`,
          text: `${translate(`rules.side.${value.side}`)}: ${read(value.text)}${value.formCode ? ` (${value.formCode})` : ""}`,
        })),
    },
    {
      key: "forms",
      lines: edition.forms
        .filter(({ value }) => value.subjectKinds.includes(kind))
        .map(({ value, ...it }) => ({
          ...it,
          key: value.code,
          text: (
            <>
              <strong>{value.code}</strong>: {read(value.title)}
              {value.fields.length > 0 && (
                <Box component="details">
                  <Box component="summary" sx={{ cursor: "pointer", py: 1 }}>
                    {translate("rules.forms.fields", { count: value.fields.length })}
                  </Box>
                  <Box component="ol" sx={{ m: 0, pl: 3 }}>
                    {value.fields.map(({ code, label, footnote }) => (
                      <li key={`${code}-${label.vi}`}>
                        {read(label)}
                        {footnote && <em> ({read(footnote)})</em>}
                      </li>
                    ))}
                  </Box>
                </Box>
              )}
            </>
          ),
        })),
    },
    {
      key: "provisions",
      lines: (edition.provisions ?? []).map(({ value, ...it }) => ({
        ...it,
        key: value.code,
        text: read(value.text),
      })),
    },
    {
      key: "deadlines",
      lines: edition.deadlines.map(({ value, ...it }) => ({
        ...it,
        key: `${value.scope}-${value.beforeMonthDay}`,
        text: read(value.text),
      })),
    },
  ];
  return blocks
    .filter(({ lines }) => lines.length > 0)
    .map(({ key, lines, isOrdered = false }) => (
      <Section key={key} title={translate(`rules.${key}.title`)}>
        <RuleList lines={lines} isOrdered={isOrdered} />
      </Section>
    ));
}
