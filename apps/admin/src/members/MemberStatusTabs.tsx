import { Tab, Tabs } from "@mui/material";
import { useListContext, useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import type { MemberStatus, MembersQuery } from "../graphql/generated/graphql";

type StatusCounts = MembersQuery["members"]["statusCounts"];

const ORDER: readonly MemberStatus[] = [
  "OFFICIAL",
  "PROBATIONARY",
  "EXEMPT",
  "SUSPENDED",
  "TEMP_AWAY",
  "TEMP_HERE",
  "TRANSFERRED_OUT",
  "DECEASED",
  "LEFT",
];

/** One tab per status that somebody has, with the count under the other filters. */
export function MemberStatusTabs() {
  const translate = useTranslate();
  const { filterValues, setFilters, meta } = useListContext();
  const counts = (meta as { statusCounts?: StatusCounts } | undefined)?.statusCounts ?? [];
  const [chosen = "ALL"] = (filterValues.statuses as MemberStatus[] | undefined) ?? [];
  const of = (status: MemberStatus) => counts.find((it) => it.status === status)?.count ?? 0;
  const shown = ORDER.filter((status) => of(status) > 0 || status === chosen);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const choose = (status: string) => {
    const { statuses: _, ...rest } = filterValues;
    setFilters(status === "ALL" ? rest : { ...rest, statuses: [status] });
  };
  return (
    <Tabs
      value={chosen}
      onChange={(_, status: string) => choose(status)}
      variant="scrollable"
      scrollButtons="auto"
      allowScrollButtonsMobile
      aria-label={translate("members.fields.status")}
      sx={{ borderBottom: 1, borderColor: "divider", mb: 1 }}
    >
      <Tab value="ALL" label={`${translate("common.all")} (${formatInteger(all)})`} />
      {shown.map((status) => (
        <Tab
          key={status}
          value={status}
          label={`${translate(`enums.memberStatus.${status}`)} (${formatInteger(of(status))})`}
        />
      ))}
    </Tabs>
  );
}
