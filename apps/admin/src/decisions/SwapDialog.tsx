import { Box, MenuItem, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ActDialog } from "../components/ActDialog";
import { DayField } from "../components/DayField";
import type { SubjectKind } from "../graphql/generated/graphql";
import { DecisionCandidatesDocument, SwapPlacesDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { useSystem } from "../session/useSystem";
import { CommitteeVoteFields } from "./CommitteeVoteFields";
import { EMPTY_VOTE, isVoteReady, voteInputOf } from "./voteDraft";

export interface SwapCandidate {
  reviewId: string;
  name: string;
  kind: SubjectKind;
  quotaGroup: string | null;
}

interface SwapDialogProps {
  round: { id: string; version: number; asksCommitteeVote: boolean };
  /** Decided good, to become excellent. */
  up: SwapCandidate;
  onClose: () => void;
}

/** One up, one down, each with a reason, in one act: the quota stays where it is. */
export function SwapDialog({ round, up, onClose }: SwapDialogProps) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const [downId, setDownId] = useState("");
  const [upReason, setUpReason] = useState("");
  const [downReason, setDownReason] = useState("");
  const [number, setNumber] = useState("");
  const [resolvedOn, setResolvedOn] = useState("");
  const [vote, setVote] = useState(EMPTY_VOTE);
  const filter = { roundId: round.id, subjectKind: up.kind, decidedLevel: "EXCELLENT" as const };
  const { data } = useDocument(DecisionCandidatesDocument, { filter, page: { offset: 0, limit: 100 } });
  const [swap, { isPending, error }] = useAct(SwapPlacesDocument, {
    notifies: false,
    success: "decisions.swap.done",
  });
  const others = (data?.decisionCandidates.items ?? []).filter(
    (it) => (it.quotaGroup ?? null) === up.quotaGroup && !it.isOwnCase,
  );
  const isVoteAsked = round.asksCommitteeVote;
  const isReady =
    isVoteReady(vote, isVoteAsked) &&
    downId !== "" &&
    [upReason, downReason, number].every((it) => it.trim() !== "");
  const act = async () => {
    const done = await swap({
      input: {
        roundId: round.id,
        version: round.version,
        up: { reviewId: up.reviewId, reason: upReason.normalize("NFC").trim() },
        down: { reviewId: downId, reason: downReason.normalize("NFC").trim() },
        resolutionNumber: number.trim(),
        resolvedOn: resolvedOn || today,
        vote: voteInputOf(vote, isVoteAsked),
      },
    });
    if (done) onClose();
  };
  return (
    <ActDialog
      title={translate("decisions.swap.title", { name: up.name })}
      error={error}
      refused={translate("decisions.swap.refused")}
      act={translate("decisions.swap.act")}
      isReady={isReady}
      isPending={isPending}
      onAct={() => void act()}
      onClose={onClose}
    >
      <Typography sx={{ mb: 2 }}>{translate("decisions.swap.help", { name: up.name })}</Typography>
      <TextField
        select
        label={translate("decisions.swap.down")}
        value={downId}
        onChange={(event) => setDownId(event.target.value)}
        helperText={others.length === 0 ? translate("decisions.swap.nobody") : undefined}
        fullWidth
        required
        margin="dense"
      >
        {others.map(({ review }) => (
          <MenuItem key={review.id} value={review.id}>
            {review.subject.name} ({review.cell.name})
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate("decisions.swap.upReason")}
        value={upReason}
        onChange={(event) => setUpReason(event.target.value)}
        fullWidth
        required
        multiline
        margin="dense"
      />
      <TextField
        label={translate("decisions.swap.downReason")}
        value={downReason}
        onChange={(event) => setDownReason(event.target.value)}
        fullWidth
        required
        multiline
        margin="dense"
      />
      <TextField
        label={translate("decisions.decide.number")}
        value={number}
        onChange={(event) => setNumber(event.target.value)}
        placeholder="13-NQ/ĐU"
        fullWidth
        required
        margin="dense"
      />
      <Box sx={{ mt: 1.5 }}>
        <DayField
          label={translate("decisions.decide.resolvedOn")}
          value={resolvedOn || today}
          onChange={setResolvedOn}
          required
        />
      </Box>
      <CommitteeVoteFields vote={vote} onChange={setVote} isAsked={isVoteAsked} />
    </ActDialog>
  );
}
