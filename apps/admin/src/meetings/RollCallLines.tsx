import { Box, TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { memo, useCallback } from "react";
import { useTranslate } from "react-admin";
import type { Presence } from "../graphql/generated/graphql";
import type { RollCallLine } from "./rollCall";

const PRESENCES: readonly Presence[] = ["PRESENT", "ABSENT_WITH_REASON", "ABSENT"];

interface RollCallLinesProps {
  lines: readonly RollCallLine[];
  onChange: (change: (lines: readonly RollCallLine[]) => readonly RollCallLine[]) => void;
}

/** Everyone called, one line each. */
export function RollCallLines({ lines, onChange }: RollCallLinesProps) {
  const set = useCallback(
    (memberId: string, change: Partial<RollCallLine>) =>
      onChange((all) => all.map((it) => (it.memberId === memberId ? { ...it, ...change } : it))),
    [onChange],
  );
  return (
    <Box component="ol" sx={{ p: 0, m: 0, listStyle: "none" }}>
      {lines.map((line, index) => (
        <Line key={line.memberId} line={line} number={index + 1} onChange={set} />
      ))}
    </Box>
  );
}

interface LineProps {
  line: RollCallLine;
  number: number;
  onChange: (memberId: string, change: Partial<RollCallLine>) => void;
}

const Line = memo(function Line({ line, number, onChange }: LineProps) {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      data-member={line.fullName}
      sx={{
        display: "grid",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) auto 260px" },
        gap: 1,
        alignItems: "center",
        py: 1,
        borderBottom: "1px solid",
        borderColor: "divider",
      }}
    >
      <Typography>
        {number}. {line.fullName}
        {!line.isVoter && (
          <Typography component="span" sx={{ color: "text.secondary" }}>
            {" "}
            ({translate("meetings.rollCall.probationary")})
          </Typography>
        )}
      </Typography>
      <ToggleButtonGroup
        exclusive
        value={line.presence}
        onChange={(_event, presence: Presence | null) => presence && onChange(line.memberId, { presence })}
        aria-label={line.fullName}
        sx={{ flexWrap: "wrap" }}
      >
        {PRESENCES.map((presence) => (
          <ToggleButton
            key={presence}
            value={presence}
            color={presence === "PRESENT" ? "success" : "warning"}
            sx={{ minHeight: 44, textTransform: "none", fontSize: "0.95rem", color: "text.primary" }}
          >
            {translate(`meetings.presence.${presence}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {line.presence === "ABSENT_WITH_REASON" ? (
        <TextField
          size="small"
          label={translate("meetings.rollCall.reason")}
          value={line.reason}
          onChange={(event) => onChange(line.memberId, { reason: event.target.value })}
          error={line.reason.trim() === ""}
          required
        />
      ) : (
        <span />
      )}
    </Box>
  );
});
