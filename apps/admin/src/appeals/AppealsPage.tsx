import { Box, Button, Chip, Link as TextLink, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { formatDay } from "../components/dates";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { PageTurner } from "../components/PageTurner";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { AppealsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";

const PAGE = 20;

/** Appeals of a round, those that wait first. */
export function AppealsPage() {
  const { roundId = "" } = useParams();
  const translate = useTranslate();
  const can = useCan();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useDocument(
    AppealsDocument,
    { roundId, page: { offset: page * PAGE, limit: PAGE } },
    { keepPrevious: true },
  );
  if (!data)
    return error ? <RefusalAlert error={error} onRetry={() => void refetch()} /> : <LoadingState rows={6} />;
  const { round, appeals } = data;
  return (
    <>
      <PageTitle
        title={translate("appeals.title", { year: round.year })}
        subtitle={round.organisation.name}
        actions={
          <Button component={Link} to={`/rounds/${round.id}`} variant="outlined">
            {translate("work.changes.back")}
          </Button>
        }
      />
      {can("appeal:record") && (
        <Typography sx={{ mb: 2 }}>
          {translate("appeals.paper.how")}{" "}
          <TextLink component={Link} to={`/reviews?round=${roundId}`}>
            {translate("appeals.paper.reviews")}
          </TextLink>
        </Typography>
      )}
      {appeals.totalCount === 0 ? (
        <EmptyState title={translate("appeals.empty")}>{translate("appeals.emptyHint")}</EmptyState>
      ) : (
        <Section title={translate("appeals.count", { count: appeals.totalCount })}>
          <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
            {appeals.items.map((it) => (
              <Box
                component="li"
                key={it.id}
                sx={{
                  borderTop: "1px solid",
                  borderColor: "divider",
                  py: 1.5,
                  display: "flex",
                  flexWrap: "wrap",
                  gap: 1.5,
                  alignItems: "center",
                }}
              >
                <Box sx={{ flex: "1 1 260px", minWidth: 0 }}>
                  <Typography component="h3" sx={{ fontWeight: 600 }}>
                    {it.subjectName}
                  </Typography>
                  <Typography sx={{ color: "text.secondary" }}>
                    {it.unit.name} ·{" "}
                    {translate(it.isOnPaper ? "appeals.onPaper" : "appeals.filedOn", {
                      day: formatDay(it.filedOn),
                    })}
                  </Typography>
                </Box>
                <Chip
                  variant="outlined"
                  color={it.outcome ? "success" : "warning"}
                  label={
                    it.outcome
                      ? translate(`appeals.outcomes.${it.outcome}`, { day: formatDay(it.settledOn ?? "") })
                      : translate("appeals.open")
                  }
                />
                <Button
                  component={Link}
                  to={`/appeals/${it.reviewId}`}
                  variant={it.outcome ? "outlined" : "contained"}
                  aria-label={`${translate("common.open")}: ${it.subjectName}`}
                >
                  {translate("common.open")}
                </Button>
              </Box>
            ))}
          </Box>
          <PageTurner page={page} totalCount={appeals.totalCount} limit={PAGE} onPage={setPage} />
        </Section>
      )}
    </>
  );
}
