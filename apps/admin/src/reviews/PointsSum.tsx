import { Box, LinearProgress, Typography } from "@mui/material";
import { type CriterionGroup, pointsText, totalPoints } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import { groupStanding, type PointsSheet, wholeOf } from "./pointsOfLine";

/** What the lines of a group add up to, and the whole sheet, while the points are given. */
export function PointsSum({ sheet, group }: { sheet: PointsSheet; group: CriterionGroup }) {
  const translate = useTranslate();
  const read = useBilingual();
  const { given, max } = groupStanding(sheet, group.code);
  const whole = wholeOf(sheet);
  const total = totalPoints(sheet.criteria, sheet.points);
  const sentence = translate("points.groupSum", {
    given: read(pointsText(given)),
    max: read(pointsText(max)),
  });
  return (
    <Box
      data-points-sum={group.code}
      sx={{
        borderTop: "2px solid",
        borderColor: "primary.main",
        py: 1.5,
        mb: 2,
      }}
    >
      <Typography role="status" sx={{ fontWeight: 700, fontSize: "1.1rem" }}>
        {sentence}
        {whole > max &&
          ` · ${translate("points.wholeSum", { total: read(pointsText(total)), whole: read(pointsText(whole)) })}`}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={max > 0 ? (given / max) * 100 : 0}
        aria-label={sentence}
        sx={{ height: 10, borderRadius: 5, bgcolor: "divider", mt: 0.5 }}
      />
    </Box>
  );
}
