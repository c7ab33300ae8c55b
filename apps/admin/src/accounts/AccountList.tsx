import AddIcon from "@mui/icons-material/PersonAddAltOutlined";
import { Box, Button, MenuItem, Paper, TextField } from "@mui/material";
import { ROLES } from "@xeploai/domain";
import { ListBase, useListContext, useTranslate } from "react-admin";
import { Link, useLocation, useNavigate } from "react-router-dom";
import { DataList, SHOWS_ERRORS } from "../components/DataList";
import { ListSearch } from "../components/ListSearch";
import { PageTitle } from "../components/PageTitle";
import type { AccountRowFragment } from "../graphql/generated/graphql";
import { useCan } from "../providers/accessProvider";
import { AccountDrawer } from "./AccountDrawer";
import { useAccountColumns } from "./useAccountColumns";

/** Accounts of the viewer's scope; one of them may be open at the side. */
export function AccountList() {
  return (
    <ListBase resource="accounts" perPage={25} exporter={false} queryOptions={SHOWS_ERRORS}>
      <AccountListView />
    </ListBase>
  );
}

function AccountListView() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const can = useCan();
  const columns = useAccountColumns();
  const { pathname, search } = useLocation();
  const [, openId = null] = /^\/accounts\/([^/]+)/.exec(pathname) ?? [];
  return (
    <>
      <PageTitle
        title={translate("accounts.title")}
        actions={
          can("account:create") && (
            <Button component={Link} to="/accounts/create" variant="contained" startIcon={<AddIcon />}>
              {translate("accounts.add")}
            </Button>
          )
        }
      />
      <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2 }, minWidth: 0 }}>
        <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { md: "3fr 2fr" }, mb: 1 }}>
          <ListSearch label={translate("accounts.search")} />
          <RoleFilter />
        </Box>
        <DataList<AccountRowFragment>
          columns={columns}
          linkOf={({ id }) => `/accounts/${id}`}
          selectedId={openId}
        />
      </Paper>
      <AccountDrawer id={openId} onClose={() => navigate({ pathname: "/accounts", search })} />
    </>
  );
}

function RoleFilter() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  return (
    <TextField
      select
      fullWidth
      label={translate("accounts.role")}
      value={filterValues.role ?? ""}
      onChange={(event) => {
        const { role: _, ...rest } = filterValues;
        setFilters(event.target.value ? { ...rest, role: event.target.value } : rest);
      }}
    >
      <MenuItem value="">{translate("accounts.allRoles")}</MenuItem>
      {ROLES.map((role) => (
        <MenuItem key={role} value={role}>
          {translate(`enums.role.${role}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
