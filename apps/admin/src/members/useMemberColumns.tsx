import { useMemo } from "react";
import { useTranslate } from "react-admin";
import type { DataColumn } from "../components/DataList";
import { formatDay } from "../components/dates";
import type { MemberRowFragment } from "../graphql/generated/graphql";

/** Columns of the members' list. */
export function useMemberColumns(): DataColumn<MemberRowFragment>[] {
  const translate = useTranslate();
  return useMemo(
    () => [
      {
        key: "fullName",
        label: "members.fields.fullName",
        sortKey: "GIVEN_NAME",
        render: (it) => it.fullName,
      },
      {
        key: "birthDate",
        label: "members.fields.birthDate",
        sortKey: "BIRTH_DATE",
        render: (it) => formatDay(it.birthDate),
      },
      {
        key: "cell",
        label: "members.fields.cell",
        sortKey: "CELL",
        wraps: true,
        render: (it) => it.cell?.name ?? "",
      },
      {
        key: "cardNumber",
        label: "members.fields.cardNumber",
        sortKey: "CARD_NUMBER",
        render: (it) => it.cardNumber ?? "",
      },
      {
        key: "admittedOn",
        label: "members.fields.admittedOn",
        sortKey: "ADMITTED_ON",
        render: (it) => formatDay(it.admittedOn),
      },
      {
        key: "status",
        label: "members.fields.status",
        wraps: true,
        render: (it) => translate(`enums.memberStatus.${it.status}`),
      },
    ],
    [translate],
  );
}
