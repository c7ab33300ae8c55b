import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { LevelChip } from "../components/LevelChip";
import type { SubmissionItemFragment } from "../graphql/generated/graphql";
import { ProposeAgainDialog } from "./ProposeAgainDialog";
import { ReturnDialog } from "./ReturnDialog";

/** One subject under the seal; returned alone, or proposed anew. */
export function SubmissionItemCard({
  item,
  submissionId,
}: {
  item: SubmissionItemFragment;
  submissionId: string;
}) {
  const translate = useTranslate();
  const [asking, setAsking] = useState<"RETURN" | "AGAIN" | null>(null);
  const { name, level, votes, convened, reason, returnReason, isAnswered, isOwnCase } = item;
  const counted = votes.map((it) => `${translate(`levels.${it.level}`)}: ${it.count}`).join(" · ");
  return (
    <Box
      component="li"
      data-review={item.reviewId}
      sx={{
        borderTop: "1px solid",
        borderColor: "divider",
        py: 1.5,
        display: "flex",
        flexWrap: "wrap",
        gap: 1.5,
        alignItems: "center",
        overflowWrap: "anywhere",
      }}
    >
      <Box sx={{ flex: "1 1 280px", minWidth: 0 }}>
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {name}
        </Typography>
        {isOwnCase && <Typography>{translate("proposals.submission.ownCase")}</Typography>}
        {counted && (
          <Typography sx={{ color: "text.secondary" }}>
            {translate("proposals.submission.votes", { convened: convened ?? "—", votes: counted })}
          </Typography>
        )}
        {reason && <Typography>{translate("proposals.submission.reason", { reason })}</Typography>}
        {item.returnedAt && (
          <Typography sx={{ color: isAnswered ? "text.primary" : "error.main" }}>
            {translate(isAnswered ? "proposals.submission.answered" : "proposals.submission.returned", {
              reason: returnReason ?? "—",
            })}
          </Typography>
        )}
      </Box>
      {level && <LevelChip level={level} />}
      {item.mayReturn && (
        <Button
          variant="outlined"
          onClick={() => setAsking("RETURN")}
          aria-label={`${translate("proposals.return.open")}: ${name}`}
        >
          {translate("proposals.return.open")}
        </Button>
      )}
      {item.mayProposeAgain && (
        <Button
          variant="contained"
          onClick={() => setAsking("AGAIN")}
          aria-label={`${translate("proposals.again.open")}: ${name}`}
        >
          {translate("proposals.again.open")}
        </Button>
      )}
      {asking === "RETURN" && (
        <ReturnDialog item={item} submissionId={submissionId} onClose={() => setAsking(null)} />
      )}
      {asking === "AGAIN" && <ProposeAgainDialog item={item} onClose={() => setAsking(null)} />}
    </Box>
  );
}
