import { Box, Chip, List, ListItem, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { ReviewChangeLineFragment } from "../graphql/generated/graphql";

/** Who changes how, and what follows for the review. */
export function ChangeLines({ changes }: { changes: readonly ReviewChangeLineFragment[] }) {
  const translate = useTranslate();
  return (
    <List disablePadding>
      {changes.map((change, index) => (
        <ListItem
          key={change.id}
          divider={index < changes.length - 1}
          disableGutters
          sx={{ flexWrap: "wrap", gap: 1, alignItems: "flex-start", py: 1.5 }}
        >
          <Chip label={translate(`work.changes.kinds.${change.kind}`)} sx={{ minWidth: { sm: 190 } }} />
          <Box sx={{ flex: "1 1 260px", minWidth: 0 }}>
            <Typography sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>{change.subjectName}</Typography>
            {sentences(change).map(({ key, figures }) => (
              <Typography key={key + JSON.stringify(figures)}>
                {translate(key, wordsOf(figures, translate))}
              </Typography>
            ))}
          </Box>
        </ListItem>
      ))}
    </List>
  );
}

interface Sentence {
  key: string;
  figures: Readonly<Record<string, string>>;
}

/** Keys of words under the figures that name members of closed sets. */
const AREAS: Readonly<Record<string, string>> = {
  reason: "enums.participationReason",
  participation: "work.changes.participation",
  state: "enums.reviewState",
  paper: "enums.paper",
};

const wordsOf = (figures: Sentence["figures"], translate: ReturnType<typeof useTranslate>) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      AREAS[name] ? translate(`${AREAS[name]}.${value}`) : value,
    ]),
  );

function sentences({ kind, before, after, losesVotes, papersMissing }: ReviewChangeLineFragment): Sentence[] {
  const found: Sentence[] = [];
  const say = (key: string, figures: Sentence["figures"] = {}) =>
    found.push({ key: `work.changes.${key}`, figures });
  if (before && before.unit.id !== after.unit.id)
    say("moved", { from: before.unit.name, to: after.unit.name });
  else say("unit", { unit: after.unit.name });
  if (after.reason) say("because", { participation: after.participation, reason: after.reason });
  else if (!before || before.participation !== after.participation || before.reason)
    say("ordinary", { participation: after.participation });
  if (kind === "POST_GROUP") say("otherCriteria");
  if (before && before.state !== after.state) say("state", { state: after.state });
  if (losesVotes) say("losesVotes");
  for (const paper of papersMissing) say("needsPaper", { paper });
  return found;
}
