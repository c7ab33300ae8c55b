import { Box, Chip, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { FieldList } from "../components/FieldList";
import { LevelChip } from "../components/LevelChip";
import type { MemberFieldsFragment } from "../graphql/generated/graphql";
import { DAY_FIELDS, MEMBER_FIELD_GROUPS, type MemberField } from "./memberFields";

type Translate = ReturnType<typeof useTranslate>;

/** Every field of one record, grouped as on paper, and its history. */
export function MemberDetails({ member }: { member: MemberFieldsFragment }) {
  const translate = useTranslate();
  const groups = Object.entries(MEMBER_FIELD_GROUPS) as [string, readonly MemberField[]][];
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mb: 2 }}>
        <Chip label={translate(`enums.memberStatus.${member.status}`)} />
        {member.cell && <Chip variant="outlined" label={member.cell.name} />}
      </Box>
      {groups.map(([group, fields]) => (
        <Group key={group} title={translate(`members.groups.${group}`)}>
          <FieldList
            items={fields.map((field) => ({
              key: field,
              label: translate(`members.fields.${field}`),
              value: readableField(member, field, translate),
            }))}
          />
        </Group>
      ))}
      <MemberHistory member={member} />
    </>
  );
}

/** A field's value in words: days as day/month/year, closed sets by name. */
export function readableField(
  member: Partial<Record<MemberField, unknown>>,
  field: MemberField,
  translate: Translate,
): string {
  const value = member[field];
  if (field === "gender" && typeof value === "string") return translate(`enums.gender.${value}`);
  if (field === "isStateEmployee") return translate(value ? "common.yes" : "common.no");
  if (DAY_FIELDS.has(field)) return formatDay(value as string | null);
  return typeof value === "string" ? value : "";
}

function MemberHistory({ member }: { member: MemberFieldsFragment }) {
  const translate = useTranslate();
  const range = (it: { validFrom: string; validTo?: string | null }) =>
    translate("common.range", {
      from: formatDay(it.validFrom),
      to: it.validTo ? formatDay(it.validTo) : translate("common.now"),
    });
  const { memberships, posts, activityPeriods, disciplines, stateRatings } = member;
  return (
    <>
      <History
        title={translate("members.sections.memberships")}
        items={memberships.map((it) => ({
          id: it.id,
          main: it.cell.name,
          more: [
            translate(`enums.membershipKind.${it.kind}`),
            it.partyGroup && translate("members.partyGroup", { name: it.partyGroup.name }),
            range(it),
          ],
        }))}
      />
      <History
        title={translate("members.sections.posts")}
        items={posts.map((it) => ({
          id: it.id,
          main: `${it.title}, ${it.organisation.name}`,
          more: [
            translate(`enums.postKind.${it.kind}`),
            it.isHead && translate("members.posts.head"),
            it.isDeputy && translate("members.posts.deputy"),
            it.managingAuthority && translate("members.posts.managedBy", { name: it.managingAuthority }),
            it.equivalentGroup && translate("members.posts.group", { name: it.equivalentGroup }),
            range(it),
          ],
        }))}
      />
      <History
        title={translate("members.sections.activityPeriods")}
        items={activityPeriods.map((it) => ({
          id: it.id,
          main: translate(`enums.activityKind.${it.kind}`),
          more: [range(it)],
        }))}
      />
      <History
        title={translate("members.sections.disciplines")}
        items={disciplines.map((it) => ({
          id: it.id,
          main: translate(`enums.disciplineForm.${it.form}`),
          more: [
            translate("members.disciplines.actOn", { date: formatDay(it.actOn) }),
            translate("members.disciplines.decidedOn", { date: formatDay(it.decidedOn) }),
            it.organisationOfAct?.name,
            it.usedInYear && translate("members.disciplines.usedInYear", { year: it.usedInYear }),
          ],
        }))}
      />
      <Group title={translate("members.sections.stateRatings")} isEmpty={stateRatings.length === 0}>
        {stateRatings.map(({ year, level }) => (
          <Box key={year} sx={{ display: "flex", gap: 2, alignItems: "center", mb: 1 }}>
            <Typography sx={{ minWidth: 56 }}>{year}</Typography>
            <LevelChip level={level} />
          </Box>
        ))}
      </Group>
    </>
  );
}

interface HistoryItem {
  id: string;
  main: string;
  more: (string | number | false | null | undefined)[];
}

function History({ title, items }: { title: string; items: readonly HistoryItem[] }) {
  return (
    <Group title={title} isEmpty={items.length === 0}>
      {items.map(({ id, main, more }) => (
        <Box key={id} sx={{ mb: 1.25 }}>
          <Typography sx={{ fontWeight: 600 }}>{main}</Typography>
          <Typography sx={{ color: "text.secondary" }}>{more.filter(Boolean).join(" · ")}</Typography>
        </Box>
      ))}
    </Group>
  );
}

function Group({ title, isEmpty, children }: { title: string; isEmpty?: boolean; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ borderTop: 1, borderColor: "divider", py: 2 }}>
      <Typography component="h3" variant="h6" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {isEmpty ? (
        <Typography sx={{ color: "text.secondary" }}>{translate("common.none")}</Typography>
      ) : (
        children
      )}
    </Box>
  );
}
