import { Alert, AlertTitle } from "@mui/material";
import { useTranslate } from "react-admin";
import type { BallotDeskFieldsFragment } from "../graphql/generated/graphql";

/** Differences named before the rest is only counted. */
const MOST = 12;

/** Where the two counts differ, as sentences; by how much stays between each teller and the papers. */
export function Differences({ differences }: { differences: BallotDeskFieldsFragment["differences"] }) {
  const translate = useTranslate();
  if (differences.length === 0) return null;
  return (
    <Alert severity="error" sx={{ my: 1.5 }} role="status">
      <AlertTitle>{translate("ballots.differ.title", { count: differences.length })}</AlertTitle>
      {differences.slice(0, MOST).map(({ figure, reviewId, name }) => (
        <div key={`${reviewId}${figure}`}>
          {name === null
            ? translate("ballots.differ.head", { figure: translate(`ballots.differ.figures.${figure}`) })
            : translate("ballots.differ.line", {
                name,
                figure: translate(`ballots.differ.figures.${figure}`),
              })}
        </div>
      ))}
      {differences.length > MOST && (
        <div>{translate("ballots.differ.more", { count: differences.length - MOST })}</div>
      )}
      <div>{translate("ballots.differ.next")}</div>
    </Alert>
  );
}
