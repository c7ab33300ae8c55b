import { Alert, Box, Button, Paper, TextField, Typography } from "@mui/material";
import { isLevelAtLeast, type SubjectRules } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { LevelChip } from "../components/LevelChip";
import { useBilingual } from "../components/useBilingual";
import { LevelExplanation } from "../explanation/LevelExplanation";
import type { DecisionCandidatesQuery, Level } from "../graphql/generated/graphql";
import { reviewRules } from "../reviews/reviewRules";
import { draftFromServer } from "../reviews/selfAssessmentDraft";
import { useDraftLabels } from "../reviews/useDraftLabels";
import { type BoardChange, levelOfKey } from "./boardWhatIf";
import { LevelButtons } from "./LevelButtons";
import { LevelLocks } from "./LevelLocks";
import { SwapDialog } from "./SwapDialog";
import { TallyLine } from "./TallyLine";

type Candidate = DecisionCandidatesQuery["decisionCandidates"]["items"][number];

interface CandidateCardProps {
  round: { id: string; version: number; asksCommitteeVote: boolean };
  candidate: Candidate;
  rules: SubjectRules;
  change: BoardChange | undefined;
  mayDecide: boolean;
  onLevel: (level: Level) => void;
  onReason: (reason: string) => void;
}

/** The evidence on one person, and the four levels; keys 1 to 4 set one while the card has the focus. */
export function CandidateCard({
  round,
  candidate,
  rules,
  change,
  mayDecide,
  onLevel,
  onReason,
}: CandidateCardProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const [isSwapping, setSwapping] = useState(false);
  const { review, isOwnCase, unmet } = candidate;
  const name = review.subject.name;
  if (isOwnCase) {
    return (
      <Paper variant="outlined" sx={{ p: 2, mb: 1.5 }}>
        <Typography sx={{ fontWeight: 700 }}>{name}</Typography>
        <Alert severity="info">{translate("decisions.cards.ownCase")}</Alert>
      </Paper>
    );
  }
  const isOpen = mayDecide && candidate.isDecidedHere && !review.decidedLevel && review.proposedLevel;
  const isLocked = (it: Level) =>
    candidate.highestAllowed != null && !isLevelAtLeast(candidate.highestAllowed, it);
  const maySwap =
    mayDecide && review.state === "DECIDED" && review.decidedLevel === "GOOD" && !isLocked("EXCELLENT");
  const level = change?.to ?? review.decidedLevel ?? review.proposedLevel ?? null;
  return (
    <Paper
      variant="outlined"
      tabIndex={0}
      role="group"
      aria-label={name}
      data-candidate={name}
      onKeyDown={(event) => {
        const wanted = levelOfKey(event.key);
        if (
          !isOpen ||
          wanted === null ||
          isLocked(wanted) ||
          event.target instanceof HTMLInputElement ||
          event.target instanceof HTMLTextAreaElement
        ) {
          return;
        }
        event.preventDefault();
        onLevel(wanted);
      }}
      sx={{ p: 2, mb: 1.5, borderColor: change ? "warning.main" : "divider", borderWidth: change ? 2 : 1 }}
    >
      <Typography component="h3" sx={{ fontWeight: 700, fontSize: "1.1rem" }}>
        {name}
      </Typography>
      <Typography sx={{ color: "text.secondary" }}>{review.cell.name}</Typography>
      {candidate.quotaGroup && (
        <Typography sx={{ color: "text.secondary" }}>
          {translate("decisions.groups.of", { name: candidate.quotaGroup })}
        </Typography>
      )}
      <Evidence candidate={candidate} rules={rules} />
      {unmet.length > 0 && (
        <Alert severity="warning" sx={{ my: 1 }}>
          {translate("decisions.cards.unmet")}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {unmet.map((it) => (
              <li key={it.code}>
                {read({ vi: it.textVi, en: it.textEn })}
                {it.findingVi && it.findingEn && `: ${read({ vi: it.findingVi, en: it.findingEn })}`}
              </li>
            ))}
          </Box>
        </Alert>
      )}
      <LevelLocks locks={candidate.locks} />
      {review.evaluation && (
        <Box component="details" sx={{ mb: 1 }}>
          <Box component="summary" sx={{ cursor: "pointer", py: 1 }}>
            {translate("decisions.cards.why")}
          </Box>
          <LevelExplanation evaluation={review.evaluation} />
        </Box>
      )}
      {isOpen ? (
        <LevelButtons level={level} name={name} isLocked={isLocked} onLevel={onLevel} />
      ) : (
        <Box sx={{ mt: 1 }}>
          {translate(review.decidedLevel ? "reviews.list.decided" : "reviews.list.proposed")}:{" "}
          <LevelChip level={level} />
          {mayDecide && !candidate.isDecidedHere && !review.decidedLevel && review.proposedLevel && (
            <Typography sx={{ color: "text.secondary" }}>{translate("decisions.cards.elsewhere")}</Typography>
          )}
          {maySwap && (
            <Button onClick={() => setSwapping(true)} sx={{ ml: 1 }}>
              {translate("decisions.swap.offer")}
            </Button>
          )}
        </Box>
      )}
      {isSwapping && (
        <SwapDialog
          round={round}
          up={{
            reviewId: review.id,
            name,
            kind: review.subject.kind,
            quotaGroup: candidate.quotaGroup ?? null,
          }}
          onClose={() => setSwapping(false)}
        />
      )}
      {change && (
        <TextField
          label={translate("decisions.cards.reason")}
          value={change.reason}
          onChange={(event) => onReason(event.target.value)}
          error={change.reason.trim() === ""}
          required
          fullWidth
          multiline
          margin="dense"
        />
      )}
    </Paper>
  );
}

function Evidence({ candidate: { review }, rules }: { candidate: Candidate; rules: SubjectRules }) {
  const translate = useTranslate();
  const own = reviewRules(review) ?? rules;
  const { givenTo, criterionName } = useDraftLabels(own);
  const draft = draftFromServer(review.selfAssessment);
  const lines = Object.keys({ ...draft.grades, ...draft.points });
  const given = lines.map((code) => givenTo(draft, code) ?? translate("common.none"));
  const isOfPoints = own.scale.value.kind === "POINTS";
  return (
    <Box sx={{ my: 1 }}>
      <Typography component="div">
        {translate("reviews.list.self")}: <LevelChip level={review.selfLevel} isShort />
        {review.previous?.level && (
          <>
            {" · "}
            {translate("common.year", { year: review.previous.year })}:{" "}
            <LevelChip level={review.previous.level} isShort />
          </>
        )}
      </Typography>
      {review.tally && <TallyLine tally={review.tally} />}
      {lines.length > 0 && (
        <Box component="details" sx={{ mt: 0.5 }}>
          <Box component="summary" sx={{ cursor: "pointer", py: 1 }}>
            {translate("reviews.drawer.grades")}: {isOfPoints ? given.join(" · ") : countsByGrade(given)}
          </Box>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {lines.map((code) => (
              <li key={code}>
                {criterionName(code)}: <strong>{givenTo(draft, code)}</strong>
              </li>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}

/** How many criteria bear each grade, in words: "Xuất sắc 2 · Tốt 6". */
function countsByGrade(grades: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const grade of grades) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return [...counts].map(([grade, count]) => `${grade} ${count}`).join(" · ");
}
