import { Autocomplete, MenuItem, TextField } from "@mui/material";
import { RESIDENCE_EXEMPTIONS, type ResidenceExemption } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ActDialog } from "../components/ActDialog";
import { useDebounced } from "../components/useDebounced";
import {
  ResidenceCellsDocument,
  type ResidenceRowFragment,
  SetResidenceDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";

interface Cell {
  id: string;
  name: string;
  parentName: string;
}

/** Where a member lives, in whatever ward, or why no comment is taken there. */
export function ResidenceDialog({ row, onClose }: { row: ResidenceRowFragment; onClose: () => void }) {
  const translate = useTranslate();
  const [cell, setCell] = useState<Cell | null>(
    row.residenceCell ? { ...row.residenceCell, parentName: row.residenceOf ?? "" } : null,
  );
  const [exemption, setExemption] = useState<ResidenceExemption | "">(row.exemption ?? "");
  const [typed, setTyped] = useState("");
  const search = useDebounced(typed.trim(), 300);
  const { data } = useDocument(
    ResidenceCellsDocument,
    { search },
    { enabled: search !== "", keepPrevious: true },
  );
  const [set, { error, isPending }] = useAct(SetResidenceDocument, {
    success: "residence.saved",
    notifies: false,
  });
  const send = async () => {
    const input = {
      memberId: row.member.id,
      version: row.residenceVersion,
      cellId: cell?.id ?? null,
      exemption: exemption === "" ? null : exemption,
    };
    if (await set({ input })) onClose();
  };
  return (
    <ActDialog
      title={translate("residence.setTitle", { name: row.member.fullName })}
      error={error}
      act={translate("common.save")}
      isPending={isPending}
      onAct={() => void send()}
      onClose={onClose}
    >
      <Autocomplete
        options={data?.residenceCells ?? []}
        filterOptions={(options) => options}
        value={cell}
        getOptionLabel={(it) => `${it.name}, ${it.parentName}`}
        getOptionKey={(it) => it.id}
        isOptionEqualToValue={(a, b) => a.id === b.id}
        onInputChange={(_, text, reason) => {
          if (reason === "input") setTyped(text);
        }}
        onChange={(_, it) => setCell(it)}
        noOptionsText={translate("common.nothingFound")}
        openText={translate("common.open")}
        closeText={translate("common.close")}
        clearText={translate("ra.action.clear_input_value")}
        renderInput={(params) => (
          <TextField
            {...params}
            label={translate("residence.findCell")}
            helperText={translate("residence.findHelp")}
            margin="normal"
          />
        )}
      />
      <TextField
        select
        fullWidth
        margin="normal"
        label={translate("residence.exemption")}
        value={exemption}
        onChange={(event) => setExemption(event.target.value as ResidenceExemption | "")}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate("residence.noExemption")}</MenuItem>
        {RESIDENCE_EXEMPTIONS.map((it) => (
          <MenuItem key={it} value={it}>
            {translate(`residence.exemptions.${it}`)}
          </MenuItem>
        ))}
      </TextField>
    </ActDialog>
  );
}
