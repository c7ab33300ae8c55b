import { Alert, Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { Figure } from "../components/Figure";
import { formatInteger } from "../components/format";
import { Section } from "../components/Section";
import type { QuotaBoardQuery } from "../graphql/generated/graphql";

/** How many may be excellent, how many the cells propose, how many are decided. */
export function QuotaSummaryPanel({ board }: { board: QuotaBoardQuery["quotaBoard"] }) {
  const translate = useTranslate();
  const { decided, proposed } = board;
  const baseOf = (count: number) => translate("home.ward.quotaBase", { count: formatInteger(count) });
  const isOver = proposed.exceededBy > 0;
  const message = translate(`home.ward.${messageOf(proposed)}`, {
    count: formatInteger(isOver ? proposed.exceededBy : proposed.headroom),
  });
  return (
    <Section title={translate("home.ward.quota")}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: { xs: 2, sm: 4 }, mb: 2 }}>
        <Figure
          label={translate("home.ward.quotaAllowed")}
          value={formatInteger(proposed.allowed)}
          base={baseOf(proposed.goodOrAbove)}
        />
        <Figure
          label={translate("home.ward.quotaProposed")}
          value={formatInteger(proposed.excellent)}
          base={baseOf(proposed.goodOrAbove)}
          tone={isOver ? "bad" : "plain"}
        />
        <Figure
          label={translate("home.ward.quotaDecided")}
          value={formatInteger(decided.excellent)}
          base={baseOf(decided.goodOrAbove)}
        />
      </Box>
      <Alert severity={isOver ? "warning" : "info"}>{message}</Alert>
    </Section>
  );
}

function messageOf({ goodOrAbove, exceededBy, headroom }: QuotaBoardQuery["quotaBoard"]["proposed"]): string {
  if (goodOrAbove === 0) return "quotaNone";
  if (exceededBy > 0) return "quotaOver";
  return headroom > 0 ? "quotaRoom" : "quotaFull";
}
