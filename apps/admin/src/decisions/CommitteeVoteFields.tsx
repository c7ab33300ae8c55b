import { Alert, Box, Checkbox, FormControlLabel, TextField, Typography } from "@mui/material";
import { approvalsNeeded } from "@xeploai/domain";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { ParagraphField } from "../components/ParagraphField";
import { VOTE_COUNTS, type VoteDraft, voteVerdict } from "./voteDraft";

interface CommitteeVoteFieldsProps {
  vote: VoteDraft;
  onChange: (vote: VoteDraft) => void;
  /** True where the plan of the round asks for it. */
  isAsked: boolean;
}

/** How the committee voted on its resolution: the sum checked as it is typed, with how many are needed. */
export function CommitteeVoteFields({ vote, onChange, isAsked }: CommitteeVoteFieldsProps) {
  const translate = useTranslate();
  const id = useId();
  const set = (part: Partial<VoteDraft>) => onChange({ ...vote, ...part });
  return (
    <Box role="group" aria-labelledby={id} sx={{ mt: 2 }}>
      <Typography id={id} component="h3" sx={{ fontWeight: 600 }}>
        {translate("decisions.vote.title")}
      </Typography>
      {!isAsked && (
        <FormControlLabel
          control={<Checkbox checked={vote.isRecorded} onChange={(_, isRecorded) => set({ isRecorded })} />}
          label={translate("decisions.vote.record")}
        />
      )}
      {(isAsked || vote.isRecorded) && (
        <>
          <Typography sx={{ color: "text.secondary", mb: 2 }}>{translate("decisions.vote.help")}</Typography>
          <Box
            sx={{
              display: "grid",
              gap: 2,
              gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "1fr 1fr" },
            }}
          >
            {VOTE_COUNTS.map((it) => (
              <TextField
                key={it}
                label={translate(`decisions.vote.${it}`)}
                value={vote[it]}
                onChange={(event) => set({ [it]: event.target.value })}
                error={vote[it].trim() !== "" && !/^\d{1,4}$/.test(vote[it].trim())}
                slotProps={{ htmlInput: { inputMode: "numeric", autoComplete: "off", maxLength: 4 } }}
                required
              />
            ))}
          </Box>
          <Outcome vote={vote} isAsked={isAsked} />
          <ParagraphField
            label={translate("decisions.vote.minorityOpinion")}
            helperText={translate("decisions.vote.minorityHelp")}
            value={vote.minorityOpinion}
            onChange={(minorityOpinion) => set({ minorityOpinion })}
            maxLength={2000}
            minRows={1}
          />
        </>
      )}
    </Box>
  );
}

function Outcome({ vote, isAsked }: { vote: VoteDraft; isAsked: boolean }) {
  const translate = useTranslate();
  const verdict = voteVerdict(vote, isAsked);
  const members = Number(vote.members);
  const hasMembers = Number.isSafeInteger(members) && members > 0;
  if (!verdict && !hasMembers) return null;
  const figures = {
    ...vote,
    members,
    approve: Number(vote.approve),
    required: hasMembers ? approvalsNeeded(members) : 1,
  };
  return (
    <Alert severity={verdict ? (verdict.ok ? "success" : "warning") : "info"} sx={{ mt: 2 }} role="status">
      {verdict === null && translate("decisions.vote.needed", figures)}
      {verdict?.ok === true && translate("decisions.vote.carried", figures)}
      {verdict?.ok === false && translate(`errors.${verdict.code}`, { ...verdict })}
    </Alert>
  );
}
