import { Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { RemindLinkMutation } from "../graphql/generated/graphql";

/** What became of a reminder: sent now, sent earlier today, or nobody there has an account. */
export function RemindedLine({ sent }: { sent: RemindLinkMutation["remind"] }) {
  const translate = useTranslate();
  const { recipientCount, alreadyRemindedCount } = sent;
  const isReached = recipientCount + alreadyRemindedCount > 0;
  return (
    <Typography role="status" sx={{ color: isReached ? "success.main" : "warning.dark", fontWeight: 600 }}>
      {recipientCount > 0
        ? translate("work.chain.reminded", { smart_count: recipientCount })
        : translate(isReached ? "work.chain.remindedBefore" : "work.chain.nobodyReached")}
    </Typography>
  );
}
