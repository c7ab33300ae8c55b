import { Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { TallyFieldsFragment } from "../graphql/generated/graphql";

/** The cell's vote on one person, in one sentence. */
export function TallyLine({ tally }: { tally: TallyFieldsFragment }) {
  const translate = useTranslate();
  const { excellent, good, satisfactory, unsatisfactory, required } = tally;
  return (
    <Typography>
      {translate("decisions.cards.tally", { excellent, good, satisfactory, unsatisfactory, required })}
      {!tally.outcome && <strong> {translate("ballots.noMajority")}.</strong>}
    </Typography>
  );
}
