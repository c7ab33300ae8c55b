import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { Section } from "../components/Section";
import type { BallotFieldsFragment } from "../graphql/generated/graphql";
import { MinutesFigures } from "./MinutesFigures";

/** Closed counting minutes, with the sheet to sign. */
export function ClosedBallot({ ballot }: { ballot: BallotFieldsFragment }) {
  const translate = useTranslate();
  return (
    <Section
      title={translate(`ballots.closed.${ballot.kind}`)}
      subtitle={translate("ballots.closed.tellers", { names: ballot.tellers.join(", ") })}
      actions={
        <Button component={Link} to={`/ballots/${ballot.id}/minutes`} variant="outlined">
          {translate("ballots.closed.print")}
        </Button>
      }
    >
      <MinutesFigures ballot={ballot} />
    </Section>
  );
}
