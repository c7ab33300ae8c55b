import { TablePagination } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatInteger } from "./format";

interface PageTurnerProps {
  totalCount: number;
  /** From 0. */
  page: number;
  limit: number;
  onPage: (page: number) => void;
}

/** Which rows of how many are shown, and the way to the others; nothing where one page holds all. */
export function PageTurner({ totalCount, page, limit, onPage }: PageTurnerProps) {
  const translate = useTranslate();
  if (totalCount <= limit) return null;
  return (
    <TablePagination
      component="div"
      count={totalCount}
      page={page}
      rowsPerPage={limit}
      rowsPerPageOptions={[limit]}
      onPageChange={(_, next) => onPage(next)}
      getItemAriaLabel={(type) => translate(`ra.navigation.${type}`)}
      labelDisplayedRows={({ from, to, count }) =>
        translate("common.showing", {
          from: formatInteger(from),
          to: formatInteger(to),
          total: formatInteger(count),
        })
      }
    />
  );
}
