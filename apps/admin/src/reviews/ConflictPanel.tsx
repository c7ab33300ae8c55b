import { Alert, AlertTitle, Box, Button, Paper, Typography } from "@mui/material";
import type { SubjectRules } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import { draftDifferences, type SelfAssessmentDraft } from "./selfAssessmentDraft";
import { useDraftLabels } from "./useDraftLabels";

interface ConflictPanelProps {
  mine: SelfAssessmentDraft;
  theirs: SelfAssessmentDraft;
  rules: SubjectRules;
  /** Null where the other version is handed in already, and may only be read. */
  onKeepMine: (() => void) | null;
  onTakeTheirs: () => void;
}

/** Another tab or the secretary saved in between: both versions side by side, and nothing is thrown away unasked. */
export function ConflictPanel({ mine, theirs, rules, onKeepMine, onTakeTheirs }: ConflictPanelProps) {
  const translate = useTranslate();
  return (
    <Alert severity="warning" sx={{ mb: 3, "& .MuiAlert-message": { width: "100%", minWidth: 0 } }}>
      <AlertTitle>{translate("reviews.conflict.title")}</AlertTitle>
      {translate(onKeepMine ? "reviews.conflict.body" : "reviews.conflict.handedIn")}
      <Box
        sx={{ display: "grid", gap: 2, my: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr" } }}
      >
        <Version title={translate("reviews.conflict.mine")} draft={mine} other={theirs} rules={rules} />
        <Version title={translate("reviews.conflict.theirs")} draft={theirs} other={mine} rules={rules} />
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        {onKeepMine && (
          <Button variant="contained" onClick={onKeepMine}>
            {translate("reviews.conflict.keepMine")}
          </Button>
        )}
        <Button variant="outlined" onClick={onTakeTheirs}>
          {translate("reviews.conflict.takeTheirs")}
        </Button>
      </Box>
    </Alert>
  );
}

interface VersionProps {
  title: string;
  draft: SelfAssessmentDraft;
  other: SelfAssessmentDraft;
  rules: SubjectRules;
}

function Version({ title, draft, other, rules }: VersionProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const { givenTo, criterionName, sectionName } = useDraftLabels(rules);
  const differences = draftDifferences(draft, other);
  const nothing = translate("reviews.conflict.nothing");
  return (
    <Paper variant="outlined" sx={{ p: 2, minWidth: 0, overflowWrap: "anywhere" }}>
      <Typography component="h3" sx={{ fontWeight: 700, mb: 1 }}>
        {title}
      </Typography>
      {[...differences.grades, ...differences.points].map((code) => (
        <Typography key={code}>
          {criterionName(code)}: <strong>{givenTo(draft, code) ?? nothing}</strong>
        </Typography>
      ))}
      {differences.sections.map((code) => (
        <Typography key={code} sx={{ whiteSpace: "pre-wrap", mt: 1 }}>
          {sectionName(code)}: {draft.sections[code]?.trim() ? draft.sections[code] : nothing}
        </Typography>
      ))}
      {differences.ownLevel && (
        <Typography sx={{ mt: 1 }}>
          {translate("reviews.form.ownLevel")}:{" "}
          <strong>{draft.ownLevel ? read(rules.levelNames.value[draft.ownLevel]) : nothing}</strong>
        </Typography>
      )}
    </Paper>
  );
}
