import { LinearProgress, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { useFigures } from "../components/useFigures";
import type { OrganisationKind, YearQuotaFieldsFragment } from "../graphql/generated/graphql";
import { isAboveGrassroots, isBelowGrassroots } from "./divisionsOf";
import { OverrideTexts } from "./OverrideMark";
import type { Cell } from "./stack";

interface QuotaPanelProps {
  quota: YearQuotaFieldsFragment | undefined;
  overrides: Cell["overrides"];
  kind: OrganisationKind;
  isForming: boolean;
  /** The levels counted are not decided ones. */
  isAssumed: boolean;
}

/** How many may be excellent, how many are, what that is of the good; a decided excess is said in full. */
export function QuotaPanel({ quota, overrides, kind, isForming, isAssumed }: QuotaPanelProps) {
  const translate = useTranslate();
  if (isBelowGrassroots(kind)) {
    return (
      <Section title={translate("analysis.quota.heading")}>
        <Typography sx={{ color: "text.secondary" }}>{translate("analysis.quota.outside")}</Typography>
        <OverrideTexts overrides={overrides} />
      </Section>
    );
  }
  if (!quota) return null;
  return (
    <Section title={translate("analysis.quota.heading")}>
      <QuotaFigures
        quota={quota}
        isSum={isAboveGrassroots(kind)}
        isForming={isForming}
        isAssumed={isAssumed}
      />
      <OverrideTexts overrides={overrides} />
    </Section>
  );
}

interface QuotaFiguresProps {
  quota: YearQuotaFieldsFragment;
  isSum: boolean;
  isForming: boolean;
  /** The levels counted are not decided ones. */
  isAssumed: boolean;
}

function QuotaFigures({ quota: { state }, isSum, isForming, isAssumed }: QuotaFiguresProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const words = {
    excellent: figures.count(state.excellent),
    good: figures.count(state.good),
    allowed: figures.count(state.allowed),
    limit: figures.wholePercent(state.sharePercent),
  };
  const isExceeded = state.exceededBy > 0;
  // What is not decided yet can still be put right.
  const tone = isAssumed ? "warning" : "error";
  const used =
    state.allowed === 0 ? (state.excellent > 0 ? 100 : 0) : (state.excellent / state.allowed) * 100;
  const headroom = state.headroom > 0 ? "headroom" : "full";
  return (
    <>
      <Typography
        sx={{ fontSize: "1.5rem", fontWeight: 700, fontVariantNumeric: "tabular-nums", lineHeight: 1.3 }}
      >
        {translate("analysis.quota.used", words)}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={Math.min(used, 100)}
        color={isExceeded ? tone : "secondary"}
        aria-label={translate("analysis.quota.meter", words)}
        sx={{ height: 12, borderRadius: 1, my: 1, "& .MuiLinearProgress-bar": { transition: "none" } }}
      />
      <Typography sx={{ fontWeight: 600, color: isExceeded ? `${tone}.dark` : "text.primary" }}>
        {isExceeded
          ? translate("analysis.quota.exceeded", { exceededBy: figures.count(state.exceededBy) })
          : translate(`analysis.quota.${headroom}`, { headroom: figures.count(state.headroom) })}
      </Typography>
      {typeof state.excellentToGood === "number" ? (
        <>
          <Typography sx={{ mt: 1.5, fontSize: "1.25rem", fontWeight: 600 }}>
            {translate("analysis.quota.ofGood", { share: figures.share(state.excellentToGood) })}
          </Typography>
          <Typography sx={{ color: "text.secondary", fontSize: "0.95rem" }}>
            {translate("analysis.quota.ofGoodBase", words)}
          </Typography>
        </>
      ) : (
        <Typography sx={{ mt: 1.5, color: "text.secondary" }}>
          {translate("analysis.quota.noGood")}
        </Typography>
      )}
      <Typography sx={{ mt: 1, color: "text.secondary", fontSize: "0.95rem" }}>
        {translate("analysis.quota.basis", {
          goodOrAbove: figures.count(state.goodOrAbove),
          rounding: translate(`analysis.quota.rounding.${state.rounding}`),
        })}
        {isSum && ` ${translate("analysis.quota.sum")}`}
        {isAssumed && ` ${translate("analysis.quota.assumed")}`}
        {isForming && ` ${translate("analysis.quota.forming")}`}
      </Typography>
    </>
  );
}
