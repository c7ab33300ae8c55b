import { Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { LevelChip } from "../components/LevelChip";
import { argumentsOf } from "../components/refusalFigures";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";
import type { ProposalCandidateFieldsFragment } from "../graphql/generated/graphql";
import { useCan } from "../providers/accessProvider";

const LINE = {
  borderTop: "1px solid",
  borderColor: "divider",
  py: 1.5,
  display: "flex",
  flexWrap: "wrap",
  gap: 1.5,
  alignItems: "center",
  overflowWrap: "anywhere",
} as const;

interface OtherSubjectsProps {
  roundId: string;
  candidates: readonly ProposalCandidateFieldsFragment[];
}

/** Those that cannot be proposed yet: where each stands, what comes first, and the way there. */
export function WaitingSubjects({ roundId, candidates }: OtherSubjectsProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const can = useCan();
  if (candidates.length === 0) return null;
  return (
    <Section
      title={translate("proposals.levels.waiting.title", { count: candidates.length })}
      subtitle={translate("proposals.levels.waiting.help")}
    >
      <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
        {candidates.map(({ review, waits }) => {
          const { name } = review.subject;
          return (
            <Box component="li" key={review.id} data-waiting={name} sx={LINE}>
              <Box sx={{ flex: "1 1 280px", minWidth: 0 }}>
                <Typography component="h3" sx={{ fontWeight: 600 }}>
                  {name}
                </Typography>
                {waits && (
                  <Typography>
                    {translate("proposals.levels.waiting.next", argumentsOf(waits, translate))}
                  </Typography>
                )}
                {review.orderBlockers
                  .filter(({ step }) => step !== "DECIDE")
                  .map((it) => (
                    <Typography key={it.constraint}>
                      {translate("proposals.levels.waiting.order", {
                        rule: read(it.rule),
                        actor: read(it.actor),
                        open: it.open,
                        total: it.total,
                        names: it.waitsFor
                          .slice(0, 3)
                          .map((one) => one.name)
                          .join(", "),
                      })}
                    </Typography>
                  ))}
              </Box>
              <Button
                component={Link}
                variant="outlined"
                to={can("review:list") ? `/reviews/${review.id}?round=${roundId}` : `/my/review/${review.id}`}
                aria-label={`${translate("proposals.levels.waiting.open")}: ${name}`}
              >
                {translate("proposals.levels.waiting.open")}
              </Button>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}

/** Those that have been proposed, with the level where the viewer may know it. */
export function ProposedSubjects({ candidates }: Pick<OtherSubjectsProps, "candidates">) {
  const translate = useTranslate();
  if (candidates.length === 0) return null;
  return (
    <Section
      title={translate("proposals.levels.proposed.title", { count: candidates.length })}
      subtitle={translate("proposals.levels.proposed.help")}
    >
      <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
        {candidates.map(({ review }) => (
          <Box component="li" key={review.id} data-proposed={review.subject.name} sx={LINE}>
            <Typography sx={{ flex: "1 1 280px", minWidth: 0, fontWeight: 600 }}>
              {review.subject.name}
            </Typography>
            {review.proposedLevel ? (
              <LevelChip level={review.proposedLevel} />
            ) : (
              <Typography>{translate("proposals.levels.proposed.hidden")}</Typography>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
