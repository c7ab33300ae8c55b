import { useTranslate } from "react-admin";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { SideDrawer } from "../components/SideDrawer";
import { AccountDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { AccountActs } from "./AccountActs";
import { AccountDetails } from "./AccountDetails";
import { AccountEditForm } from "./AccountEditForm";

interface AccountDrawerProps {
  id: string | null;
  onClose: () => void;
}

/** One account beside the list: its state, its roles, and what may be done with it. */
export function AccountDrawer({ id, onClose }: AccountDrawerProps) {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(AccountDocument, { id: id ?? "" }, { enabled: id !== null });
  const account = data?.account;
  return (
    <SideDrawer
      isOpen={id !== null}
      title={account?.displayName ?? translate("accounts.title")}
      onClose={onClose}
    >
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!account && !error && <LoadingState rows={6} />}
      {account && (
        <>
          <AccountDetails account={account} />
          <AccountActs account={account} />
          <AccountEditForm key={account.id} account={account} />
        </>
      )}
    </SideDrawer>
  );
}
