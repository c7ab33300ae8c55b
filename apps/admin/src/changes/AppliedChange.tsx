import { Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { formatInteger } from "../components/format";
import { Section } from "../components/Section";
import type { RoundChangesQuery } from "../graphql/generated/graphql";
import { ChangeLines } from "./ChangeLines";

interface AppliedChangeProps {
  change: RoundChangesQuery["roundChanges"][number];
}

/** Changes that were brought into the round together, by their number, with the figures of units that ended. */
export function AppliedChange({ change: { number, appliedOn, changes, snapshots } }: AppliedChangeProps) {
  const translate = useTranslate();
  return (
    <Section title={translate("work.changes.number", { number, day: formatDay(appliedOn) })}>
      {snapshots.map(({ unit, total, rated, submitted }) => (
        <Typography key={unit.id} sx={{ mb: 1 }}>
          {translate("work.changes.snapshot", {
            unit: unit.name,
            total: formatInteger(total),
            rated: formatInteger(rated),
            submitted: formatInteger(submitted),
          })}
        </Typography>
      ))}
      <ChangeLines changes={changes} />
    </Section>
  );
}
