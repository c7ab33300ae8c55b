import GavelIcon from "@mui/icons-material/Gavel";
import { Alert, AlertTitle, Box } from "@mui/material";
import { useTranslate } from "react-admin";
import type { OrganisationKind, YearQuotaFieldsFragment } from "../graphql/generated/graphql";
import { isAboveGrassroots } from "./divisionsOf";

interface OverrideMarkProps {
  /** Kind of the unit marked: above the grassroots the excess is that of a unit within. */
  kind: OrganisationKind | undefined;
  /** Also says what the mark means. */
  isExplained?: boolean;
}

/** Stands beside every figure that holds more of the excellent than the rule allows. */
export function OverrideMark({ kind, isExplained = false }: OverrideMarkProps) {
  const translate = useTranslate();
  const suffix = kind && isAboveGrassroots(kind) ? "Within" : "";
  const mark = (
    <Box
      component="span"
      title={translate(`analysis.override.explanation${suffix}`)}
      sx={{
        display: "inline-flex",
        alignItems: "center",
        gap: 0.5,
        px: 1,
        py: 0.25,
        borderRadius: 1.5,
        border: 1,
        borderColor: "#b45309",
        bgcolor: "#fff4e5",
        color: "#7a3c00",
        fontSize: "0.9rem",
        fontWeight: 600,
      }}
    >
      <GavelIcon aria-hidden sx={{ fontSize: "1.1rem" }} />
      {translate(`analysis.override.mark${suffix}`)}
    </Box>
  );
  if (!isExplained) return mark;
  return (
    <>
      {mark}
      <Box component="span" sx={{ display: "block", mt: 0.5, fontSize: "0.9rem", color: "#7a3c00" }}>
        {translate(`analysis.override.explanation${suffix}`)}
      </Box>
    </>
  );
}

interface OverrideTextsProps {
  overrides: YearQuotaFieldsFragment["overrides"];
}

/** Who allowed the excess, by how many, and why. */
export function OverrideTexts({ overrides }: OverrideTextsProps) {
  const translate = useTranslate();
  if (overrides.length === 0) return null;
  return (
    <Alert severity="warning" icon={<GavelIcon />} sx={{ mt: 2 }}>
      <AlertTitle>{translate("analysis.override.heading")}</AlertTitle>
      {overrides.map(({ authority, reason, exceededBy }) => (
        <Box key={`${authority} ${reason}`}>
          {translate("analysis.override.text", { authority, reason, exceededBy })}
        </Box>
      ))}
    </Alert>
  );
}
