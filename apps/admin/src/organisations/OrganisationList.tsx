import AddIcon from "@mui/icons-material/Add";
import EditIcon from "@mui/icons-material/EditOutlined";
import { Box, Button, Paper } from "@mui/material";
import { useState } from "react";
import { ListBase, useTranslate } from "react-admin";
import { Link, useLocation } from "react-router-dom";
import { CollectivesPanel } from "../collectives/CollectivesPanel";
import { DataList, SHOWS_ERRORS } from "../components/DataList";
import { EmptyState } from "../components/EmptyState";
import { ListSearch } from "../components/ListSearch";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { SideDrawer } from "../components/SideDrawer";
import { OrganisationDocument, type OrganisationRowFragment } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { MergeCellForm } from "../movements/MergeCellForm";
import { useCan } from "../providers/accessProvider";
import { useActiveGrant } from "../session/useViewer";
import { OrganisationBreadcrumb } from "./OrganisationBreadcrumb";
import { OrganisationCreateForm } from "./OrganisationCreateForm";
import { OrganisationDetails } from "./OrganisationDetails";
import { OrganisationEditForm } from "./OrganisationEditForm";
import { useOrganisationColumns } from "./useOrganisationColumns";

/** One organisation, what stands above it, and a page of what stands below. */
export function OrganisationList() {
  const { pathname } = useLocation();
  const grant = useActiveGrant();
  const [, inAddress] = /^\/organisations\/([^/]+)/.exec(pathname) ?? [];
  const id = inAddress ?? grant?.organisation.id;
  return id ? <OrganisationPage key={id} id={id} /> : <LoadingState />;
}

function OrganisationPage({ id }: { id: string }) {
  const translate = useTranslate();
  const can = useCan();
  const columns = useOrganisationColumns();
  const [drawer, setDrawer] = useState<"create" | "edit" | "merge" | null>(null);
  const { data, error, refetch } = useDocument(OrganisationDocument, { id });
  const organisation = data?.organisation;
  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (!organisation) return <LoadingState rows={8} />;
  const close = () => setDrawer(null);

  return (
    <>
      <OrganisationBreadcrumb organisation={organisation} />
      <PageTitle
        title={organisation.name}
        subtitle={translate(`enums.organisationKind.${organisation.kind}`)}
        actions={
          <>
            {can("member:list") && (
              <Button component={Link} to={membersAddress(organisation)} variant="outlined">
                {translate("organisations.seeMembers")}
              </Button>
            )}
            {can("organisation:update") && (
              <Button variant="outlined" startIcon={<EditIcon />} onClick={() => setDrawer("edit")}>
                {translate("organisations.editName")}
              </Button>
            )}
            {can("organisation:update") && organisation.kind === "CELL" && !organisation.dissolvedOn && (
              <Button variant="outlined" onClick={() => setDrawer("merge")}>
                {translate("movements.merge.title")}
              </Button>
            )}
            {can("organisation:create") && (
              <Button variant="contained" startIcon={<AddIcon />} onClick={() => setDrawer("create")}>
                {translate("organisations.addCell")}
              </Button>
            )}
          </>
        }
      />
      <Section>
        <OrganisationDetails organisation={organisation} />
      </Section>
      {can("collective:list") && <CollectivesPanel organisation={organisation} />}
      <ListBase
        resource="organisations"
        perPage={25}
        sort={{ field: "NAME", order: "ASC" }}
        filter={{ parentId: id }}
        storeKey={false}
        exporter={false}
        queryOptions={SHOWS_ERRORS}
      >
        <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2 }, minWidth: 0 }}>
          <Box sx={{ mb: 1 }}>
            <ListSearch
              label={translate("organisations.within", { name: organisation.shortName })}
              helperText={translate("common.searchHint")}
            />
          </Box>
          <DataList<OrganisationRowFragment>
            columns={columns}
            linkOf={(it) => `/organisations/${it.id}`}
            opensOwnList
            empty={
              <EmptyState title={translate("organisations.noChildren")}>
                {translate("organisations.noChildrenHint")}
              </EmptyState>
            }
          />
        </Paper>
      </ListBase>
      <SideDrawer
        isOpen={drawer !== null}
        title={
          drawer === "create"
            ? translate("organisations.create.title", { name: organisation.name })
            : translate(drawer === "merge" ? "movements.merge.title" : "organisations.edit.title")
        }
        onClose={close}
      >
        {drawer === "create" && <OrganisationCreateForm parent={organisation} onDone={close} />}
        {drawer === "merge" && <MergeCellForm cellId={organisation.id} onDone={close} />}
        {drawer === "edit" && <OrganisationEditForm organisation={organisation} onDone={close} />}
      </SideDrawer>
    </>
  );
}

/** The members' list filtered to this cell, or to this unit when it is none. */
function membersAddress({ id, kind }: OrganisationRowFragment): string {
  const isCell = kind === "CELL" || kind === "GRASSROOTS_CELL";
  return `/members?filter=${encodeURIComponent(JSON.stringify(isCell ? { cellId: id } : { withinId: id }))}`;
}
