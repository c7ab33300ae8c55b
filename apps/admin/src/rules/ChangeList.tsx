import { Box, Typography } from "@mui/material";
import { CHANGE_AREA_TEXTS, CHANGE_AREAS, type Change } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";

const MARKS = { NEW: "+", CHANGED: "≠", GONE: "−", MOVED: "→" } as const;

/** Differences of two years' rules under the heading of what they are about. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const read = useBilingual();
  const areas = CHANGE_AREAS.filter((area) => changes.some((it) => it.area === area));
  return areas.map((area) => (
    <Section key={area} title={read(CHANGE_AREA_TEXTS[area])}>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {changes
          .filter((it) => it.area === area)
          .map((it) => (
            <ChangeItem key={`${it.kind}-${it.text.vi}`} change={it} />
          ))}
      </Box>
    </Section>
  ));
}

function ChangeItem({ change }: { change: Change }) {
  const translate = useTranslate();
  const read = useBilingual();
  const { kind, text, before, after, sources } = change;
  return (
    <Box component="li" sx={{ display: "flex", gap: 1.5, mb: 2, breakInside: "avoid" }}>
      <Box component="span" aria-hidden sx={{ width: 20, flex: "none", fontWeight: 700 }}>
        {MARKS[kind]}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography>
          <strong>{translate(`rules.whatsNew.change.${kind}`)}:</strong> {read(text)}
        </Typography>
        {before && (
          <Typography sx={{ color: "text.secondary" }}>
            {translate("rules.whatsNew.was")}: {read(before)}
          </Typography>
        )}
        {after && (
          <Typography>
            {translate("rules.whatsNew.is")}: {read(after)}
          </Typography>
        )}
        <Typography sx={{ color: "text.secondary", fontSize: "0.9rem" }}>
          {[...new Set(sources.map(({ source }) => source))].join(" · ")}
        </Typography>
      </Box>
    </Box>
  );
}
