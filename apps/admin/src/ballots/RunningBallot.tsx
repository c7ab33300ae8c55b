import { Box } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import type { BallotFieldsFragment } from "../graphql/generated/graphql";
import { CancelBallot } from "./CancelBallot";

interface RunningBallotProps {
  ballot: BallotFieldsFragment;
  /** What is to be known before the first step. */
  notice?: ReactNode;
  /** The steps, a DeskStep each. */
  children: ReactNode;
}

/** An open ballot: who is on its frozen roll, what is done step by step, and the way to give it up. */
export function RunningBallot({ ballot, notice, children }: RunningBallotProps) {
  const translate = useTranslate();
  return (
    <Section
      title={translate(`ballots.running.${ballot.kind}`)}
      subtitle={translate("ballots.running.frozen", {
        convened: ballot.convened,
        present: ballot.present,
        count: ballot.subjects.length,
        hash: ballot.rollHash.slice(0, 16),
      })}
    >
      {notice}
      <Box component="ol" sx={{ listStyle: "none", p: 0, m: 0, display: "grid", gap: 3 }}>
        {children}
      </Box>
      <CancelBallot ballot={ballot} />
    </Section>
  );
}
