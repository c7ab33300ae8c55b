import { Breadcrumbs, Link as MuiLink, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import type { OrganisationRowFragment } from "../graphql/generated/graphql";
import { useActiveGrant } from "../session/useViewer";

/** From the viewer's own unit down to the organisation; what is above the own unit is text only. */
export function OrganisationBreadcrumb({ organisation }: { organisation: OrganisationRowFragment }) {
  const translate = useTranslate();
  const grant = useActiveGrant();
  const { ancestors } = organisation;
  const from = Math.max(
    ancestors.findIndex(({ id }) => id === grant?.organisation.id),
    organisation.id === grant?.organisation.id ? ancestors.length : 0,
  );
  return (
    <Breadcrumbs aria-label={translate("organisations.breadcrumb")} sx={{ mb: 1 }}>
      {ancestors.map(({ id, shortName }, index) =>
        index >= from ? (
          <MuiLink
            key={id}
            component={Link}
            to={`/organisations/${id}`}
            sx={{ color: "secondary.main", py: 1 }}
          >
            {shortName}
          </MuiLink>
        ) : (
          <Typography key={id} sx={{ color: "text.secondary" }}>
            {shortName}
          </Typography>
        ),
      )}
      <Typography aria-current="page">{organisation.shortName}</Typography>
    </Breadcrumbs>
  );
}
