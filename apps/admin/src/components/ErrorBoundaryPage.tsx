import { Box, Button, Typography } from "@mui/material";
import type { ErrorInfo } from "react";
import { useTranslate } from "react-admin";

interface ErrorBoundaryPageProps {
  error?: Error;
  errorInfo?: ErrorInfo;
  resetErrorBoundary?: () => void;
}

/** Stands in for a page that broke; what was typed elsewhere is not lost. */
export function ErrorBoundaryPage({ resetErrorBoundary }: ErrorBoundaryPageProps) {
  const translate = useTranslate();
  return (
    <Box role="alert" sx={{ p: 3, maxWidth: 640 }}>
      <Typography component="h1" variant="h4" gutterBottom>
        {translate("common.broken.title")}
      </Typography>
      <Typography sx={{ mb: 2 }}>{translate("common.broken.body")}</Typography>
      <Button
        variant="contained"
        onClick={() => (resetErrorBoundary ? resetErrorBoundary() : window.location.reload())}
      >
        {translate("common.retry")}
      </Button>
    </Box>
  );
}
