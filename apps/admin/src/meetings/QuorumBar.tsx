import { Box, LinearProgress, Typography } from "@mui/material";
import { useTranslate } from "react-admin";

interface QuorumBarProps {
  convened: number;
  present: number;
  required: number;
  hasQuorum: boolean;
}

/** Who of the convened is there, against how many must be; the mark on the bar is the quorum. */
export function QuorumBar({ convened, present, required, hasQuorum }: QuorumBarProps) {
  const translate = useTranslate();
  const text = translate("meetings.hall.quorum", { present, convened, required });
  const share = (count: number) => (convened === 0 ? 0 : Math.min(100, (100 * count) / convened));
  return (
    <Box role="status" data-quorum={hasQuorum ? "met" : "open"}>
      <Typography sx={{ fontWeight: 700, color: hasQuorum ? "success.dark" : "error.dark" }}>
        {hasQuorum ? "✓ " : ""}
        {translate(hasQuorum ? "meetings.hall.quorumYes" : "meetings.hall.quorumNo")}
        {" · "}
        <Box component="span" sx={{ fontWeight: 400, color: "text.primary" }}>
          {text}
        </Box>
      </Typography>
      <Box sx={{ position: "relative", mt: 0.5 }}>
        <LinearProgress
          variant="determinate"
          value={share(present)}
          color={hasQuorum ? "success" : "warning"}
          aria-label={text}
          sx={{ height: 14, borderRadius: 7, bgcolor: "divider" }}
        />
        <Box
          aria-hidden
          sx={{
            position: "absolute",
            left: `${share(required)}%`,
            top: -3,
            bottom: -3,
            width: 3,
            bgcolor: "text.primary",
          }}
        />
      </Box>
    </Box>
  );
}
