import { Pagination, useTranslate } from "react-admin";
import { formatInteger } from "./format";

/** Which rows of how many are shown, and the way to the others. */
export function ListPages() {
  const translate = useTranslate();
  const shown = ({ from, to, count }: Record<"from" | "to" | "count", number>) =>
    translate("common.showing", {
      from: formatInteger(from),
      to: formatInteger(to),
      total: formatInteger(count),
    });
  return <Pagination rowsPerPageOptions={[25, 50, 100]} {...{ labelDisplayedRows: shown }} />;
}
