import ClearIcon from "@mui/icons-material/Clear";
import SearchIcon from "@mui/icons-material/Search";
import { IconButton, InputAdornment, TextField } from "@mui/material";
import { type ReactNode, useEffect, useState } from "react";
import { useListContext, useTranslate } from "react-admin";
import { useDebounced } from "./useDebounced";

/** The search box of a list; says that diacritics may be left out. */
export function ListSearch({ label, helperText }: { label: string; helperText?: ReactNode }) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const current = String(filterValues.search ?? "");
  const [typed, setTyped] = useState(current);
  const settled = useDebounced(typed, 350);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed starts a search, not the answer
  useEffect(() => {
    if (settled.trim() === current) return;
    const { search: _, ...rest } = filterValues;
    setFilters(settled.trim() ? { ...rest, search: settled.trim() } : rest);
  }, [settled]);
  return (
    <TextField
      fullWidth
      type="search"
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      helperText={helperText ?? translate("common.searchHint")}
      slotProps={{
        htmlInput: { autoComplete: "off", spellCheck: false },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon />
            </InputAdornment>
          ),
          ...(typed
            ? {
                endAdornment: (
                  <InputAdornment position="end">
                    <IconButton
                      edge="end"
                      aria-label={translate("ra.action.clear_input_value")}
                      onClick={() => setTyped("")}
                    >
                      <ClearIcon />
                    </IconButton>
                  </InputAdornment>
                ),
              }
            : {}),
        },
      }}
      sx={{ "& input::-webkit-search-cancel-button": { display: "none" } }}
    />
  );
}
