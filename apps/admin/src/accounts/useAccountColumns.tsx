import { Chip } from "@mui/material";
import { useMemo } from "react";
import { useTranslate } from "react-admin";
import type { DataColumn } from "../components/DataList";
import { formatInstant } from "../components/dates";
import type { AccountRowFragment } from "../graphql/generated/graphql";

/** Columns of the accounts' list. */
export function useAccountColumns(): DataColumn<AccountRowFragment>[] {
  const translate = useTranslate();
  return useMemo(
    () => [
      {
        key: "displayName",
        wraps: true,
        label: "accounts.fields.displayName",
        render: (it) => it.displayName,
      },
      { key: "username", label: "accounts.fields.username", render: (it) => it.username },
      {
        key: "grants",
        label: "accounts.fields.grants",
        wraps: true,
        render: (it) =>
          it.grants
            .map((grant) => `${translate(`enums.role.${grant.role}`)} (${grant.organisation.shortName})`)
            .join(", "),
      },
      {
        key: "lastSignInAt",
        wraps: true,
        label: "accounts.fields.lastSignInAt",
        render: (it) => formatInstant(it.lastSignInAt) || translate("accounts.never"),
      },
      {
        key: "state",
        label: "accounts.fields.state",
        render: (it) => (
          <Chip
            size="small"
            variant="outlined"
            color={it.isDisabled ? "error" : "success"}
            label={translate(it.isDisabled ? "accounts.disabled" : "accounts.active")}
          />
        ),
      },
    ],
    [translate],
  );
}
