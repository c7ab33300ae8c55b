import AddIcon from "@mui/icons-material/Add";
import { Button } from "@mui/material";
import { ListBase, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { SHOWS_ERRORS } from "../components/DataList";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { useCan } from "../providers/accessProvider";
import { useActiveGrant } from "../session/useViewer";
import { RoundCards } from "./RoundCards";
import { RoundFilters } from "./RoundFilters";
import { isAboveRounds, roundsInReach } from "./roundsInReach";

/** The rounds within reach of the viewer's organisation, newest first, paged by the server. */
export function RoundListPage() {
  const translate = useTranslate();
  const can = useCan();
  const organisation = useActiveGrant()?.organisation;
  const open = can("plan:draft") && (
    <Button component={Link} to="/plans/new" variant="contained" startIcon={<AddIcon />}>
      {translate("plans.start.title")}
    </Button>
  );
  if (!organisation) return <LoadingState rows={5} />;
  const isAbove = isAboveRounds(organisation);
  return (
    <ListBase
      resource="rounds"
      filter={roundsInReach(organisation)}
      perPage={25}
      exporter={false}
      storeKey={`rounds.${organisation.id}`}
      queryOptions={SHOWS_ERRORS}
    >
      <PageTitle title={translate("rounds.title")} subtitle={organisation.name} actions={open} />
      {isAbove && <RoundFilters withinId={organisation.id} />}
      <RoundCards open={open} isAbove={isAbove} />
    </ListBase>
  );
}
