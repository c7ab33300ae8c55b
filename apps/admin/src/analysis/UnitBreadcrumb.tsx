import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, type To } from "react-router-dom";
import type { RatingDistributionQuery } from "../graphql/generated/graphql";

type Unit = RatingDistributionQuery["ratingStatistics"]["within"];

interface UnitBreadcrumbProps {
  breadcrumb: readonly Unit[];
  within: Unit;
  /** The unit of the viewer's own scope: what lies above it is named but leads nowhere. */
  rootId: string;
  linkTo: (unit: Unit) => To;
}

/** The way from the viewer's own unit down to the one in view. */
export function UnitBreadcrumb({ breadcrumb, within, rootId, linkTo }: UnitBreadcrumbProps) {
  const translate = useTranslate();
  const trail = breadcrumb.some((it) => it.id === within.id) ? breadcrumb : [...breadcrumb, within];
  const own = trail.slice(
    Math.max(
      0,
      trail.findIndex((it) => it.id === rootId),
    ),
  );
  if (own.length < 2) return null;
  return (
    <Box component="nav" aria-label={translate("analysis.breadcrumb")} sx={{ mb: 1 }}>
      <Box component="ol" sx={{ display: "flex", flexWrap: "wrap", listStyle: "none", p: 0, m: 0 }}>
        {own.map((unit) => (
          <Box
            component="li"
            key={unit.id}
            sx={{
              display: "flex",
              alignItems: "center",
              minHeight: 44,
              "& + li::before": { content: "'›' / ''", mx: 1.25 },
            }}
          >
            {unit.id === within.id ? (
              <span aria-current="page">{unit.name}</span>
            ) : (
              <Box component={Link} to={linkTo(unit)} sx={{ color: "secondary.main", py: 1 }}>
                {unit.name}
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
