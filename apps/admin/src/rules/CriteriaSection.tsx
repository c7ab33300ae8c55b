import { Box, Typography } from "@mui/material";
import type { SubjectRules } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";
import { SourceNote } from "./SourceNote";

/** The criteria as the form numbers them, with the points of each group where there are points. */
export function CriteriaSection({ rules }: { rules: SubjectRules }) {
  const translate = useTranslate();
  const read = useBilingual();
  const scale = rules.scale.value;
  const { groups, criteria } = rules.criteria.value;
  const pointsOf = (group: string) =>
    scale.kind === "POINTS" ? scale.groups.find(({ code }) => code === group)?.maxPoints : undefined;
  return (
    <Section
      title={translate("rules.criteria.title")}
      subtitle={
        scale.kind === "GRADES"
          ? translate("rules.criteria.grades", {
              names: Object.values(scale.gradeNames).map(read).join(", "),
            })
          : translate("rules.criteria.points", {
              total: scale.groups.reduce((sum, it) => sum + it.maxPoints, 0),
            })
      }
    >
      {groups.map((group) => {
        const points = pointsOf(group.code);
        const lines = criteria.filter((it) => it.group === group.code && it.code !== group.code);
        return (
          <Box key={group.code} sx={{ mb: 2 }}>
            <Typography component="h3" sx={{ fontWeight: 700 }}>
              {group.code}. {read(group.text)}
              {points !== undefined && ` (${translate("rules.criteria.upTo", { points })})`}
            </Typography>
            <Box component="ul" sx={{ m: 0, pl: 3, listStyle: "none" }}>
              {lines.map(({ code, text, isResult, details = [], blocks = [] }) => (
                <Box component="li" key={code} sx={{ py: 0.25 }}>
                  {code}. {read(text)}
                  {isResult && (
                    <Box component="span" sx={{ color: "secondary.main", fontWeight: 600 }}>
                      {" "}
                      · {translate("rules.criteria.result")}
                    </Box>
                  )}
                  {details.length + blocks.length > 0 && (
                    <Box component="details">
                      <Box component="summary" sx={{ cursor: "pointer", py: 1 }}>
                        {translate("rules.criteria.details", { count: details.length + blocks.length })}
                      </Box>
                      <Box component="ul" sx={{ m: 0, pl: 3 }}>
                        {[...details, ...blocks.map((it) => it.text)].map((it) => (
                          <li key={it.vi}>{read(it)}</li>
                        ))}
                      </Box>
                    </Box>
                  )}
                </Box>
              ))}
            </Box>
            {group.provenance && <SourceNote {...group.provenance} />}
          </Box>
        );
      })}
      <SourceNote {...rules.criteria} />
    </Section>
  );
}
