import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import type { CellRoundFieldsFragment } from "../graphql/generated/graphql";

const MOST = 20;

interface AwaitedBeforeVoteProps {
  roundId: string;
  awaited: CellRoundFieldsFragment["awaited"];
}

/** Whose papers or State rating the vote waits for, each leading to where it is recorded; nothing when nothing is missing. */
export function AwaitedBeforeVote({ roundId, awaited }: AwaitedBeforeVoteProps) {
  const translate = useTranslate();
  if (awaited.length === 0) return null;
  return (
    <Box component="ul" aria-label={translate("meetings.awaited.title")} sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
      {awaited.slice(0, MOST).map(({ reviewId, memberName, isStateRatingMissing, papers }) => (
        <li key={reviewId}>
          <Box
            component={Link}
            to={`/reviews/${reviewId}?round=${roundId}`}
            sx={{ color: "secondary.main", fontWeight: 600, display: "inline-block", py: 0.5 }}
          >
            {memberName}
          </Box>
          {": "}
          {[
            ...(isStateRatingMissing ? [translate("meetings.awaited.stateRating")] : []),
            ...papers.map((it) => translate(`enums.paper.${it}`)),
          ].join("; ")}
        </li>
      ))}
      {awaited.length > MOST && (
        <li>{translate("meetings.awaited.more", { smart_count: awaited.length - MOST })}</li>
      )}
    </Box>
  );
}
