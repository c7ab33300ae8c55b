import { Tab, Tabs } from "@mui/material";
import type { SubjectKind } from "@xeploai/domain";
import { useTranslate } from "react-admin";

const ORDER = ["MEMBER", "CADRE", "COLLECTIVE", "ORGANISATION"] as const satisfies readonly SubjectKind[];

/** Which kind of subject lies on the board. */
export function KindTabs({ kind, onKind }: { kind: SubjectKind; onKind: (kind: SubjectKind) => void }) {
  const translate = useTranslate();
  return (
    <Tabs
      value={kind}
      onChange={(_, next: SubjectKind) => onKind(next)}
      aria-label={translate("decisions.kinds.choose")}
      variant="scrollable"
      allowScrollButtonsMobile
      sx={{ mb: 2 }}
    >
      {ORDER.map((it) => (
        <Tab key={it} value={it} label={translate(`decisions.kinds.${it}`)} />
      ))}
    </Tabs>
  );
}
