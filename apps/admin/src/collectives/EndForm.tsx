import { Box, Button, Typography } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { RefusalAlert } from "../components/RefusalAlert";
import {
  type CollectiveRowFragment,
  DissolveCollectiveDocument,
  LeaveCollectiveDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

interface EndFormProps {
  collective: CollectiveRowFragment;
  /** The post that ends; null ends the collective with every post in it. */
  post: CollectiveRowFragment["posts"][number] | null;
  onDone: () => void;
  onCancel: () => void;
}

/** The end of a post or of the collective: nothing is deleted, years before keep it. */
export function EndForm({ collective, post, onDone, onCancel }: EndFormProps) {
  const translate = useTranslate();
  const [day, setDay] = useState("");
  const [leave, leaving] = useAct(LeaveCollectiveDocument, { notifies: false, success: "collectives.left" });
  const [dissolve, dissolving] = useAct(DissolveCollectiveDocument, {
    notifies: false,
    success: "collectives.ended",
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!day) return;
    const { id, version } = collective;
    const answer = post
      ? await leave({ input: { collectiveId: id, version, postId: post.id, validTo: day } })
      : await dissolve({ input: { id, version, dissolvedOn: day, endKind: "DISSOLVED" } });
    if (answer) onDone();
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ display: "grid", gap: 2 }}>
      <Typography component="h3" sx={{ fontWeight: 700 }}>
        {post
          ? translate("collectives.leaveNamed", { name: post.member.fullName })
          : translate("collectives.endTitle")}
      </Typography>
      <Typography>{translate(post ? "collectives.leaveHelp" : "collectives.endHelp")}</Typography>
      <RefusalAlert
        error={leaving.error ?? dissolving.error}
        fieldLabel={(field) => translate(`collectives.fields.${field}`, { _: field })}
      />
      <DayField
        required
        label={translate(`collectives.fields.${post ? "validTo" : "dissolvedOn"}`)}
        value={day}
        onChange={setDay}
      />
      <Box sx={{ display: "flex", gap: 1 }}>
        <Button
          type="submit"
          variant="contained"
          color="error"
          disabled={leaving.isPending || dissolving.isPending}
        >
          {translate(post ? "collectives.leave" : "collectives.endSubmit")}
        </Button>
        <Button onClick={onCancel}>{translate("common.cancel")}</Button>
      </Box>
    </Box>
  );
}
