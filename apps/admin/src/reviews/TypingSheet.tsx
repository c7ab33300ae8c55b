import { Box } from "@mui/material";
import { useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { reviewRules } from "./reviewRules";
import { TypedPaper } from "./TypedPaper";
import { TypingPeople } from "./TypingPeople";
import { nextToType } from "./typingSheet";
import type { TypingRow } from "./useTypingRows";

interface TypingSheetProps {
  rows: readonly TypingRow[];
  search: string;
  onSearch: (text: string) => void;
  onSaved: (row: TypingRow) => void;
}

/** In already, or not to be typed here: nobody types the own. */
const isDone = ({ mayType, selfAssessment }: TypingRow) => !mayType || Boolean(selfAssessment?.submittedAt);

/** Whose papers on the left, one of them on the right. */
export function TypingSheet({ rows, search, onSearch, onSaved }: TypingSheetProps) {
  const [current, setCurrent] = useState(() => nextToType(rows.map(isDone), -1) ?? 0);
  const translate = useTranslate();
  const row = rows[current];
  const rules = useMemo(() => row && reviewRules(row), [row]);
  return (
    <Box
      sx={{
        display: "grid",
        gap: 2.5,
        alignItems: "start",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "300px minmax(0, 1fr)" },
      }}
    >
      <TypingPeople
        title={translate(rows[0]?.subject.kind === "MEMBER" ? "reviews.typing.people" : "subjects.others")}
        rows={rows}
        current={current}
        onChoose={setCurrent}
        search={search}
        onSearch={onSearch}
      />
      {row && rules && (
        <TypedPaper
          key={row.id}
          row={row}
          rules={rules}
          onSaved={(saved) => {
            onSaved(saved);
            const next = nextToType(
              rows.map((it) => it.id === saved.id || isDone(it)),
              current,
            );
            if (next !== null) setCurrent(next);
          }}
          onMet={onSaved}
          onPerson={(by) => setCurrent((at) => Math.max(0, Math.min(rows.length - 1, at + by)))}
          isLast={rows.every((it) => it.id === row.id || isDone(it))}
        />
      )}
    </Box>
  );
}
