import { Tab, Tabs } from "@mui/material";
import { REVIEW_STATES } from "@xeploai/domain";
import { useListContext, useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import type { ReviewListQuery, ReviewState } from "../graphql/generated/graphql";

type StateCounts = ReviewListQuery["reviews"]["stateCounts"];

/** One tab per state that some review is in, with the count under the other filters. */
export function ReviewStateTabs() {
  const translate = useTranslate();
  const { filterValues, setFilters, meta } = useListContext();
  const counts = (meta as { stateCounts?: StateCounts } | undefined)?.stateCounts ?? [];
  const [chosen = "ALL"] = (filterValues.states as ReviewState[] | undefined) ?? [];
  const of = (state: ReviewState) => counts.find((it) => it.state === state)?.count ?? 0;
  const shown = REVIEW_STATES.filter((state) => of(state) > 0 || state === chosen);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const choose = (state: string) => {
    const { states: _, ...rest } = filterValues;
    setFilters(state === "ALL" ? rest : { ...rest, states: [state] });
  };
  return (
    <Tabs
      value={chosen}
      onChange={(_, state: string) => choose(state)}
      variant="scrollable"
      scrollButtons="auto"
      allowScrollButtonsMobile
      aria-label={translate("reviews.list.state")}
      sx={{ borderBottom: 1, borderColor: "divider", mb: 1 }}
    >
      <Tab value="ALL" label={`${translate("common.all")} (${formatInteger(all)})`} />
      {shown.map((state) => (
        <Tab
          key={state}
          value={state}
          label={`${translate(`enums.reviewState.${state}`)} (${formatInteger(of(state))})`}
        />
      ))}
    </Tabs>
  );
}
