import { Alert, Box, Button, MenuItem, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { formatDay } from "../components/dates";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { useErrorText } from "../components/useErrorText";
import {
  AssignPartyGroupDocument,
  type MeetingWorkFieldsFragment,
  RecordSplitAgreementDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

/** Whether the Party groups may hold the members' review, the document that allows it, and who belongs to which. */
export function PartyGroupsSection({ work }: { work: MeetingWorkFieldsFragment }) {
  const translate = useTranslate();
  const errorText = useErrorText();
  if (work.groups.length === 0) return null;
  return (
    <Section title={translate("meetings.sessions.split")}>
      {work.splitRefusals.map((refusal) => (
        <Alert key={refusal.code} severity="info" sx={{ mb: 1 }}>
          {errorText(refusal)}
        </Alert>
      ))}
      {work.splitRefusals.length === 0 && (
        <Typography sx={{ mb: 1 }}>
          ✓ {translate("meetings.sessions.splitOpen", { threshold: work.splitFromMembers })}
        </Typography>
      )}
      {work.agreement ? (
        <Typography sx={{ mb: 2 }}>
          {translate("meetings.sessions.agreement", {
            number: work.agreement.number,
            date: formatDay(work.agreement.agreedOn),
          })}
        </Typography>
      ) : (
        <AgreementForm work={work} />
      )}
      <GroupAssignment work={work} />
    </Section>
  );
}

function AgreementForm({ work }: { work: MeetingWorkFieldsFragment }) {
  const translate = useTranslate();
  const [number, setNumber] = useState("");
  const [agreedOn, setAgreedOn] = useState("");
  const [record, { isPending, error }] = useAct(RecordSplitAgreementDocument, {
    notifies: false,
    success: "meetings.sessions.agreementSaved",
  });
  const { roundId, cell, version } = work;
  return (
    <Box sx={{ mb: 3 }}>
      <RefusalAlert error={error} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "flex-start" }}>
        <TextField
          label={translate("meetings.sessions.agreementNumber")}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          placeholder="12-CV/ĐU"
        />
        <DayField
          label={translate("meetings.sessions.agreementOn")}
          value={agreedOn}
          onChange={setAgreedOn}
        />
        <Button
          variant="outlined"
          size="large"
          disabled={number.trim() === "" || agreedOn === "" || isPending}
          onClick={() =>
            void record({ input: { roundId, cellId: cell.id, version, number: number.trim(), agreedOn } })
          }
        >
          {translate("meetings.sessions.agreementSave")}
        </Button>
      </Box>
    </Box>
  );
}

function GroupAssignment({ work }: { work: MeetingWorkFieldsFragment }) {
  const translate = useTranslate();
  const [isShown, setShown] = useState(false);
  const [assign, { isPending }] = useAct(AssignPartyGroupDocument);
  const { roundId, cell, groups, groupMembers } = work;
  return (
    <Box>
      <Typography sx={{ mb: 1 }}>
        {groups
          .map(({ name, members }) => translate("meetings.sessions.groupCount", { name, count: members }))
          .join(" · ")}
      </Typography>
      {!isShown && (
        <Button variant="outlined" onClick={() => setShown(true)}>
          {translate("meetings.sessions.groups")}
        </Button>
      )}
      {isShown && (
        <>
          <Typography sx={{ color: "text.secondary", mb: 1 }}>
            {translate("meetings.sessions.groupsHelp")}
          </Typography>
          <Box
            component="ul"
            sx={{ listStyle: "none", p: 0, m: 0, maxHeight: 520, overflowY: "auto" }}
            tabIndex={0}
          >
            {groupMembers.map(({ member, partyGroupId, isLeader }) => (
              <Box
                component="li"
                key={member.id}
                sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", py: 0.75 }}
              >
                <Typography sx={{ flex: "1 1 200px" }}>
                  {member.fullName}
                  {isLeader && (
                    <Box component="span" sx={{ color: "text.secondary" }}>
                      {" "}
                      ({translate("meetings.sessions.leader")})
                    </Box>
                  )}
                </Typography>
                <TextField
                  select
                  size="small"
                  value={partyGroupId ?? ""}
                  disabled={isPending}
                  onChange={(event) =>
                    void assign({
                      input: {
                        roundId,
                        cellId: cell.id,
                        partyGroupId: event.target.value || null,
                        memberIds: [member.id],
                      },
                    })
                  }
                  slotProps={{
                    select: {
                      displayEmpty: true,
                      SelectDisplayProps: {
                        "aria-label": translate("meetings.sessions.groupOf", { name: member.fullName }),
                      },
                    },
                  }}
                  sx={{ minWidth: 200 }}
                >
                  <MenuItem value="">{translate("meetings.sessions.noGroup")}</MenuItem>
                  {groups.map(({ id, name }) => (
                    <MenuItem key={id} value={id}>
                      {name}
                    </MenuItem>
                  ))}
                </TextField>
              </Box>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}
