import BellIcon from "@mui/icons-material/NotificationsOutlined";
import { Badge, IconButton } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { UnreadNotificationCountDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useLive } from "../providers/useLive";
import { useViewer } from "../session/useViewer";

/** How many notifications are not read, kept true while the page is open; leads to them. */
export function NotificationBell() {
  const translate = useTranslate();
  const viewer = useViewer();
  const isReady = viewer !== undefined && !viewer.mustChangePassword;
  const { data } = useDocument(UnreadNotificationCountDocument, {}, { enabled: isReady });
  useLive(isReady ? `inbox:${viewer.accountId}` : null, [
    "UnreadNotificationCount",
    "MyNotifications",
    "MyTasks",
  ]);
  const count = data?.unreadNotificationCount ?? 0;
  if (!isReady) return null;
  return (
    <IconButton
      component={Link}
      to="/inbox"
      color="inherit"
      aria-label={translate(count === 0 ? "notifications.bell.none" : "notifications.bell.some", { count })}
    >
      <Badge badgeContent={count || null} max={99} color="warning">
        <BellIcon />
      </Badge>
    </IconButton>
  );
}
