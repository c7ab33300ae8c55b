import { Alert, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { ApplyRoundChangesDocument, RoundChangePreviewDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { ChangeLines } from "./ChangeLines";

/** What the records say and the round does not yet; the office applies exactly the list it sees. */
export function PendingChanges({ roundId }: { roundId: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(RoundChangePreviewDocument, { roundId });
  const [apply, { isPending, error: refused, reset }] = useAct(ApplyRoundChangesDocument, {
    success: "work.changes.applied",
    notifies: false,
  });
  const preview = data?.roundChangePreview;
  const count = preview?.changes.length ?? 0;
  const readAgain = () => {
    reset();
    void refetch();
  };
  return (
    <Section
      title={translate("work.changes.pending")}
      subtitle={translate("work.changes.pendingHelp")}
      actions={
        preview &&
        count > 0 && (
          <Button
            variant="contained"
            disabled={isPending}
            onClick={() => void apply({ input: { roundId, fingerprint: preview.fingerprint } })}
          >
            {translate("work.changes.apply", { smart_count: count })}
          </Button>
        )
      }
    >
      <RefusalAlert error={refused ?? error} onRetry={readAgain} />
      {!preview && !error && <LoadingState rows={3} />}
      {preview && count === 0 && <Alert severity="success">{translate("work.changes.none")}</Alert>}
      {preview && count > 0 && <ChangeLines changes={preview.changes} />}
    </Section>
  );
}
