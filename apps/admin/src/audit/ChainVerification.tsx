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
          <Alert severity={chains.every(({ isIntact }) => isIntact) ? "success" : "error"} sx={{ mb: 1 }}>
            {translate(
              chains.every(({ isIntact }) => isIntact) ? "audit.verify.allIntact" : "audit.verify.someBroken",
            )}
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
