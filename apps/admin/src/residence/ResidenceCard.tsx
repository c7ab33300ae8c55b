import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import type { ResidenceRowFragment } from "../graphql/generated/graphql";
import { useCan } from "../providers/accessProvider";
import { CommentDialog } from "./CommentDialog";
import { ResidenceDialog } from "./ResidenceDialog";

/** One member's comment: where from, whether it is there, and what may be done about it. */
export function ResidenceCard({ row, isWriter = false }: { row: ResidenceRowFragment; isWriter?: boolean }) {
  const translate = useTranslate();
  const can = useCan();
  const [asking, setAsking] = useState<"RESIDENCE" | "COMMENT" | null>(null);
  const { member, cell, residenceCell, exemption } = row;
  const state =
    exemption && !row.isMissing && !row.comment
      ? translate("residence.notTaken", { why: translate(`residence.exemptions.${exemption}`).toLowerCase() })
      : row.isMissing
        ? translate(residenceCell ? "residence.isMissing" : "residence.isUnplaced")
        : translate("residence.done", { day: formatDay(row.commentedOn ?? "") });
  const home = residenceCell
    ? translate("residence.livesAt", { name: residenceCell.name, ward: row.residenceOf ?? "" })
    : "";
  const writeLabel = translate(row.comment ? "residence.change" : "residence.write");
  return (
    <Box
      data-member={member.id}
      sx={{
        borderTop: "1px solid",
        borderColor: "divider",
        py: 1.5,
        display: "flex",
        flexWrap: "wrap",
        gap: 1.5,
        overflowWrap: "anywhere",
      }}
    >
      <Box sx={{ flex: "1 1 260px", minWidth: 0 }}>
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {member.fullName}
        </Typography>
        <Typography sx={{ color: "text.secondary" }}>
          {translate("residence.cell", { name: cell.name })}
          {home && ` · ${home}`}
        </Typography>
        <Typography sx={{ color: row.isMissing ? "error.main" : "text.primary" }}>{state}</Typography>
        {row.comment && <Typography sx={{ whiteSpace: "pre-wrap", mt: 0.5 }}>{row.comment}</Typography>}
      </Box>
      {isWriter ? (
        <Button
          variant={row.isMissing ? "contained" : "outlined"}
          onClick={() => setAsking("COMMENT")}
          aria-label={`${writeLabel}: ${member.fullName}`}
          sx={{ alignSelf: "center" }}
        >
          {writeLabel}
        </Button>
      ) : (
        can("member:update") && (
          <Button
            onClick={() => setAsking("RESIDENCE")}
            aria-label={`${translate("residence.set")}: ${member.fullName}`}
            sx={{ alignSelf: "center" }}
          >
            {translate("residence.set")}
          </Button>
        )
      )}
      {asking === "RESIDENCE" && <ResidenceDialog row={row} onClose={() => setAsking(null)} />}
      {asking === "COMMENT" && <CommentDialog row={row} onClose={() => setAsking(null)} />}
    </Box>
  );
}
