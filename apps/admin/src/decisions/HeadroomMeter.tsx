import { Box, LinearProgress, Typography } from "@mui/material";
import type { QuotaRule, Sourced } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Figure } from "../components/Figure";
import { formatInteger, formatShare } from "../components/format";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";
import type { Board, WhatIf } from "./boardWhatIf";

interface HeadroomMeterProps {
  board: Board;
  whatIf: WhatIf;
  chosenCount: number;
  quota: Sourced<QuotaRule> | null;
}

/** How many may be excellent, how many would be, and what is left; moves while the board is worked on. */
export function HeadroomMeter({ board, whatIf, chosenCount, quota }: HeadroomMeterProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const { allowed, used, headroom, exceededBy, goodOrAbove, ratioToGoodPercentHundredths } = whatIf.quota;
  const isOver = exceededBy > 0;
  const isGrouped = quota !== null && quota.value.group !== "GRASSROOTS_ORGANISATION";
  const share = allowed === 0 ? (used > 0 ? 100 : 0) : Math.min(100, (100 * used) / allowed);
  return (
    <Section
      title={translate("decisions.meter.title")}
      subtitle={translate("decisions.meter.base", {
        cells: chosenCount,
        goodOrAbove: formatInteger(goodOrAbove),
      })}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 3, mb: 1 }} role="status">
        <Figure
          label={translate("decisions.meter.allowed")}
          value={formatInteger(allowed)}
          base={translate("decisions.meter.allowedBase")}
        />
        <Figure
          label={translate("decisions.meter.used")}
          value={formatInteger(used)}
          base={
            ratioToGoodPercentHundredths === null
              ? ""
              : translate("decisions.meter.ratio", { share: formatShare(ratioToGoodPercentHundredths) })
          }
          tone={isOver ? "bad" : "plain"}
        />
        <Figure
          label={translate(isOver ? "decisions.meter.exceeded" : "decisions.meter.headroom")}
          value={formatInteger(isOver ? exceededBy : headroom)}
          tone={isOver ? "bad" : "good"}
        />
        <Figure
          label={translate("decisions.meter.decided")}
          value={formatInteger(board.decided.excellent)}
          base={translate("decisions.meter.decidedBase", { count: formatInteger(board.decided.goodOrAbove) })}
        />
        <Figure
          label={translate("decisions.meter.undecided")}
          value={formatInteger(board.undecided)}
          base={translate("decisions.meter.people")}
        />
      </Box>
      <LinearProgress
        variant="determinate"
        value={share}
        color={isOver ? "error" : "success"}
        aria-label={translate("decisions.meter.aria", { used, allowed })}
        sx={{ height: 14, borderRadius: 7, bgcolor: "divider" }}
      />
      {isOver && (
        <Typography sx={{ color: "error.dark", fontWeight: 600, mt: 1 }}>
          {translate("decisions.meter.moves", { exceededBy })}
        </Typography>
      )}
      <Typography sx={{ color: "text.secondary", fontSize: "0.95rem", mt: 1 }}>
        {translate(`decisions.meter.${isGrouped ? "ruleByGroup" : "rule"}`, {
          share: whatIf.quota.sharePercent,
          rounding: translate(`rounds.rounding.${board.round.quotaRounding}`),
        })}
        {quota?.note && ` ${read(quota.note)}`}
      </Typography>
    </Section>
  );
}
