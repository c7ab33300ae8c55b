import { Box, Button, Chip, ListItem, Typography } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import { useBilingual } from "../components/useBilingual";
import { useErrorText } from "../components/useErrorText";
import { useCan } from "../providers/accessProvider";
import { ChainUnits } from "./ChainUnits";
import type { ChainGroup } from "./chainGroups";
import { RemindButton } from "./RemindButton";
import { useSinceText } from "./useSinceText";

const NAMED = 3;

interface ChainGroupLineProps {
  roundId: string;
  group: ChainGroup;
  isLast: boolean;
}

/** One piece of work that stands before the deadline: how many wait, in which units, for whom, since when. */
export function ChainGroupLine({ roundId, group, isLast }: ChainGroupLineProps) {
  const translate = useTranslate();
  const sinceText = useSinceText();
  const bilingual = useBilingual();
  const errorText = useErrorText();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const unitsId = useId();
  const { kind, count, nextStep, links, since, workingDaysWaited, unreachable } = group;
  const text = `${translate(`work.chain.steps.${nextStep}`)}: ${translate(`work.chain.count.${kind}`, { smart_count: count, count: formatInteger(count) })}`;
  return (
    <ListItem divider={!isLast} disableGutters sx={{ display: "block", py: 1.5 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center" }}>
        <Box sx={{ flex: "1 1 280px", minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600 }}>
            {text}
            {!group.isActionable && (
              <Chip size="small" sx={{ ml: 1 }} label={translate("work.chain.waits")} />
            )}
          </Typography>
          <Typography>{translate("work.chain.actor", { actor: bilingual(group.actor) })}</Typography>
          {since && (
            <Typography sx={{ color: "text.secondary", "&::first-letter": { textTransform: "uppercase" } }}>
              {sinceText(since, workingDaysWaited)}
            </Typography>
          )}
          {group.refusals.map((it) => (
            <Typography key={it.code}>{errorText(it)}</Typography>
          ))}
          {unreachable.length > 0 && (
            <Typography sx={{ color: "text.secondary" }}>
              {translate("work.chain.withoutAccount", {
                smart_count: unreachable.length,
                count: formatInteger(unreachable.length),
                names: `${unreachable.slice(0, NAMED).join(", ")}${unreachable.length > NAMED ? "…" : ""}`,
              })}
            </Typography>
          )}
        </Box>
        {can("reminder:send") && <RemindButton roundId={roundId} group={group} text={text} />}
        <Button
          aria-expanded={isOpen}
          aria-controls={unitsId}
          aria-label={translate(isOpen ? "work.chain.hideNamed" : "work.chain.unitsNamed", {
            smart_count: links.length,
            task: text,
          })}
          onClick={() => setOpen(!isOpen)}
        >
          {translate(isOpen ? "work.chain.hide" : "work.chain.units", { smart_count: links.length })}
        </Button>
      </Box>
      <Box id={unitsId}>{isOpen && <ChainUnits roundId={roundId} group={group} />}</Box>
    </ListItem>
  );
}
