import { Autocomplete, Box, TextField, Typography } from "@mui/material";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import {
  OrganisationDocument,
  type OrganisationFilter,
  type OrganisationRowFragment,
  OrganisationsDocument,
} from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useDebounced } from "./useDebounced";

interface OrganisationPickerProps {
  label: string;
  value: string | null;
  onChange: (id: string | null, organisation: OrganisationRowFragment | null) => void;
  /** Which organisations are offered. */
  filter?: OrganisationFilter;
  required?: boolean;
  disabled?: boolean;
  error?: boolean;
  helperText?: ReactNode;
  size?: "small" | "medium";
}

const OFFERED = 50;

/** Finds an organisation by typing; the server searches, diacritics may be left out. */
export function OrganisationPicker(props: OrganisationPickerProps) {
  const {
    label,
    value,
    onChange,
    filter = {},
    required,
    disabled,
    error,
    helperText,
    size = "medium",
  } = props;
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<OrganisationRowFragment | null>(null);
  const search = useDebounced(typed === chosen?.name ? "" : typed.trim(), 300);
  const { data, isFetching } = useDocument(
    OrganisationsDocument,
    { filter: { ...filter, ...(search ? { search } : {}) }, page: { offset: 0, limit: OFFERED } },
    { keepPrevious: true, staleTimeMs: 60_000 },
  );
  const isKnown = value === null || chosen?.id === value;
  const { data: current } = useDocument(OrganisationDocument, { id: value ?? "" }, { enabled: !isKnown });
  useEffect(() => {
    if (value === null) setChosen(null);
    else if (current?.organisation.id === value) setChosen(current.organisation);
  }, [value, current]);
  const offered = data?.organisations.items ?? [];

  return (
    <Autocomplete
      fullWidth
      size={size}
      disabled={disabled ?? false}
      loading={isFetching}
      loadingText={translate("common.loading")}
      noOptionsText={translate("common.nothingFound")}
      clearText={translate("ra.action.clear_input_value")}
      openText={translate("common.open")}
      closeText={translate("common.close")}
      options={chosen && !offered.some((it) => it.id === chosen.id) ? [chosen, ...offered] : offered}
      filterOptions={(options) => options}
      value={chosen}
      isOptionEqualToValue={(option, it) => option.id === it.id}
      getOptionLabel={(option) => option.name}
      getOptionKey={(option) => option.id}
      onInputChange={(_, text) => setTyped(text)}
      onChange={(_, organisation) => {
        setChosen(organisation);
        onChange(organisation?.id ?? null, organisation);
      }}
      renderOption={({ key, ...optionProps }, option) => (
        <li key={key} {...optionProps}>
          <Box sx={{ minWidth: 0 }}>
            {option.name}
            {option.parent && (
              <Typography sx={{ color: "text.secondary", fontSize: "0.9rem" }}>
                {option.parent.name}
              </Typography>
            )}
          </Box>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={required ?? false}
          error={error ?? false}
          helperText={helperText}
        />
      )}
    />
  );
}
