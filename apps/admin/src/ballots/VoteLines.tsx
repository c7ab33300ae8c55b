import { Box, TextField, Typography } from "@mui/material";
import type { BallotRule } from "@xeploai/domain";
import { type KeyboardEvent, memo } from "react";
import { useTranslate } from "react-admin";
import { LevelChip } from "../components/LevelChip";
import type { BallotDeskFieldsFragment } from "../graphql/generated/graphql";
import { BOXES, countOf, outcomeOf, type Box as VoteBox, type VotesDraft, votesOf } from "./countDraft";

type Subject = BallotDeskFieldsFragment["ballot"]["subjects"][number];

interface VoteLinesProps {
  subjects: readonly Subject[];
  votes: Record<string, VotesDraft>;
  onChange: (reviewId: string, box: VoteBox, text: string) => void;
  rule: BallotRule;
  /** Valid ballots typed; null while empty. */
  valid: number | null;
}

const COLUMNS = { xs: "repeat(5, minmax(0, 1fr))", md: "minmax(0, 1fr) repeat(5, 76px) 230px" };

/** Votes by level on every member; Enter and the arrows go from box to box. */
export function VoteLines({ subjects, votes, ...rest }: VoteLinesProps) {
  const translate = useTranslate();
  return (
    <Box onKeyDown={moveOnKey}>
      <Box
        aria-hidden
        sx={{ display: { xs: "none", md: "grid" }, gridTemplateColumns: COLUMNS, gap: 1, fontWeight: 600 }}
      >
        <span>{translate("reviews.list.member")}</span>
        {BOXES.map((box) => (
          <span key={box}>{translate(`ballots.boxes.${box}`)}</span>
        ))}
        <span>{translate("ballots.outcome")}</span>
      </Box>
      {subjects.map((subject, index) => (
        <Line
          key={subject.reviewId}
          subject={subject}
          number={index + 1}
          votes={votes[subject.reviewId]}
          {...rest}
        />
      ))}
    </Box>
  );
}

interface LineProps extends Omit<VoteLinesProps, "subjects" | "votes"> {
  subject: Subject;
  number: number;
  votes: VotesDraft | undefined;
}

const Line = memo(function Line({ subject, number, votes, onChange, rule, valid }: LineProps) {
  const translate = useTranslate();
  const counted = votesOf(votes);
  const sum = counted ? BOXES.reduce((total, box) => total + counted[box], 0) : null;
  const isWrong = sum !== null && valid !== null && sum !== valid;
  const outcome = outcomeOf(counted, rule, subject.base);
  const isPrinted = (box: VoteBox) => box === "BLANK" || subject.levels.includes(box);
  return (
    <Box
      role="group"
      aria-label={subject.name}
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
        {number}. {subject.name}
      </Typography>
      {BOXES.map((box) => (
        <TextField
          key={box}
          size="small"
          value={votes?.[box] ?? ""}
          onChange={(event) => onChange(subject.reviewId, box, event.target.value)}
          error={isWrong || Number.isNaN(countOf(votes?.[box] ?? ""))}
          disabled={!isPrinted(box)}
          helperText={
            <Box component="span" sx={{ display: { md: "none" } }}>
              {translate(`ballots.boxes.${box}`)}
            </Box>
          }
          slotProps={{
            htmlInput: {
              inputMode: "numeric",
              autoComplete: "off",
              "data-vote": true,
              "aria-label": `${subject.name}: ${translate(box === "BLANK" ? "ballots.lineBlank" : `levels.${box}`)}`,
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

/** Enter goes to the next box; the arrows up and down to the same box of another member. */
function moveOnKey(event: KeyboardEvent<HTMLElement>) {
  const steps: Record<string, number> = { Enter: 1, ArrowDown: BOXES.length, ArrowUp: -BOXES.length };
  const by = steps[event.key];
  if (by === undefined) return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input[data-vote]")];
  const next = boxes[boxes.indexOf(event.target as HTMLInputElement) + by];
  event.preventDefault();
  next?.focus();
  next?.select();
}
