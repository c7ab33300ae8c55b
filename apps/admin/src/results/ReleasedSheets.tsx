import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { ReviewSheetsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

/** What evaluators said, as it was released: signed sheets by name, confidential ones as counts. */
export function ReleasedSheets({ reviewId }: { reviewId: string }) {
  const translate = useTranslate();
  const { data, error } = useDocument(ReviewSheetsDocument, { reviewId });
  if (error) return <RefusalAlert error={error} severity="info" />;
  if (!data) return null;
  const { isReleased, signed, groups } = data.reviewSheets;
  const level = (it: string | null | undefined) => translate(`levels.${it ?? "NONE"}`);
  if (!isReleased && signed.length === 0)
    return <Typography>{translate("results.chain.sheets.notYet")}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 3, overflowWrap: "anywhere" }}>
      {signed.map(({ evaluatorName, side, content }) => (
        <li key={`${side} ${evaluatorName}`}>
          {evaluatorName}: <strong>{level(content.level)}</strong>
          {content.remark && ` — ${content.remark}`}
        </li>
      ))}
      {groups.map(({ group, count, levels, remarks }) => (
        <li key={group}>
          {translate("results.chain.sheets.group", { count })}:{" "}
          {levels
            .filter((it) => it.count > 0)
            .map((it) => `${level(it.level)} ${it.count}`)
            .join(", ")}
          {remarks.map((remark) => (
            <Typography key={remark}>“{remark}”</Typography>
          ))}
        </li>
      ))}
      {signed.length === 0 && groups.length === 0 && <li>{translate("results.chain.sheets.none")}</li>}
    </Box>
  );
}
