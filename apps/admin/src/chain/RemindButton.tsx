import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { RemindLinkDocument, type RemindLinkMutation } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useViewer } from "../session/useViewer";
import type { ChainGroup } from "./chainGroups";
import { RemindedLine } from "./RemindedLine";
import { remindableKind } from "./remindableKind";

interface RemindButtonProps {
  roundId: string;
  group: ChainGroup;
  /** What the reminder is about, for those who hear the page. */
  text: string;
}

/** Reminds those who must act, in one click: the server tells nobody twice of the same work on one day. */
export function RemindButton({ roundId, group, text }: RemindButtonProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  const [sent, setSent] = useState<RemindLinkMutation["remind"] | null>(null);
  const [send, { isPending, error }] = useAct(RemindLinkDocument, {
    notifies: false,
    invalidates: false,
  });
  const others = group.accountIds.filter((it) => it !== viewer?.accountId);
  const remind = async () => {
    const answer = await send({
      input: {
        kind: remindableKind(group.nextStep),
        subjectKind: "ROUND",
        subjectId: roundId,
        accountIds: others,
        isDryRun: false,
      },
    });
    if (answer) setSent(answer.remind);
  };
  return (
    <>
      <RefusalAlert error={error} />
      {sent ? (
        <RemindedLine sent={sent} />
      ) : (
        others.length > 0 && (
          <Button
            variant="outlined"
            disabled={isPending}
            aria-label={translate("work.chain.remindNamed", { smart_count: others.length, task: text })}
            onClick={() => void remind()}
          >
            {translate("work.chain.remind", { smart_count: others.length })}
          </Button>
        )
      )}
    </>
  );
}
