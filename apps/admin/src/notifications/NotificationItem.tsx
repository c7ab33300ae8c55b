import { Box, Button, Chip, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay, formatInstant } from "../components/dates";
import { type Notice, notificationLink } from "./notificationLink";

interface NotificationItemProps {
  notice: Notice;
  onRead: () => void;
}

/** One notification: what waits, where, until when; opening it marks it read. */
export function NotificationItem({ notice, onRead }: NotificationItemProps) {
  const translate = useTranslate();
  const { kind, organisation, year, dueOn, isReminder, createdAt, readAt } = notice;
  const isUnread = readAt === null || readAt === undefined;
  const facts = [
    organisation?.shortName,
    year ? translate("common.year", { year }) : null,
    dueOn ? translate("notifications.due", { date: formatDay(dueOn) }) : null,
    formatInstant(createdAt),
  ];
  const text = translate(`notifications.kinds.${kind}`);
  return (
    <Box
      component="li"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        gap: 1,
        py: 1.5,
        px: 1.5,
        borderBottom: 1,
        borderColor: "divider",
        borderLeft: 4,
        borderLeftColor: isUnread ? "primary.main" : "transparent",
      }}
    >
      <Box sx={{ flex: "1 1 240px", minWidth: 0, overflowWrap: "anywhere" }}>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
          <Box
            component={Link}
            to={notificationLink(notice)}
            onClick={isUnread ? onRead : undefined}
            sx={{ color: "secondary.main", fontWeight: isUnread ? 700 : 500 }}
          >
            {text}
          </Box>
          {isReminder && <Chip size="small" color="warning" label={translate("notifications.reminder")} />}
          {isUnread && <Chip size="small" label={translate("notifications.unread")} />}
        </Box>
        <Typography sx={{ color: "text.secondary", fontSize: "0.95rem" }}>
          {facts.filter(Boolean).join(" · ")}
        </Typography>
      </Box>
      {isUnread && (
        <Button onClick={onRead} aria-label={translate("notifications.markReadOf", { text })}>
          {translate("notifications.markRead")}
        </Button>
      )}
    </Box>
  );
}
