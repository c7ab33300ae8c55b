import { Alert, Box, Button, Typography } from "@mui/material";
import type { SubjectRules } from "@xeploai/domain";
import { useEffect, useRef, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { formatInstant } from "../components/dates";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  type MySheetWholeFragment,
  SaveSheetDocument,
  SubmitSheetDocument,
  WithdrawSheetDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { SheetQuestions } from "./SheetQuestions";
import { draftOf, inputOf, type SheetDraft } from "./sheetContent";
import { useMissing } from "./useMissing";

const SAVE_AFTER_MS = 800;

interface SignedSheetFormProps {
  sheet: MySheetWholeFragment;
  rules: SubjectRules;
}

/** A sheet that is signed: saved as it is filled in, handed in by name, taken back before the release. */
export function SignedSheetForm({ sheet, rules }: SignedSheetFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [draft, setDraft] = useState<SheetDraft>(() => draftOf(sheet.content));
  const version = useRef(sheet.content?.version ?? 0);
  const [isDirty, setDirty] = useState(false);
  const [save, saving] = useAct(SaveSheetDocument, { notifies: false, invalidates: false });
  const [submit, submitting] = useAct(SubmitSheetDocument, { notifies: false });
  const [withdraw, withdrawing] = useAct(WithdrawSheetDocument);
  const missing = useMissing(sheet, draft);

  const store = async (latest: SheetDraft): Promise<boolean> => {
    const answer = await save({
      input: { id: sheet.id, version: version.current, content: inputOf(latest) },
    });
    if (!answer) return false;
    version.current = answer.saveSheet.content?.version ?? 0;
    setDirty(false);
    return true;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was filled in is saved, nothing else starts it
  useEffect(() => {
    if (!isDirty) return;
    const timer = window.setTimeout(() => void store(draft), SAVE_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [draft, isDirty]);

  if (sheet.isSubmitted)
    return (
      <Section title={translate("sheets.form.yours")}>
        <Alert severity="success" sx={{ mb: 2 }}>
          {translate("sheets.form.handedIn", { time: formatInstant(sheet.content?.submittedAt ?? "") })}
        </Alert>
        {sheet.isOpen && (
          <Button
            variant="outlined"
            disabled={withdrawing.isPending}
            onClick={() => void withdraw({ input: { id: sheet.id, version: sheet.content?.version ?? 0 } })}
          >
            {translate("sheets.form.withdraw")}
          </Button>
        )}
      </Section>
    );

  const handIn = async () => {
    if (missing.show()) return;
    if (isDirty && !(await store(draft))) return;
    if (await submit({ input: { id: sheet.id, version: version.current } }))
      notify("sheets.form.submitted", { type: "success" });
  };
  return (
    <Section title={translate("sheets.form.write")}>
      <SheetQuestions
        sheet={sheet}
        rules={rules}
        draft={draft}
        isAsked={missing.isAsked}
        onChange={(next) => {
          setDraft(next);
          setDirty(true);
        }}
      />
      <Box sx={{ mt: 2 }}>
        <RefusalAlert error={saving.error ?? submitting.error} />
        <Typography role="status" sx={{ color: "text.secondary", minHeight: 28 }}>
          {!isDirty && version.current > 0 && translate("sheets.form.saved")}
        </Typography>
        <Button
          variant="contained"
          size="large"
          disabled={submitting.isPending}
          onClick={() => void handIn()}
          sx={{ width: { xs: "100%", sm: "auto" } }}
        >
          {translate("sheets.form.submit")}
        </Button>
      </Box>
    </Section>
  );
}
