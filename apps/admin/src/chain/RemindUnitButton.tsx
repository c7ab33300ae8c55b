import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { RemindLinkDocument, type RemindLinkMutation } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { RemindedLine } from "./RemindedLine";

interface RemindUnitButtonProps {
  roundId: string;
  unit: { id: string; name: string };
}

/** Reminds the office of a unit below of its round, in one click; nobody twice on one day. */
export function RemindUnitButton({ roundId, unit }: RemindUnitButtonProps) {
  const translate = useTranslate();
  const [sent, setSent] = useState<RemindLinkMutation["remind"] | null>(null);
  const [send, { isPending, error }] = useAct(RemindLinkDocument, { notifies: false, invalidates: false });
  const remind = async () => {
    const answer = await send({
      input: {
        kind: "DECISION_DUE",
        subjectKind: "ROUND",
        subjectId: roundId,
        organisationIds: [unit.id],
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
        <Button
          variant="outlined"
          disabled={isPending}
          aria-label={translate("work.chain.below.remindNamed", { name: unit.name })}
          onClick={() => void remind()}
        >
          {translate("work.chain.below.remind")}
        </Button>
      )}
    </>
  );
}
