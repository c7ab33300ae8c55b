import { Autocomplete, Box, TextField, Typography } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { useDebounced } from "../components/useDebounced";
import { type MemberRowFragment, MembersDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

interface MemberPickerProps {
  label: string;
  helperText: ReactNode;
  onChange: (member: MemberRowFragment | null) => void;
}

/** Finds a member by typing; birth date and cell tell namesakes apart. */
export function MemberPicker({ label, helperText, onChange }: MemberPickerProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  const search = useDebounced(typed.trim(), 300);
  const { data, isFetching } = useDocument(
    MembersDocument,
    { filter: search ? { search } : {}, page: { offset: 0, limit: 20 } },
    { keepPrevious: true, staleTimeMs: 30_000 },
  );
  return (
    <Autocomplete
      fullWidth
      loading={isFetching}
      loadingText={translate("common.loading")}
      noOptionsText={translate("common.nothingFound")}
      clearText={translate("ra.action.clear_input_value")}
      openText={translate("common.open")}
      closeText={translate("common.close")}
      options={data?.members.items ?? []}
      filterOptions={(options) => options}
      isOptionEqualToValue={(option, it) => option.id === it.id}
      getOptionLabel={(option) => option.fullName}
      getOptionKey={(option) => option.id}
      onInputChange={(_, text) => setTyped(text)}
      onChange={(_, member) => onChange(member)}
      renderOption={({ key, ...optionProps }, option) => (
        <li key={key} {...optionProps}>
          <Box>
            {option.fullName}
            <Typography sx={{ color: "text.secondary", fontSize: "0.9rem" }}>
              {[formatDay(option.birthDate), option.cell?.name].filter(Boolean).join(" · ")}
            </Typography>
          </Box>
        </li>
      )}
      renderInput={(params) => <TextField {...params} label={label} helperText={helperText} />}
    />
  );
}
