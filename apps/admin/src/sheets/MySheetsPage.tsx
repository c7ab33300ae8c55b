import { Box, Button, Card, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { MyReviewsDocument, type MySheetRowFragment, MySheetsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

/** In the order of what is to be done. */
const STATES = ["open", "waiting", "done", "over"] as const;
type State = (typeof STATES)[number];

function stateOf({ isSubmitted, isOpen, isReleased, state }: MySheetRowFragment): State {
  if (isSubmitted) return "done";
  if (isOpen) return "open";
  return !isReleased && (state === "DRAFT" || state === "DEFERRED") ? "waiting" : "over";
}

/** Everybody the viewer speaks on, one card each; open ones first. */
export function MySheetsPage() {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(MySheetsDocument, {});
  const sheets = data?.mySheets ?? [];
  return (
    <>
      <PageTitle title={translate("sheets.mine.title")} subtitle={translate("sheets.mine.subtitle")} />
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!data && !error && <LoadingState rows={6} />}
      {data && sheets.length === 0 && (
        <EmptyState title={translate("sheets.mine.none")}>{translate("sheets.mine.noneHint")}</EmptyState>
      )}
      <SheetsOnMe />
      {STATES.map((state) => {
        const rows = sheets.filter((it) => stateOf(it) === state);
        return (
          rows.length > 0 && (
            <Section key={state} title={translate(`sheets.mine.${state}`, { count: rows.length })}>
              <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0, display: "grid", gap: 1.25 }}>
                {rows.map((sheet) => (
                  <SheetCard key={sheet.id} sheet={sheet} state={state} />
                ))}
              </Box>
            </Section>
          )
        );
      })}
    </>
  );
}

/** What others say on the reader, and on what the reader heads. */
function SheetsOnMe() {
  const translate = useTranslate();
  const { data } = useDocument(MyReviewsDocument, {});
  const reviews = (data?.myReviews ?? []).filter(
    ({ round, state }) => (round.state === "OPEN" || round.state === "DECIDED") && state !== "DRAFT",
  );
  if (reviews.length === 0) return null;
  return (
    <Section title={translate("sheets.mine.onMe")} subtitle={translate("sheets.mine.onMeHelp")}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        {reviews.map(({ id, subject }) => (
          <Button key={id} component={Link} to={`/reviews/${id}/sheets`} variant="outlined">
            {`${subject.name} (${translate(`sheets.kind.${subject.kind}`)})`}
          </Button>
        ))}
      </Box>
    </Section>
  );
}

function SheetCard({ sheet, state }: { sheet: MySheetRowFragment; state: State }) {
  const translate = useTranslate();
  const { subject } = sheet;
  const about = [
    translate(`sheets.kind.${subject.kind}`),
    ...(subject.unit.id === subject.id ? [] : [subject.unit.name]),
    translate(`sheets.attribution.${sheet.attribution}`),
    ...(sheet.bodyName ? [translate("sheets.mine.forBody", { name: sheet.bodyName })] : []),
  ];
  const isOpen = state === "open";
  const act = translate(isOpen ? "sheets.mine.fill" : "sheets.mine.look");
  return (
    <Card
      component="li"
      variant="outlined"
      sx={{ p: 1.5, display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center" }}
    >
      <Box sx={{ flex: "1 1 220px", minWidth: 0, overflowWrap: "anywhere" }}>
        <Typography sx={{ fontWeight: 600 }}>{subject.name}</Typography>
        <Typography sx={{ color: "text.secondary" }}>{about.join(" · ")}</Typography>
      </Box>
      {state !== "waiting" && (
        <Button
          component={Link}
          to={`/my/sheets/${sheet.id}`}
          variant={isOpen ? "contained" : "outlined"}
          aria-label={`${act}: ${subject.name}`}
          sx={{ width: { xs: "100%", sm: "auto" } }}
        >
          {act}
        </Button>
      )}
    </Card>
  );
}
