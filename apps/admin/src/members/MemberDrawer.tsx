import EditIcon from "@mui/icons-material/EditOutlined";
import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { SideDrawer } from "../components/SideDrawer";
import { MemberDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { MemberMovements } from "../movements/MemberMovements";
import { MemberDetails } from "./MemberDetails";
import { MemberEditForm } from "./MemberEditForm";

interface MemberDrawerProps {
  id: string | null;
  isEditing: boolean;
  mayEdit: boolean;
  onClose: () => void;
  onMode: (mode: "show" | "edit") => void;
}

/** One member's record beside the list, to read or to edit. */
export function MemberDrawer({ id, isEditing, mayEdit, onClose, onMode }: MemberDrawerProps) {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(MemberDocument, { id: id ?? "" }, { enabled: id !== null });
  const member = data?.member;
  return (
    <SideDrawer isOpen={id !== null} title={member?.fullName ?? translate("members.title")} onClose={onClose}>
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!member && !error && <LoadingState rows={10} />}
      {member && isEditing && mayEdit && (
        <MemberEditForm key={member.id} member={member} onDone={() => onMode("show")} />
      )}
      {member && !(isEditing && mayEdit) && (
        <>
          {mayEdit && (
            <Button
              variant="contained"
              startIcon={<EditIcon />}
              onClick={() => onMode("edit")}
              sx={{ mb: 2 }}
            >
              {translate("members.edit.title")}
            </Button>
          )}
          {mayEdit && member.cell && <MemberMovements key={member.id} memberId={member.id} />}
          <MemberDetails member={member} />
        </>
      )}
    </SideDrawer>
  );
}
