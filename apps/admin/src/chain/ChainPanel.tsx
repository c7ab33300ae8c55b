import { Alert, List } from "@mui/material";
import { useMemo } from "react";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { BlockingChainDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { ChainGroupLine } from "./ChainGroupLine";
import { chainGroups } from "./chainGroups";

interface ChainPanelProps {
  roundId: string;
  /** The unit asked about: the whole ward, or one cell of it. */
  organisationId: string;
}

/** From the unit to the deadline: what waits, for whom, since when, and a reminder for those who must act. */
export function ChainPanel({ roundId, organisationId }: ChainPanelProps) {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(BlockingChainDocument, { roundId, organisationId });
  const chain = data?.blockingChain;
  const groups = useMemo(() => chainGroups(chain?.links ?? []), [chain]);
  return (
    <Section title={translate("work.chain.title")} subtitle={translate("work.chain.help")}>
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!chain && !error && <LoadingState rows={4} />}
      {chain && (
        <Alert severity={groups.length === 0 ? "success" : chain.isLate ? "warning" : "info"} sx={{ mb: 1 }}>
          {translate(
            groups.length === 0 ? "work.chain.nothing" : chain.isLate ? "work.chain.late" : "work.chain.left",
            { day: formatDay(chain.deadlineOn), smart_count: chain.workingDaysLeft },
          )}
        </Alert>
      )}
      {groups.length > 0 && (
        <List disablePadding aria-label={translate("work.chain.title")}>
          {groups.map((group, index) => (
            <ChainGroupLine
              key={group.key}
              roundId={roundId}
              group={group}
              isLast={index === groups.length - 1}
            />
          ))}
        </List>
      )}
    </Section>
  );
}
