import GavelIcon from "@mui/icons-material/Gavel";
import { Alert, AlertTitle, Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFigures } from "../components/useFigures";
import { isAboveGrassroots } from "./divisionsOf";
import type { Cell } from "./stack";

interface OverrideMarkProps {
  cell: Cell;
}

/** Stands beside every figure that holds more of the excellent than the rule allows; nothing beside the others. */
export function OverrideMark({ cell }: OverrideMarkProps) {
  const translate = useTranslate();
  if (!cell.hasOverride) return null;
  return (
    <Box
      component="span"
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
      {translate(`analysis.override.mark${placeOf(cell)}`)}
    </Box>
  );
}

/** What the mark means: who allowed the excess and why. */
export function OverrideReasons({ cell }: OverrideMarkProps) {
  const translate = useTranslate();
  const overrideText = useOverrideText();
  if (!cell.hasOverride) return null;
  const { overrides } = cell;
  const texts =
    overrides.length > 0
      ? overrides.map(overrideText)
      : [translate(`analysis.override.explanation${placeOf(cell)}`)];
  return texts.map((text) => (
    <Box
      component="span"
      key={text}
      sx={{ display: "block", mt: 0.5, fontSize: "0.9rem", fontWeight: 400, color: "#7a3c00" }}
    >
      {text}
    </Box>
  ));
}

/** Above the grassroots the excess is that of a unit within. */
const placeOf = ({ organisation }: Cell): "Within" | "" =>
  organisation && isAboveGrassroots(organisation.kind) ? "Within" : "";

/** Who allowed an excess, by how many, and why, in one sentence. */
function useOverrideText() {
  const translate = useTranslate();
  const figures = useFigures();
  return ({ authority, reason, exceededBy }: Cell["overrides"][number]) =>
    translate("analysis.override.text", { authority, reason, exceededBy: figures.count(exceededBy) });
}

interface OverrideTextsProps {
  overrides: Cell["overrides"];
}

/** Who allowed the excess, by how many, and why. */
export function OverrideTexts({ overrides }: OverrideTextsProps) {
  const translate = useTranslate();
  const overrideText = useOverrideText();
  if (overrides.length === 0) return null;
  return (
    <Alert severity="warning" icon={<GavelIcon />} sx={{ mt: 2 }}>
      <AlertTitle>{translate("analysis.override.heading")}</AlertTitle>
      {overrides.map((it) => (
        <Box key={overrideText(it)}>{overrideText(it)}</Box>
      ))}
    </Alert>
  );
}
