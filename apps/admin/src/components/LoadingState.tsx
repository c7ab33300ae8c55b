import { Box, Skeleton, Typography } from "@mui/material";
import { useTranslate } from "react-admin";

interface LoadingStateProps {
  /** How many grey lines stand for what will come. */
  rows?: number;
}

const WIDTHS = ["92%", "78%", "86%", "64%", "80%"];

/** Grey lines in the place of what is being read; screen readers hear that it loads. */
export function LoadingState({ rows = 4 }: LoadingStateProps) {
  const translate = useTranslate();
  return (
    <Box role="status" sx={{ py: 2 }}>
      <Typography
        sx={{ position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" }}
      >
        {translate("common.loading")}
      </Typography>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={`row-${String(row)}`} height={44} width={WIDTHS[row % WIDTHS.length] ?? "80%"} />
      ))}
    </Box>
  );
}
