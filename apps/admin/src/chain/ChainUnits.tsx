import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatInteger } from "../components/format";
import type { ChainLinkLineFragment } from "../graphql/generated/graphql";
import type { ChainGroup } from "./chainGroups";
import { useSinceText } from "./useSinceText";

/** A group unit by unit, each leading to where the work is done. */
export function ChainUnits({ roundId, group }: { roundId: string; group: ChainGroup }) {
  const translate = useTranslate();
  const sinceText = useSinceText();
  return (
    <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
      {group.links.map((link) => (
        <Box component="li" key={link.id} sx={{ py: 0.5 }}>
          <Box
            component={Link}
            to={pageOf(roundId, link)}
            sx={{ color: "secondary.main", fontWeight: 600, display: "inline-block", py: 0.5 }}
          >
            {link.unit.name}
          </Box>{" "}
          ·{" "}
          {translate(`work.chain.count.${link.kind}`, {
            smart_count: link.count,
            count: formatInteger(link.count),
          })}
          {link.since && ` · ${sinceText(link.since, link.workingDaysWaited)}`}
          {link.kind !== "ORGANISATION" && (
            <Typography sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
              {link.names.join(", ")}
              {link.count > link.names.length && "…"}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}

/** Members' work is the cell's; of anything else the review is opened. */
const pageOf = (roundId: string, { kind, unit, reviewIds }: ChainLinkLineFragment): string =>
  kind === "MEMBER"
    ? `/cell-rounds/${roundId}/${unit.id}`
    : `/reviews/${String(reviewIds[0])}?round=${roundId}`;
