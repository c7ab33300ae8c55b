import { Alert, Box, Button, LinearProgress, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { VerifyAuditChainDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

/** Computes every chain of the viewer's scope again and says whether one was tampered with. */
export function ChainVerification() {
  const translate = useTranslate();
  const [isAsked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = useDocument(
    VerifyAuditChainDocument,
    {},
    { enabled: isAsked, staleTimeMs: Number.POSITIVE_INFINITY },
  );
  const chains = data?.verifyAuditChain ?? [];
  const outcome = outcomeOf(chains);
  const run = () => (isAsked ? void refetch() : setAsked(true));
  return (
    <Section
      title={translate("audit.verify.title")}
      subtitle={translate("audit.verify.body")}
      actions={
        <Button variant="contained" disabled={isFetching} onClick={run}>
          {translate("audit.verify.run")}
        </Button>
      }
    >
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {isFetching && (
        <Box role="status">
          <Typography>{translate("audit.verify.running")}</Typography>
          <LinearProgress aria-label={translate("audit.verify.running")} />
        </Box>
      )}
      {!isFetching && data && (
        <Box role="status">
          <Alert severity={outcome.severity} sx={{ mb: 1 }}>
            {translate(`audit.verify.${outcome.words}`, { count: formatInteger(chains.length) })}
          </Alert>
          <Box component="ul" tabIndex={0} sx={{ pl: 3, my: 0, maxHeight: 280, overflow: "auto" }}>
            {chains.map(({ organisation, entries, isIntact, brokenAt, head }) => (
              <li key={organisation?.id ?? head}>
                {translate(isIntact ? "audit.verify.intact" : "audit.verify.broken", {
                  name: organisation?.name ?? translate("audit.verify.whole"),
                  entries: formatInteger(entries),
                  at: brokenAt ?? 0,
                })}{" "}
                <Box
                  component="code"
                  sx={{ fontSize: "0.8rem", overflowWrap: "anywhere", color: "text.secondary" }}
                >
                  {translate("audit.verify.head", { head: head.slice(0, 16) })}
                </Box>
              </li>
            ))}
          </Box>
        </Box>
      )}
    </Section>
  );
}

/** No chain at all is no proof: it is not said to be intact. */
function outcomeOf(chains: readonly { isIntact: boolean }[]) {
  if (chains.length === 0) return { severity: "warning", words: "none" } as const;
  const isIntact = chains.every((it) => it.isIntact);
  return isIntact
    ? ({ severity: "success", words: "allIntact" } as const)
    : ({ severity: "error", words: "someBroken" } as const);
}
