import { Autocomplete, MenuItem, TextField } from "@mui/material";
import { EVALUATOR_SIDES, type EvaluatorSide } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { useDebounced } from "../components/useDebounced";
import { AddEvaluatorDocument, EvaluatorMembersDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { ReasonDialog } from "./ReasonDialog";

interface AddEvaluatorDialogProps {
  reviewId: string;
  subjectName: string;
  onClose: () => void;
}

/** One more person who speaks on a subject, with the reason. */
export function AddEvaluatorDialog({ reviewId, subjectName, onClose }: AddEvaluatorDialogProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  const search = useDebounced(typed.trim(), 300);
  const [memberId, setMemberId] = useState<string | null>(null);
  const [side, setSide] = useState<EvaluatorSide>("SAME_LEVEL");
  const { data } = useDocument(
    EvaluatorMembersDocument,
    { filter: search ? { search } : {}, page: { offset: 0, limit: 20 } },
    { keepPrevious: true },
  );
  const [add, { error, isPending }] = useAct(AddEvaluatorDocument, { notifies: false });
  return (
    <ReasonDialog
      title={translate("sheets.evaluators.addTitle", { name: subjectName })}
      act={translate("sheets.evaluators.add")}
      isReady={memberId !== null}
      isPending={isPending}
      onClose={onClose}
      onAct={(reason) => {
        void add({ input: { reviewId, memberId, side, reason } }).then((answer) => answer && onClose());
      }}
    >
      <RefusalAlert error={error} />
      <Autocomplete
        options={data?.members.items ?? []}
        filterOptions={(options) => options}
        getOptionLabel={(it) => it.fullName}
        getOptionKey={(it) => it.id}
        isOptionEqualToValue={(a, b) => a.id === b.id}
        onInputChange={(_, text) => setTyped(text)}
        onChange={(_, it) => setMemberId(it?.id ?? null)}
        noOptionsText={translate("common.nothingFound")}
        openText={translate("common.open")}
        closeText={translate("common.close")}
        clearText={translate("ra.action.clear_input_value")}
        renderInput={(params) => (
          <TextField {...params} label={translate("sheets.evaluators.person")} margin="normal" required />
        )}
      />
      <TextField
        select
        fullWidth
        margin="normal"
        label={translate("sheets.evaluators.side")}
        value={side}
        onChange={(event) => setSide(event.target.value as EvaluatorSide)}
      >
        {EVALUATOR_SIDES.map((it) => (
          <MenuItem key={it} value={it}>
            {translate(`sheets.side.${it}`)}
          </MenuItem>
        ))}
      </TextField>
    </ReasonDialog>
  );
}
