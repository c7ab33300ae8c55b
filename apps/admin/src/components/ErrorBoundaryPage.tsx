import { Box, Button, Typography } from "@mui/material";
import type { ErrorInfo } from "react";
import { useTranslate } from "react-admin";
import { isFailedImport } from "../providers/staleBuild";

interface ErrorBoundaryPageProps {
  error?: Error;
  errorInfo?: ErrorInfo;
  resetErrorBoundary?: () => void;
}

/** Stands in for a page that broke; what was typed elsewhere is not lost. */
export function ErrorBoundaryPage({ error, resetErrorBoundary }: ErrorBoundaryPageProps) {
  const translate = useTranslate();
  const isUnloaded = isFailedImport(error);
  const words = isUnloaded ? "common.upgraded" : "common.broken";
  // A page that could not be fetched stays so in this tab: only a reload asks again.
  const retry = isUnloaded || !resetErrorBoundary ? () => window.location.reload() : resetErrorBoundary;
  return (
    <Box role="alert" sx={{ p: 3, maxWidth: 640 }}>
      <Typography component="h1" variant="h4" gutterBottom>
        {translate(`${words}.title`)}
      </Typography>
      <Typography sx={{ mb: 2 }}>{translate(`${words}.body`)}</Typography>
      <Button variant="contained" onClick={retry}>
        {translate(isUnloaded ? "common.upgraded.reload" : "common.retry")}
      </Button>
    </Box>
  );
}
