import { Box, Button } from "@mui/material";
import { useState } from "react";
import { Confirm, useTranslate } from "react-admin";
import {
  type AccountRowFragment,
  ResetPasswordDocument,
  type ResetPasswordMutation,
  UpdateAccountDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { draftsOf, grantInputs } from "./grantDraft";
import { IssuedPassword } from "./IssuedPassword";

/** Disabling and a new password, each after a question. */
export function AccountActs({ account }: { account: AccountRowFragment }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<"disable" | "reset" | null>(null);
  const [issued, setIssued] = useState<ResetPasswordMutation["resetPassword"] | null>(null);
  const [reset, { isPending: isResetting }] = useAct(ResetPasswordDocument);
  const [update, { isPending: isUpdating }] = useAct(UpdateAccountDocument, {
    success: account.isDisabled ? "accounts.enabledDone" : "accounts.disabledDone",
  });
  const { id, version, displayName, isDisabled } = account;

  const toggle = async () => {
    setAsked(null);
    await update({
      input: { id, version, displayName, isDisabled: !isDisabled, grants: grantInputs(draftsOf(account)) },
    });
  };
  const renew = async () => {
    setAsked(null);
    const result = await reset({ accountId: id });
    if (result) setIssued(result.resetPassword);
  };

  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, my: 2 }}>
      <Button variant="outlined" disabled={isResetting} onClick={() => setAsked("reset")}>
        {translate("accounts.reset")}
      </Button>
      <Button
        variant="outlined"
        color={isDisabled ? "success" : "error"}
        disabled={isUpdating}
        onClick={() => (isDisabled ? void toggle() : setAsked("disable"))}
      >
        {translate(isDisabled ? "accounts.enable" : "accounts.disable")}
      </Button>
      <Confirm
        isOpen={asked !== null}
        title={translate(asked === "reset" ? "accounts.reset" : "accounts.disable")}
        content={translate(asked === "reset" ? "accounts.resetConfirm" : "accounts.disableConfirm", {
          name: displayName,
        })}
        onConfirm={() => void (asked === "reset" ? renew() : toggle())}
        onClose={() => setAsked(null)}
      />
      {issued && (
        <IssuedPassword
          username={issued.account.username}
          password={issued.oneTimePassword}
          onClose={() => setIssued(null)}
        />
      )}
    </Box>
  );
}
