import { Alert, Box, Button, TextField, Typography } from "@mui/material";
import type { SubjectRules } from "@xeploai/domain";
import { useMemo, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ActDialog } from "../components/ActDialog";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  type MySheetWholeFragment,
  SubmitConfidentialSheetDocument,
  WithdrawConfidentialSheetDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { SheetCode } from "./SheetCode";
import { SheetQuestions } from "./SheetQuestions";
import { createSecret, createSecretStore, unspelled } from "./secretStore";
import { EMPTY_SHEET, inputOf, type SheetDraft } from "./sheetContent";
import { useMissing } from "./useMissing";

interface ConfidentialSheetFormProps {
  sheet: MySheetWholeFragment;
  rules: SubjectRules;
  accountId: string;
}

/** A sheet nobody may learn the author of: its draft and its code stay on this device alone. */
export function ConfidentialSheetForm({ sheet, rules, accountId }: ConfidentialSheetFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const store = useMemo(() => createSecretStore(window.localStorage, accountId), [accountId]);
  const kept = useMemo(() => store.read(sheet.id), [store, sheet.id]);
  const [secret, setSecret] = useState(
    () => kept?.secret ?? (sheet.isSubmitted ? "" : createSecret((bytes) => crypto.getRandomValues(bytes))),
  );
  const [version, setVersion] = useState(kept?.version ?? 0);
  const [typedCode, setTypedCode] = useState("");
  const [draft, setDraft] = useState<SheetDraft>(kept?.draft ?? EMPTY_SHEET);
  const [isWriting, setWriting] = useState(!sheet.isSubmitted || kept?.draft != null);
  const [submit, submitting] = useAct(SubmitConfidentialSheetDocument, { notifies: false });
  const [isWithdrawing, setWithdrawing] = useState(false);
  const [withdraw, withdrawing] = useAct(WithdrawConfidentialSheetDocument, { notifies: false });
  const code = secret || unspelled(typedCode);
  const missing = useMissing(sheet, draft);

  const change = (next: SheetDraft) => {
    setDraft(next);
    store.keep(sheet.id, { draft: next, secret: code, version });
  };
  const handIn = async () => {
    if (missing.show()) return;
    const answer = await submit({ input: { id: sheet.id, secret: code, version, content: inputOf(draft) } });
    if (!answer) return;
    setSecret(code);
    setVersion(version + 1);
    setDraft(EMPTY_SHEET);
    setWriting(false);
    store.keep(sheet.id, { draft: null, secret: code, version: version + 1 });
    notify("sheets.form.submitted", { type: "success" });
  };
  const takeBack = async () => {
    if (!(await withdraw({ input: { id: sheet.id, secret: code } }))) return;
    setWithdrawing(false);
    store.drop(sheet.id);
    setSecret(createSecret((bytes) => crypto.getRandomValues(bytes)));
    setVersion(0);
    setWriting(true);
    notify("sheets.form.withdrawn", { type: "success" });
  };
  // Handed in elsewhere with the same code: the server says which version it holds.
  const current = submitting.error?.code === "CONFLICT" ? Number(submitting.error.arguments.current) : null;

  return (
    <Section title={translate(isWriting ? "sheets.form.write" : "sheets.form.yours")}>
      {sheet.isSubmitted && !isWriting && (
        <Alert severity="success" sx={{ mb: 2 }}>
          {translate("sheets.form.handedInSecret")}
        </Alert>
      )}
      {sheet.isSubmitted && secret && (
        <SheetCode secret={secret} subjectName={sheet.subject.name} year={sheet.year} />
      )}
      {sheet.isSubmitted && !secret && sheet.isOpen && (
        <TextField
          fullWidth
          label={translate("sheets.form.codeField")}
          helperText={translate("sheets.form.codeAsk")}
          value={typedCode}
          onChange={(event) => setTypedCode(event.target.value)}
          slotProps={{ htmlInput: { autoComplete: "off", spellCheck: false, maxLength: 24 } }}
          sx={{ mb: 2 }}
        />
      )}
      {sheet.isOpen && isWriting && (
        <SheetQuestions
          sheet={sheet}
          rules={rules}
          draft={draft}
          onChange={change}
          isAsked={missing.isAsked}
        />
      )}
      <RefusalAlert error={submitting.error} />
      {isWithdrawing && (
        <ActDialog
          title={translate("sheets.form.withdrawTitle")}
          error={withdrawing.error}
          act={translate("sheets.form.withdraw")}
          isPending={withdrawing.isPending}
          onAct={() => void takeBack()}
          onClose={() => {
            withdrawing.reset();
            setWithdrawing(false);
          }}
        >
          <Typography>{translate("sheets.form.withdrawConfirm")}</Typography>
        </ActDialog>
      )}
      {sheet.isOpen && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 2 }}>
          {isWriting ? (
            <>
              <Button
                variant="contained"
                size="large"
                disabled={submitting.isPending}
                onClick={() => void handIn()}
                sx={{ width: { xs: "100%", sm: "auto" } }}
              >
                {translate(sheet.isSubmitted ? "sheets.form.resubmit" : "sheets.form.submitSecret")}
              </Button>
              {current !== null && (
                <Button
                  variant="outlined"
                  onClick={() => {
                    submitting.reset();
                    setVersion(current);
                  }}
                >
                  {translate("common.retry")}
                </Button>
              )}
              <Button
                onClick={() => {
                  setDraft(EMPTY_SHEET);
                  if (sheet.isSubmitted) store.keep(sheet.id, { draft: null, secret: code, version });
                  else store.drop(sheet.id);
                }}
              >
                {translate("sheets.form.dropDraft")}
              </Button>
            </>
          ) : (
            <>
              <Button variant="outlined" disabled={code.length !== 16} onClick={() => setWriting(true)}>
                {translate("sheets.form.writeAnew")}
              </Button>
              <Button disabled={code.length !== 16} onClick={() => setWithdrawing(true)}>
                {translate("sheets.form.withdraw")}
              </Button>
            </>
          )}
        </Box>
      )}
      {sheet.isOpen && isWriting && (
        <Typography sx={{ color: "text.secondary", mt: 1 }}>{translate("sheets.form.keptHere")}</Typography>
      )}
    </Section>
  );
}
