import { Box, Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTurner } from "../components/PageTurner";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { MarkNotificationsReadDocument, MyNotificationsDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { NotificationItem } from "./NotificationItem";

const LIMIT = 25;

/** The viewer's own notifications, newest first; those not read stand out. */
export function NotificationList() {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useDocument(
    MyNotificationsDocument,
    { page: { offset: page * LIMIT, limit: LIMIT } },
    { keepPrevious: true },
  );
  const [markRead, { isPending }] = useAct(MarkNotificationsReadDocument);
  const found = data?.myNotifications;
  return (
    <Section
      title={translate("notifications.title")}
      actions={
        found !== undefined &&
        found.unreadCount > 0 && (
          <Button variant="outlined" disabled={isPending} onClick={() => void markRead({ ids: null })}>
            {translate("notifications.markAllRead", { count: found.unreadCount })}
          </Button>
        )
      }
    >
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!found && !error && <LoadingState rows={5} />}
      {found?.totalCount === 0 && (
        <EmptyState title={translate("notifications.empty.title")}>
          {translate("notifications.empty.body")}
        </EmptyState>
      )}
      {found && found.totalCount > 0 && (
        <>
          <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
            {found.items.map((notice) => (
              <NotificationItem
                key={notice.id}
                notice={notice}
                onRead={() => void markRead({ ids: [notice.id] })}
              />
            ))}
          </Box>
          <PageTurner totalCount={found.totalCount} page={page} limit={LIMIT} onPage={setPage} />
        </>
      )}
    </Section>
  );
}
