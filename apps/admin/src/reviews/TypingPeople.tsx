import { Box, List, ListItemButton, ListItemText, TextField } from "@mui/material";
import { foldName } from "@xeploai/domain";
import { useEffect, useRef } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import type { TypingRow } from "./useTypingRows";

interface TypingPeopleProps {
  title: string;
  rows: readonly TypingRow[];
  current: number;
  onChoose: (index: number) => void;
  search: string;
  onSearch: (text: string) => void;
}

/** Who is in the pile, who is done, and how the sheet came in. */
export function TypingPeople({ title, rows, current, onChoose, search, onSearch }: TypingPeopleProps) {
  const translate = useTranslate();
  const chosen = useRef<HTMLDivElement>(null);
  const wanted = foldName(search);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the person changes.
  useEffect(() => {
    // Newer browsers answer scrolling with a promise, which is no clean-up.
    void chosen.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <Section title={title}>
      <TextField
        label={translate("reviews.typing.find")}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
        fullWidth
        size="small"
        type="search"
      />
      <Box
        sx={{ maxHeight: { xs: 220, md: "60vh" }, overflowY: "auto", mt: 1 }}
        tabIndex={0}
        role="group"
        aria-label={title}
      >
        <List disablePadding>
          {rows.map((row, index) =>
            wanted && !foldName(row.subject.name).includes(wanted) ? null : (
              <li key={row.id}>
                <ListItemButton
                  ref={index === current ? chosen : null}
                  selected={index === current}
                  aria-current={index === current ? "true" : undefined}
                  onClick={() => onChoose(index)}
                >
                  <ListItemText
                    primary={row.subject.name}
                    secondary={[
                      row.subject.kind !== "MEMBER" && translate(`subjects.one.${row.subject.kind}`),
                      translate(`reviews.typing.${statusOf(row)}`),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  />
                </ListItemButton>
              </li>
            ),
          )}
        </List>
      </Box>
    </Section>
  );
}

function statusOf({ selfAssessment }: TypingRow): "onBehalf" | "self" | "todo" {
  if (!selfAssessment?.submittedAt) return "todo";
  return selfAssessment.isTypedOnBehalf ? "onBehalf" : "self";
}
