import { useTranslate } from "react-admin";
import { formatInstant } from "../components/dates";
import { FieldList } from "../components/FieldList";
import type { AccountRowFragment } from "../graphql/generated/graphql";

/** What is on record about one account. */
export function AccountDetails({ account }: { account: AccountRowFragment }) {
  const translate = useTranslate();
  const values = {
    username: account.username,
    member: account.member?.fullName ?? translate("accounts.noMember"),
    state: translate(account.isDisabled ? "accounts.disabled" : "accounts.active"),
    lastSignInAt: formatInstant(account.lastSignInAt) || translate("accounts.never"),
    createdAt: formatInstant(account.createdAt),
  };
  return (
    <FieldList
      items={Object.entries(values).map(([key, value]) => ({
        key,
        value,
        label: translate(`accounts.fields.${key}`),
      }))}
    />
  );
}
