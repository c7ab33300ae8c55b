import { Alert, AlertTitle } from "@mui/material";
import type { Imbalance } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useErrorText } from "../components/useErrorText";
import type { BallotDeskFieldsFragment } from "../graphql/generated/graphql";
import type { CountCheck } from "./countDraft";

interface CountAlertProps {
  check: CountCheck;
  subjects: BallotDeskFieldsFragment["ballot"]["subjects"];
}

/** Names shown before the rest is only counted. */
const MOST_NAMES = 5;

/** Whether the count balances, in words: which sum, what it should be, what it is. */
export function CountAlert({ check, subjects }: CountAlertProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const nameOf = new Map(subjects.map(({ reviewId, name }) => [reviewId, name]));
  const sentence = ({ code, expected, actual, memberId }: Imbalance) => {
    const text = errorText({ code, arguments: { expected, actual } });
    const name = memberId === undefined ? undefined : nameOf.get(memberId);
    return name ? `${name}: ${text}` : text;
  };
  if (check.isBalanced) {
    return (
      <Alert severity="success" sx={{ mb: 2 }}>
        {translate("ballots.balanced")}
      </Alert>
    );
  }
  const names = check.openReviews.slice(0, MOST_NAMES).map((id) => nameOf.get(id) ?? "");
  const isWrong = check.imbalances.length > 0;
  return (
    <Alert severity={isWrong ? "error" : "info"} sx={{ mb: 2 }} role="status">
      <AlertTitle>{translate(isWrong ? "ballots.unbalanced" : "ballots.unfinished")}</AlertTitle>
      {check.imbalances.slice(0, 2 * MOST_NAMES).map((imbalance) => (
        <div key={imbalance.code + (imbalance.memberId ?? imbalance.field ?? "")}>{sentence(imbalance)}</div>
      ))}
      {check.openCounts.length > 0 && (
        <div>
          {translate("ballots.openCounts", {
            names: check.openCounts.map((name) => translate(`ballots.counts.${name}`)).join(", "),
          })}
        </div>
      )}
      {names.length > 0 && (
        <div>
          {translate("ballots.openReviews", { count: check.openReviews.length, names: names.join(", ") })}
        </div>
      )}
    </Alert>
  );
}
