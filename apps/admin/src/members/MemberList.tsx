import AddIcon from "@mui/icons-material/PersonAddAltOutlined";
import ImportIcon from "@mui/icons-material/UploadFileOutlined";
import { Box, Button, Paper } from "@mui/material";
import { ListBase, useListContext, useTranslate } from "react-admin";
import { Link, useLocation, useNavigate } from "react-router-dom";
import { DataList, SHOWS_ERRORS } from "../components/DataList";
import { EmptyState } from "../components/EmptyState";
import { formatInteger } from "../components/format";
import { ListSearch } from "../components/ListSearch";
import { OrganisationPicker } from "../components/OrganisationPicker";
import { PageTitle } from "../components/PageTitle";
import type { MemberRowFragment } from "../graphql/generated/graphql";
import { useCan } from "../providers/accessProvider";
import { MemberDrawer } from "./MemberDrawer";
import { MemberStatusTabs } from "./MemberStatusTabs";
import { useMemberColumns } from "./useMemberColumns";

/** Members of the viewer's scope, paged by the server; one of them may be open at the side. */
export function MemberList() {
  return (
    <ListBase
      resource="members"
      perPage={25}
      sort={{ field: "GIVEN_NAME", order: "ASC" }}
      exporter={false}
      queryOptions={SHOWS_ERRORS}
    >
      <MemberListView />
    </ListBase>
  );
}

function MemberListView() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { total } = useListContext();
  const can = useCan();
  const mayWrite = can("member:update");
  const columns = useMemberColumns();
  const [, openId = null, mode] = /^\/members\/([^/]+)(?:\/(edit))?/.exec(pathname) ?? [];
  const actions = can("member:create") && (
    <>
      <Button component={Link} to="/imports" variant="outlined" startIcon={<ImportIcon />}>
        {translate("members.import")}
      </Button>
      <Button component={Link} to="/members/create" variant="contained" startIcon={<AddIcon />}>
        {translate("members.add")}
      </Button>
    </>
  );

  return (
    <>
      <PageTitle
        title={translate("members.title")}
        {...(total === undefined
          ? {}
          : { subtitle: translate("common.people", { count: formatInteger(total) }) })}
        actions={actions}
      />
      <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2 }, minWidth: 0 }}>
        <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { md: "3fr 2fr" }, mb: 1 }}>
          <ListSearch label={translate("members.search")} />
          <CellFilter />
        </Box>
        <MemberStatusTabs />
        <DataList<MemberRowFragment>
          columns={columns}
          linkOf={({ id }) => `/members/${id}`}
          selectedId={openId}
          empty={
            <EmptyState title={translate("members.empty.title")} action={actions}>
              {translate("members.empty.body")}
            </EmptyState>
          }
        />
      </Paper>
      <MemberDrawer
        id={openId}
        isEditing={mode === "edit"}
        mayEdit={mayWrite}
        onClose={() => navigate({ pathname: "/members", search })}
        onMode={(next) =>
          navigate({ pathname: `/members/${openId ?? ""}${next === "edit" ? "/edit" : ""}`, search })
        }
      />
    </>
  );
}

function CellFilter() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  return (
    <OrganisationPicker
      label={translate("members.cell")}
      helperText={translate("members.allCells")}
      value={typeof filterValues.cellId === "string" ? filterValues.cellId : null}
      filter={{ kinds: ["CELL", "GRASSROOTS_CELL"] }}
      onChange={(cellId) => {
        const { cellId: _, ...rest } = filterValues;
        setFilters(cellId ? { ...rest, cellId } : rest);
      }}
    />
  );
}
