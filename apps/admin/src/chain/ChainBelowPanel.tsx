import { List } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { PageTurner } from "../components/PageTurner";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { ChainBelowDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { RoundBelowLine } from "./RoundBelowLine";

const LIMIT = 25;

/** The units below whose rounds still hold work, the soonest deadline first; nothing where there is none. */
export function ChainBelowPanel({ organisationId, year }: { organisationId: string; year: number }) {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useDocument(
    ChainBelowDocument,
    { organisationId, year, page: { offset: page * LIMIT, limit: LIMIT } },
    { keepPrevious: true },
  );
  const found = data?.chainBelow;
  if (!error && !found?.totalCount) return null;
  return (
    <Section title={translate("work.chain.below.title")} subtitle={translate("work.chain.below.help")}>
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {found && (
        <>
          <List disablePadding aria-label={translate("work.chain.below.title")}>
            {found.items.map((it) => (
              <RoundBelowLine key={it.roundId} round={it} />
            ))}
          </List>
          <PageTurner totalCount={found.totalCount} page={page} limit={LIMIT} onPage={setPage} />
        </>
      )}
    </Section>
  );
}
