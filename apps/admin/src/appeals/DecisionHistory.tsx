import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { LevelChip } from "../components/LevelChip";
import { Section } from "../components/Section";
import { OverrideNotice } from "../decisions/OverrideNotice";
import type { DecisionRecordFieldsFragment } from "../graphql/generated/graphql";

/** Every decision on the level, the one in force first; what was superseded or cancelled stays to be read. */
export function DecisionHistory({ decisions }: { decisions: readonly DecisionRecordFieldsFragment[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate("appeals.history.title")} subtitle={translate("appeals.history.help")}>
      <Box component="ol" sx={{ listStyle: "none", p: 0, m: 0 }}>
        {decisions.map((it) => (
          <Box
            component="li"
            key={it.id}
            data-status={it.status}
            sx={{ borderTop: "1px solid", borderColor: "divider", py: 1.5, overflowWrap: "anywhere" }}
          >
            <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center" }}>
              <LevelChip level={it.level} />
              <Typography sx={{ fontWeight: 600 }}>{translate(`appeals.status.${it.status}`)}</Typography>
            </Box>
            <Typography>
              {translate("appeals.history.by", {
                number: it.resolutionNumber,
                day: formatDay(it.resolvedOn),
                basis: translate(`appeals.basis.${it.basis}`),
              })}
            </Typography>
            {it.reason && (
              <Typography>{translate("appeals.history.reason", { reason: it.reason })}</Typography>
            )}
            {it.override && <OverrideNotice override={it.override} />}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
