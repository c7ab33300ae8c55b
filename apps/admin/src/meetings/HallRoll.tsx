import { Box, Button, TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { foldName } from "@xeploai/domain";
import { memo, useCallback, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import type { Presence } from "../graphql/generated/graphql";
import type { HallSession } from "./hallActs";
import type { Hall } from "./useHall";

const PRESENCES: readonly Presence[] = ["PRESENT", "ABSENT_WITH_REASON", "ABSENT"];

type RollLine = HallSession["roll"][number];

/** The roll of one session, each name one tap. */
export function HallRoll({ hall, session }: { hall: Hall; session: HallSession }) {
  const translate = useTranslate();
  const [search, setSearch] = useState("");
  const isOpen = session.state === "OPEN";
  const { roll } = session;
  const uncalled = roll.filter((it) => it.presence === null);
  const words = foldName(search).split(" ").filter(Boolean);
  const shown = roll.filter(({ member }) => words.every((word) => foldName(member.fullName).includes(word)));
  const act = useRef(hall.act);
  act.current = hall.act;
  const mark = useCallback(
    (memberId: string, presence: Presence, reason: string | null) =>
      act.current({ kind: "MARK_PRESENCE", memberId, presence, reason }),
    [],
  );
  return (
    <Section
      title={translate("meetings.hall.roll")}
      subtitle={translate("meetings.hall.called", {
        called: roll.length - uncalled.length,
        total: roll.length,
      })}
      actions={
        isOpen &&
        uncalled.length > 0 && (
          <Button
            variant="contained"
            size="large"
            onClick={() =>
              hall.act(
                ...uncalled.map(({ member }) => ({
                  kind: "MARK_PRESENCE" as const,
                  memberId: member.id,
                  presence: "PRESENT" as const,
                  reason: null,
                })),
              )
            }
          >
            {translate("meetings.hall.markAll", { count: uncalled.length })}
          </Button>
        )
      }
    >
      <TextField
        label={translate("meetings.hall.find")}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        helperText={translate("common.searchHint")}
        fullWidth
        sx={{ mb: 1 }}
      />
      <Box component="ol" sx={{ p: 0, m: 0, listStyle: "none" }}>
        {shown.map((line) => (
          <Line key={line.member.id} line={line} isOpen={isOpen} onMark={mark} />
        ))}
      </Box>
    </Section>
  );
}

interface LineProps {
  line: RollLine;
  isOpen: boolean;
  onMark: (memberId: string, presence: Presence, reason: string | null) => void;
}

const Line = memo(
  function Line({ line, isOpen, onMark }: LineProps) {
    const translate = useTranslate();
    const { member, presence, isOfficial } = line;
    // An absence with a reason is recorded once the reason is written.
    const [isAsking, setAsking] = useState(false);
    const [reason, setReason] = useState(line.reason ?? "");
    const choose = (chosen: Presence | null) => {
      if (!chosen) return;
      setAsking(chosen === "ABSENT_WITH_REASON");
      if (chosen !== "ABSENT_WITH_REASON") onMark(member.id, chosen, null);
    };
    const note = () => {
      if (reason.trim() === "") return;
      setAsking(false);
      onMark(member.id, "ABSENT_WITH_REASON", reason.trim());
    };
    return (
      <Box
        component="li"
        data-member={member.fullName}
        data-presence={presence ?? "NONE"}
        sx={{
          display: "flex",
          flexWrap: "wrap",
          gap: 1,
          alignItems: "center",
          py: 1,
          borderBottom: "1px solid",
          borderColor: "divider",
        }}
      >
        <Typography sx={{ flex: "1 1 200px", fontWeight: presence === null ? 700 : 400 }}>
          {member.fullName}
          {!isOfficial && (
            <Box component="span" sx={{ color: "text.secondary" }}>
              {" "}
              ({translate("meetings.rollCall.probationary")})
            </Box>
          )}
          {presence === null && (
            <Box component="span" sx={{ color: "text.secondary", fontWeight: 400 }}>
              {" · "}
              {translate("meetings.hall.notCalled")}
            </Box>
          )}
          {line.reason && (
            <Box component="span" sx={{ color: "text.secondary" }}>
              {" · "}
              {line.reason}
            </Box>
          )}
        </Typography>
        <ToggleButtonGroup
          exclusive
          value={isAsking ? "ABSENT_WITH_REASON" : presence}
          onChange={(_event, chosen: Presence | null) => choose(chosen)}
          disabled={!isOpen}
          aria-label={member.fullName}
          sx={{ flexWrap: "wrap" }}
        >
          {PRESENCES.map((it) => (
            <ToggleButton
              key={it}
              value={it}
              color={it === "PRESENT" ? "success" : "warning"}
              sx={{ minHeight: 48, textTransform: "none", fontSize: "0.95rem", color: "text.primary" }}
            >
              {translate(`meetings.presence.${it}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {isAsking && (
          <Box sx={{ display: "flex", gap: 1, flex: "1 1 100%" }}>
            <TextField
              size="small"
              autoFocus
              fullWidth
              label={translate("meetings.rollCall.reason")}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              onKeyDown={(event) => event.key === "Enter" && note()}
            />
            <Button variant="outlined" disabled={reason.trim() === ""} onClick={note}>
              {translate("meetings.hall.noteReason")}
            </Button>
          </Box>
        )}
      </Box>
    );
  },
  (before, after) =>
    before.isOpen === after.isOpen &&
    before.line.presence === after.line.presence &&
    before.line.reason === after.line.reason,
);
