import { Box } from "@mui/material";
import type { SubjectRules } from "@xeploai/domain";
import { useState } from "react";
import { TypedPaper } from "./TypedPaper";
import { TypingPeople } from "./TypingPeople";
import { nextToType } from "./typingSheet";
import type { TypingRow } from "./useTypingRows";

interface TypingSheetProps {
  rows: readonly TypingRow[];
  rules: SubjectRules;
  search: string;
  onSearch: (text: string) => void;
  onSaved: (row: TypingRow) => void;
}

const isDone = ({ selfAssessment }: TypingRow) => Boolean(selfAssessment?.submittedAt);

/** People on the left, the paper of one of them on the right. */
export function TypingSheet({ rows, rules, search, onSearch, onSaved }: TypingSheetProps) {
  const [current, setCurrent] = useState(() => nextToType(rows.map(isDone), -1) ?? 0);
  const row = rows[current];
  return (
    <Box
      sx={{
        display: "grid",
        gap: 2.5,
        alignItems: "start",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "300px minmax(0, 1fr)" },
      }}
    >
      <TypingPeople rows={rows} current={current} onChoose={setCurrent} search={search} onSearch={onSearch} />
      {row && (
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
