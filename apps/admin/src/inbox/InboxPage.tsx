import { useTranslate } from "react-admin";
import { PageTitle } from "../components/PageTitle";
import { MailAddressForm } from "../notifications/MailAddressForm";
import { NotificationList } from "../notifications/NotificationList";
import { TaskList } from "./TaskList";

/** What waits for the viewer, and what the viewer was told. */
export function InboxPage() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate("notifications.page")} subtitle={translate("notifications.subtitle")} />
      <TaskList />
      <NotificationList />
      <MailAddressForm />
    </>
  );
}
