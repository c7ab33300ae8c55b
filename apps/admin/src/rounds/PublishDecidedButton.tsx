import { Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import { RefusalAlert } from "../components/RefusalAlert";
import { PublishRoundDocument, type RoundClosingQuery } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useCan } from "../providers/accessProvider";

interface PublishDecidedButtonProps {
  round: RoundClosingQuery["roundClosing"]["round"];
  decided: number;
}

/** Publishes what was decided since the last publication: cadres, collectives and organisations come after the members. */
export function PublishDecidedButton({ round, decided }: PublishDecidedButtonProps) {
  const translate = useTranslate();
  const can = useCan();
  const [publish, { isPending, error }] = useAct(PublishRoundDocument, {
    notifies: false,
    success: "rounds.publish.done",
  });
  if (!can("round:publish")) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <RefusalAlert error={error} title={translate("rounds.publish.refused")} />
      <Button
        variant="outlined"
        size="large"
        disabled={isPending}
        onClick={() => void publish({ input: { id: round.id, version: round.version } })}
      >
        {translate("closing.publish", { count: formatInteger(decided) })}
      </Button>
    </Box>
  );
}
