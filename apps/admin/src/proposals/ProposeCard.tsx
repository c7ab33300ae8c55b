import { Alert, Button, Paper, Typography } from "@mui/material";
import { isLevelAtLeast, type VoteRole } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { LevelChip } from "../components/LevelChip";
import { RefusalAlert } from "../components/RefusalAlert";
import { levelOfKey } from "../decisions/boardWhatIf";
import { LevelButtons } from "../decisions/LevelButtons";
import { LevelLocks } from "../decisions/LevelLocks";
import type { ApiError } from "../graphql/ApiError";
import type { Level, ProposalCandidateFieldsFragment } from "../graphql/generated/graphql";
import { reviewRules } from "../reviews/reviewRules";
import { BodyVoteFields } from "./BodyVoteFields";
import { EMPTY_PROPOSAL, type ProposalDraft } from "./proposalDraft";

interface ProposeCardProps {
  candidate: ProposalCandidateFieldsFragment;
  role: VoteRole;
  draft: ProposalDraft | undefined;
  /** Why the last act was refused, where it was this subject's. */
  error: ApiError | null;
  onChange: (draft: ProposalDraft | undefined) => void;
}

/** One subject: the own level, what locks a level, and the level proposed; keys 1 to 4 while the card has the focus. */
export function ProposeCard({ candidate, role, draft, error, onChange }: ProposeCardProps) {
  const translate = useTranslate();
  const { review, highestAllowed, locks } = candidate;
  const name = review.subject.name;
  const rule = reviewRules(review)?.ballot?.value ?? null;
  const isLocked = (it: Level) => highestAllowed != null && !isLevelAtLeast(highestAllowed, it);
  const choose = (level: Level) => onChange({ ...(draft ?? EMPTY_PROPOSAL), level });
  return (
    <Paper
      variant="outlined"
      tabIndex={0}
      role="group"
      aria-label={name}
      data-proposal={name}
      onKeyDown={(event) => {
        const wanted = levelOfKey(event.key);
        if (wanted === null || isLocked(wanted) || isTyping(event.target)) return;
        event.preventDefault();
        choose(wanted);
      }}
      sx={{ p: 2, mb: 1.5, borderColor: draft ? "primary.main" : "divider", borderWidth: draft ? 2 : 1 }}
    >
      <Typography component="h3" sx={{ fontWeight: 700, fontSize: "1.1rem", overflowWrap: "anywhere" }}>
        {name}
      </Typography>
      {review.cell.name !== name && (
        <Typography sx={{ color: "text.secondary" }}>{review.cell.name}</Typography>
      )}
      <Typography component="div" sx={{ my: 1 }}>
        {translate("reviews.list.self")}: <LevelChip level={review.selfLevel} />
      </Typography>
      {highestAllowed && (
        <Typography component="div" sx={{ my: 1 }}>
          {translate("proposals.levels.highest")}: <LevelChip level={highestAllowed} />
        </Typography>
      )}
      <LevelLocks locks={locks} />
      <RefusalAlert error={error} />
      <LevelButtons level={draft?.level ?? null} name={name} isLocked={isLocked} onLevel={choose} />
      {draft && rule && role !== "NONE" && (
        <BodyVoteFields
          name={name}
          draft={draft}
          rule={rule}
          role={role}
          onChange={(change) => onChange({ ...draft, ...change })}
        />
      )}
      {draft && (
        <Button
          sx={{ mt: 1 }}
          aria-label={`${translate("proposals.levels.clear")}: ${name}`}
          onClick={() => onChange(undefined)}
        >
          {translate("proposals.levels.clear")}
        </Button>
      )}
    </Paper>
  );
}

/** The own case: named, and left to others. */
export function OwnCaseCard({ name }: { name: string }) {
  const translate = useTranslate();
  return (
    <Paper variant="outlined" sx={{ p: 2, mb: 1.5 }}>
      <Typography sx={{ fontWeight: 700 }}>{name}</Typography>
      <Alert severity="info">{translate("proposals.levels.ownCase")}</Alert>
    </Paper>
  );
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
