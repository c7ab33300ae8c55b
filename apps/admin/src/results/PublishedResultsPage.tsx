import {
  Alert,
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import { FiguresVersion } from "../components/FiguresVersion";
import { LevelChip } from "../components/LevelChip";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { PageTurner } from "../components/PageTurner";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { PublishedResultsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { SeenBy } from "./SeenBy";

const PAGE = 50;

/** The levels made known to the collective the reader belongs to; nothing of why. */
export function PublishedResultsPage() {
  const { roundId = "" } = useParams();
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useDocument(
    PublishedResultsDocument,
    { roundId, page: { offset: page * PAGE, limit: PAGE } },
    { keepPrevious: true },
  );
  if (!data)
    return error ? <RefusalAlert error={error} onRetry={() => void refetch()} /> : <LoadingState rows={6} />;
  const { round, publishedResults: found } = data;
  return (
    <>
      <PageTitle
        title={translate("results.published.title", { year: round.year })}
        subtitle={round.organisation.name}
        actions={
          <>
            <Button component={Link} to="/" variant="outlined">
              {translate("reviews.form.home")}
            </Button>
            <Button variant="outlined" onClick={() => window.print()}>
              {translate("results.notice.print")}
            </Button>
          </>
        }
      />
      <Alert severity="info" icon={false} sx={{ mb: 2 }}>
        {translate("results.published.what")}
        <SeenBy part="LEVEL" />
      </Alert>
      <FiguresVersion round={round} />
      {found.totalCount === 0 ? (
        <EmptyState title={translate("results.published.empty")}>
          {translate("results.published.emptyHint")}
        </EmptyState>
      ) : (
        <Section title={translate("results.published.count", { count: found.totalCount })}>
          <TableContainer tabIndex={0} role="region" aria-label={translate("results.published.table")}>
            <Table>
              <TableHead>
                <TableRow>
                  {["name", "unit", "level", "resolution"].map((it) => (
                    <TableCell key={it}>{translate(`results.published.columns.${it}`)}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {found.items.map((it) => (
                  <TableRow key={it.reviewId}>
                    <TableCell>{it.name}</TableCell>
                    <TableCell>{it.unit.name}</TableCell>
                    <TableCell>
                      <LevelChip level={it.level} />
                      {it.formerLevel && (
                        <Box component="span" sx={{ display: "block" }}>
                          {translate("results.published.former", {
                            level: translate(`levels.${it.formerLevel}`),
                          })}
                        </Box>
                      )}
                    </TableCell>
                    <TableCell>{it.resolutionNumber}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
          <PageTurner page={page} totalCount={found.totalCount} limit={PAGE} onPage={setPage} />
        </Section>
      )}
    </>
  );
}
