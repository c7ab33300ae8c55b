import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";

export interface NamedValue {
  key: string;
  label: string;
  value: ReactNode;
}

/** Names and values of one record; what was never recorded says so. */
export function FieldList({ items }: { items: readonly NamedValue[] }) {
  const translate = useTranslate();
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: "grid", gap: 1.25, gridTemplateColumns: { xs: "1fr", sm: "220px 1fr" } }}
    >
      {items.map(({ key, label, value }) => (
        <Box key={key} sx={{ display: "contents" }}>
          <Typography component="dt" sx={{ color: "text.secondary" }}>
            {label}
          </Typography>
          <Box component="dd" sx={{ m: 0, mb: { xs: 1, sm: 0 }, overflowWrap: "anywhere" }}>
            {value === null || value === undefined || value === "" ? (
              <Typography component="span" sx={{ color: "text.secondary", fontStyle: "italic" }}>
                {translate("common.notRecorded")}
              </Typography>
            ) : (
              value
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
