import { Box, Button, Typography } from "@mui/material";
import { type Level, minimalChanges, type QuotaRule } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import type { WhatIf } from "./boardWhatIf";
import { groupName } from "./groupName";

interface CorrectionButtonsProps {
  groups: WhatIf["groups"];
  rule: QuotaRule;
  /** Shows the people among whom the committee chooses. */
  onShow: (level: Level) => void;
}

/** Every smallest way to bring a group that is over within its quota; the committee chooses who it falls on. */
export function CorrectionButtons({ groups, rule, onShow }: CorrectionButtonsProps) {
  const translate = useTranslate();
  const over = groups.filter(({ quota }) => quota.exceededBy > 0);
  if (over.length === 0) return null;
  return (
    <Box role="group" aria-label={translate("decisions.corrections.title")} sx={{ mb: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>{translate("decisions.corrections.title")}</Typography>
      {over.map(({ name, counts, quota }) => (
        <Box key={name ?? ""} sx={{ mt: 0.5 }}>
          {groups.length > 1 && <Typography>{groupName(translate, name)}</Typography>}
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 0.5 }}>
            {minimalChanges(
              {
                excellent: counts.EXCELLENT,
                good: quota.goodOrAbove - counts.EXCELLENT,
                satisfactory: counts.SATISFACTORY,
              },
              rule,
            ).map(({ demoteToGood, promoteToGood }) => (
              <Button
                key={demoteToGood}
                variant="outlined"
                onClick={() => onShow(demoteToGood > 0 ? "EXCELLENT" : "SATISFACTORY")}
              >
                {[
                  demoteToGood > 0 && translate("decisions.corrections.demote", { count: demoteToGood }),
                  promoteToGood > 0 && translate("decisions.corrections.promote", { count: promoteToGood }),
                ]
                  .filter(Boolean)
                  .join(translate("decisions.corrections.and"))}
              </Button>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
