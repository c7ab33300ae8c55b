import { Box, TextField, Typography } from "@mui/material";
import { type BallotRule, LEVELS } from "@xeploai/domain";
import { type KeyboardEvent, memo } from "react";
import { useTranslate } from "react-admin";
import { LevelChip } from "../components/LevelChip";
import type { Level, ReviewRowFragment } from "../graphql/generated/graphql";
import { countOf, outcomeOf, type VotesDraft, votesOf } from "./ballotDraft";

interface VoteLinesProps {
  reviews: readonly ReviewRowFragment[];
  votes: Record<string, VotesDraft>;
  onChange: (reviewId: string, level: Level, text: string) => void;
  rule: BallotRule;
  convened: number;
  /** Valid ballots typed; null while empty. */
  valid: number | null;
  disabled: boolean;
}

const COLUMNS = { xs: "repeat(4, minmax(0, 1fr))", md: "minmax(0, 1fr) repeat(4, 84px) 250px" };

/** Votes by level on every member; Enter and the arrows go from box to box. */
export function VoteLines({ reviews, votes, ...rest }: VoteLinesProps) {
  const translate = useTranslate();
  return (
    <Box onKeyDown={moveOnKey}>
      <Box
        aria-hidden
        sx={{ display: { xs: "none", md: "grid" }, gridTemplateColumns: COLUMNS, gap: 1, fontWeight: 600 }}
      >
        <span>{translate("reviews.list.member")}</span>
        {LEVELS.map((level) => (
          <span key={level}>{translate(`levels.short.${level}`)}</span>
        ))}
        <span>{translate("ballots.outcome")}</span>
      </Box>
      {reviews.map((review, index) => (
        <Line key={review.id} review={review} number={index + 1} votes={votes[review.id]} {...rest} />
      ))}
    </Box>
  );
}

interface LineProps extends Omit<VoteLinesProps, "reviews" | "votes"> {
  review: ReviewRowFragment;
  number: number;
  votes: VotesDraft | undefined;
}

const Line = memo(function Line({
  review,
  number,
  votes,
  onChange,
  rule,
  convened,
  valid,
  disabled,
}: LineProps) {
  const translate = useTranslate();
  const counted = votesOf(votes);
  const sum = counted ? LEVELS.reduce((total, level) => total + counted[level], 0) : null;
  const isWrong = sum !== null && valid !== null && sum !== valid;
  const outcome = outcomeOf(counted, rule, convened);
  return (
    <Box
      role="group"
      aria-label={review.subject.name}
      sx={{
        display: "grid",
        gridTemplateColumns: COLUMNS,
        gap: 1,
        alignItems: "center",
        py: 1,
        borderBottom: "1px solid",
        borderColor: "divider",
      }}
    >
      <Typography sx={{ gridColumn: { xs: "1 / -1", md: "auto" } }}>
        {number}. {review.subject.name}
      </Typography>
      {LEVELS.map((level) => (
        <TextField
          key={level}
          size="small"
          value={votes?.[level] ?? ""}
          onChange={(event) => onChange(review.id, level, event.target.value)}
          error={isWrong || Number.isNaN(countOf(votes?.[level] ?? ""))}
          disabled={disabled}
          helperText={
            <Box component="span" sx={{ display: { md: "none" } }}>
              {translate(`levels.short.${level}`)}
            </Box>
          }
          slotProps={{
            htmlInput: {
              inputMode: "numeric",
              autoComplete: "off",
              "data-vote": true,
              "aria-label": `${review.subject.name}: ${translate(`levels.${level}`)}`,
            },
            formHelperText: { sx: { m: 0 } },
          }}
        />
      ))}
      <Box sx={{ gridColumn: { xs: "1 / -1", md: "auto" } }}>
        {isWrong ? (
          <Typography sx={{ color: "error.main" }}>
            {translate("ballots.lineWrong", { sum, valid })}
          </Typography>
        ) : outcome === "NO_MAJORITY" ? (
          <Typography sx={{ fontWeight: 600 }}>{translate("ballots.noMajority")}</Typography>
        ) : (
          outcome && <LevelChip level={outcome} isShort />
        )}
      </Box>
    </Box>
  );
});

/** Enter goes to the next box; the arrows up and down to the same level of another member. */
function moveOnKey(event: KeyboardEvent<HTMLElement>) {
  const steps: Record<string, number> = { Enter: 1, ArrowDown: LEVELS.length, ArrowUp: -LEVELS.length };
  const by = steps[event.key];
  if (by === undefined) return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input[data-vote]")];
  const next = boxes[boxes.indexOf(event.target as HTMLInputElement) + by];
  event.preventDefault();
  next?.focus();
  next?.select();
}
