import { Alert, Box, TextField, Typography } from "@mui/material";
import type { BallotRule, VoteRole } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { ParagraphField } from "../components/ParagraphField";
import { useErrorText, useFieldFaultText } from "../components/useErrorText";
import {
  asksReason,
  type ProposalDraft,
  VOTE_FIELDS,
  type VoteStanding,
  voteStanding,
} from "./proposalDraft";

interface BodyVoteFieldsProps {
  name: string;
  draft: ProposalDraft;
  rule: BallotRule;
  role: VoteRole;
  onChange: (change: Partial<ProposalDraft>) => void;
}

/** How the body voted on the level: the sums and the majority are checked while it is typed. */
export function BodyVoteFields({ name, draft, rule, role, onChange }: BodyVoteFieldsProps) {
  const translate = useTranslate();
  const standing = voteStanding(draft, rule);
  return (
    <Box role="group" aria-label={translate("proposals.levels.vote.title", { name })} sx={{ mt: 1.5 }}>
      <Typography sx={{ mb: 1 }}>{translate(`proposals.levels.vote.${role}`)}</Typography>
      <Box
        sx={{
          display: "grid",
          gap: 1.5,
          gridTemplateColumns: { xs: "repeat(2, minmax(0, 1fr))", sm: "repeat(4, minmax(0, 1fr))" },
        }}
      >
        {VOTE_FIELDS.map((field) => (
          <TextField
            key={field}
            label={translate(`proposals.levels.vote.${field}`)}
            value={draft[field]}
            onChange={(event) => onChange({ [field]: event.target.value.trim() })}
            error={standing.kind === "NOT_BALANCED"}
            slotProps={{ htmlInput: { inputMode: "numeric", maxLength: 4, autoComplete: "off" } }}
          />
        ))}
      </Box>
      <Box role="status" sx={{ mt: 1.5 }}>
        <Outcome standing={standing} draft={draft} />
      </Box>
      {asksReason(standing, role) && (
        <ParagraphField
          label={translate("proposals.levels.vote.reason")}
          helperText={translate("proposals.levels.vote.reasonHelp")}
          required
          value={draft.reason}
          onChange={(reason) => onChange({ reason })}
          maxLength={2000}
        />
      )}
    </Box>
  );
}

function Outcome({ standing, draft }: { standing: VoteStanding; draft: ProposalDraft }) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const faultText = useFieldFaultText();
  switch (standing.kind) {
    case "NONE":
    case "PARTIAL":
      return null;
    case "NOT_BALANCED":
      return (
        <Alert severity="error">
          {faultText({ path: "vote", code: "VOTES_NOT_BALANCED", arguments: {} })}
        </Alert>
      );
    case "NO_QUORUM": {
      const { ok: _, code, ...figures } = standing.verdict;
      return <Alert severity="error">{errorText({ code, arguments: figures })}</Alert>;
    }
    case "COUNTED": {
      const { outcome, yes, convened, required } = standing.outcome;
      const isCarried = outcome !== "NO_MAJORITY";
      return (
        <Alert severity={isCarried ? "success" : "warning"}>
          {translate(isCarried ? "proposals.levels.vote.carried" : "proposals.levels.vote.notCarried", {
            yes,
            convened,
            required,
            level: translate(`levels.${draft.level ?? "NONE"}`),
          })}
        </Alert>
      );
    }
  }
}
