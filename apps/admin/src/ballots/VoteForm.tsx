import { Alert, Box, Button, Typography } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { ChoiceCards } from "../components/ChoiceCards";
import type { Level } from "../graphql/generated/graphql";
import type { VotingPaper } from "./ballotBox";

interface VoteFormProps {
  paper: VotingPaper;
  isPending: boolean;
  onCast: (choices: { reviewId: string; level: Level | null }[]) => void;
}

/** One question for each member; then all answers once more before they are sent, for they cannot be changed after. */
export function VoteForm({ paper, isPending, onCast }: VoteFormProps) {
  const translate = useTranslate();
  const id = useId();
  const [levels, setLevels] = useState<ReadonlyMap<string, Level>>(new Map());
  const [isChecking, setChecking] = useState(false);
  const open = paper.subjects.filter(({ reviewId }) => !levels.has(reviewId)).length;
  const choose = (reviewId: string, level: Level) => setLevels((it) => new Map([...it, [reviewId, level]]));
  const show = (isShown: boolean) => {
    setChecking(isShown);
    window.scrollTo(0, 0);
  };
  if (isChecking) {
    return (
      <>
        <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
          {translate("ballots.vote.check")}
        </Typography>
        <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0, mb: 2 }}>
          {paper.subjects.map(({ reviewId, name }, index) => {
            const level = levels.get(reviewId);
            return (
              <Box
                component="li"
                key={reviewId}
                sx={{ py: 1, borderBottom: "1px solid", borderColor: "divider" }}
              >
                {index + 1}. {name}:{" "}
                <strong>{level ? translate(`levels.${level}`) : translate("ballots.vote.empty")}</strong>
              </Box>
            );
          })}
        </Box>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("ballots.vote.final")}
        </Alert>
        <Button
          variant="contained"
          size="large"
          fullWidth
          disabled={isPending}
          onClick={() =>
            onCast(paper.subjects.map(({ reviewId }) => ({ reviewId, level: levels.get(reviewId) ?? null })))
          }
        >
          {translate("ballots.vote.cast")}
        </Button>
        <Button size="large" fullWidth sx={{ mt: 1 }} onClick={() => show(false)}>
          {translate("ballots.vote.back")}
        </Button>
      </>
    );
  }
  return (
    <>
      <Typography sx={{ mb: 2 }}>{translate("ballots.vote.help")}</Typography>
      {paper.subjects.map(({ reviewId, name, levels: printed }, index) => (
        <Box
          component="fieldset"
          key={reviewId}
          sx={{ border: "1px solid", borderColor: "divider", borderRadius: 2, p: 1.5, mb: 2, minWidth: 0 }}
        >
          <Box component="legend" id={`${id}-${index}`} sx={{ fontWeight: 700, px: 1, fontSize: "1.1rem" }}>
            {index + 1}. {name}
          </Box>
          <ChoiceCards
            name={`${id}-level-${index}`}
            labelledBy={`${id}-${index}`}
            value={levels.get(reviewId)}
            onChange={(level) => choose(reviewId, level)}
            choices={printed.map((value) => ({ value, label: translate(`levels.${value}`) }))}
          />
        </Box>
      ))}
      {open > 0 && (
        <Alert severity="info" sx={{ mb: 2 }} role="status">
          {translate("ballots.vote.open", { count: open })}
        </Alert>
      )}
      <Button variant="contained" size="large" fullWidth onClick={() => show(true)}>
        {translate("ballots.vote.look")}
      </Button>
    </>
  );
}
