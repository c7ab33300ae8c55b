import { useMemo } from "react";
import { useTranslate } from "react-admin";
import type { DataColumn } from "../components/DataList";
import { formatInteger } from "../components/format";
import type { OrganisationRowFragment } from "../graphql/generated/graphql";

/** Columns of the organisations below another. */
export function useOrganisationColumns(): DataColumn<OrganisationRowFragment>[] {
  const translate = useTranslate();
  return useMemo(
    () => [
      {
        key: "name",
        label: "organisations.fields.name",
        sortKey: "NAME",
        wraps: true,
        render: (it) => it.name,
      },
      {
        key: "kind",
        label: "organisations.fields.kind",
        sortKey: "KIND",
        render: (it) => translate(`enums.organisationKind.${it.kind}`),
      },
      {
        key: "childCount",
        label: "organisations.fields.childCount",
        isNumber: true,
        // most organisations are cells with nothing below; a column of noughts says less than an empty one
        render: (it) => (it.childCount > 0 ? formatInteger(it.childCount) : ""),
      },
      {
        key: "memberCount",
        label: "organisations.fields.memberCount",
        sortKey: "MEMBER_COUNT",
        isNumber: true,
        render: (it) => (typeof it.memberCount === "number" ? formatInteger(it.memberCount) : ""),
      },
    ],
    [translate],
  );
}
