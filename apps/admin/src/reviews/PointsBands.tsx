import { Box } from "@mui/material";
import { type LevelConditions, lineBands, pointsText } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import { useCriterionNotes } from "./CriterionNotes";

interface PointsBandsProps {
  code: string;
  conditions: LevelConditions;
  maxTenths: number;
  stepTenths: number;
}

/** What earns how many points of one line: in the unit's own words where its plan has some. */
export function PointsBands({ code, conditions, maxTenths, stepTenths }: PointsBandsProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const anchors = useCriterionNotes(code)?.anchors ?? [];
  const bands = lineBands(conditions, maxTenths, stepTenths);
  if (bands.length === 0) return null;
  return (
    <Box
      component="dl"
      aria-label={translate("points.bands", { code })}
      sx={{
        m: 0,
        display: "grid",
        gridTemplateColumns: "max-content minmax(0, 1fr)",
        columnGap: 2,
        rowGap: 0.5,
        "& dt": { fontWeight: 700 },
        "& dd": { m: 0 },
      }}
    >
      {bands.map(({ grade, from, to }) => (
        <Box key={grade} sx={{ display: "contents" }}>
          <dt>
            {from === to ? read(pointsText(from)) : `${read(pointsText(from))}–${read(pointsText(to))}`}
          </dt>
          <dd>
            {anchors
              .find((it) => it.grade === grade)
              ?.texts.map(({ textVi, textEn }) => read({ vi: textVi, en: textEn }))
              .join("; ") ?? translate(`reviews.anchors.${grade}`)}
          </dd>
        </Box>
      ))}
    </Box>
  );
}
