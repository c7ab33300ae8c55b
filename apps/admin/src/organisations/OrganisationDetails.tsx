import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { FieldList } from "../components/FieldList";
import { Figure } from "../components/Figure";
import { formatInteger } from "../components/format";
import type { OrganisationRowFragment } from "../graphql/generated/graphql";
import { useSystem } from "../session/useSystem";

/** What is on record about one organisation. */
export function OrganisationDetails({ organisation }: { organisation: OrganisationRowFragment }) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const { type, unitCode, unitCodeEdition, foundedOn, dissolvedOn, childCount, memberCount } = organisation;
  const items = [
    { key: "type", value: type && translate(`enums.organisationType.${type}`) },
    {
      key: "unitCode",
      value:
        unitCode &&
        (unitCodeEdition
          ? translate("organisations.unitCodeEdition", { code: unitCode, edition: unitCodeEdition })
          : unitCode),
    },
    { key: "foundedOn", value: formatDay(foundedOn) },
    { key: "dissolvedOn", value: dissolvedOn && dissolvedOn <= today ? formatDay(dissolvedOn) : "" },
  ].filter(({ value }) => Boolean(value));
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 4, alignItems: "flex-start" }}>
      <Figure label={translate("organisations.fields.childCount")} value={formatInteger(childCount)} />
      {typeof memberCount === "number" && (
        <Figure label={translate("organisations.fields.memberCount")} value={formatInteger(memberCount)} />
      )}
      {items.length > 0 && (
        <Box sx={{ flex: "1 1 320px", minWidth: 0 }}>
          <FieldList
            items={items.map((it) => ({ ...it, label: translate(`organisations.fields.${it.key}`) }))}
          />
        </Box>
      )}
    </Box>
  );
}
