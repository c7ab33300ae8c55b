import { Box, Button, Collapse, TextField, Typography } from "@mui/material";
import { GRADES } from "@xeploai/domain";
import { type ReactNode, useId, useState } from "react";
import { useTranslate } from "react-admin";
import type { PlanAddedLine, PlanLineDetail } from "./planDraft";

interface LineDetailFieldsProps<T extends PlanLineDetail> {
  line: T;
  hasPoints: boolean;
  onChange: (line: T) => void;
}

/** Evidence, points and the meaning of the grades of one line, folded away until asked for. */
export function LineDetailFields<T extends PlanLineDetail>({
  line,
  hasPoints,
  onChange,
}: LineDetailFieldsProps<T>) {
  const translate = useTranslate();
  const id = useId();
  const isFilled =
    line.evidence.length > 0 || line.anchors.length > 0 || (line.maxPointsTenths ?? null) !== null;
  const [isOpen, setOpen] = useState(isFilled || hasPoints);
  return (
    <>
      <Button
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen((it) => !it)}
        aria-label={translate("plans.criteria.detailsOf", { code: line.code })}
      >
        {translate("plans.criteria.details")}
      </Button>
      <Collapse in={isOpen} id={id} unmountOnExit>
        <Box
          sx={{
            display: "grid",
            gap: 1.5,
            gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr" },
            py: 1,
          }}
        >
          <TextField
            label={translate("plans.criteria.evidence", { code: line.code })}
            helperText={translate("plans.criteria.evidenceHelp")}
            multiline
            minRows={2}
            value={line.evidence.join("\n")}
            onChange={(event) => onChange({ ...line, evidence: event.target.value.split("\n") })}
            sx={{ gridColumn: "1 / -1" }}
          />
          {GRADES.map((grade) => (
            <TextField
              key={grade}
              label={translate("plans.criteria.anchor", {
                code: line.code,
                grade: translate(`grades.${grade}`),
              })}
              value={line.anchors.find((it) => it.grade === grade)?.text ?? ""}
              onChange={(event) =>
                onChange({
                  ...line,
                  anchors: [
                    ...line.anchors.filter((it) => it.grade !== grade),
                    { grade, text: event.target.value },
                  ],
                })
              }
            />
          ))}
          <TextField
            label={translate("plans.criteria.points", { code: line.code })}
            helperText={translate("plans.criteria.pointsHelp")}
            type="number"
            value={(line.maxPointsTenths ?? null) === null ? "" : (line.maxPointsTenths ?? 0) / 10}
            onChange={(event) =>
              onChange({
                ...line,
                maxPointsTenths:
                  event.target.value === "" ? null : Math.round(Number(event.target.value) * 10),
              })
            }
            slotProps={{ htmlInput: { min: 0, step: 0.5, inputMode: "decimal" } }}
          />
        </Box>
      </Collapse>
    </>
  );
}

interface AddedLineFieldsProps {
  line: PlanAddedLine;
  hasPoints: boolean;
  onChange: (line: PlanAddedLine) => void;
  onDrop: () => void;
  refusals: ReactNode;
}

/** A line that the plan adds: its words, and what belongs to them. */
export function AddedLineFields({ line, hasPoints, onChange, onDrop, refusals }: AddedLineFieldsProps) {
  const translate = useTranslate();
  return (
    <Box role="group" aria-label={line.code} sx={{ my: 1 }}>
      <Box sx={{ display: "flex", flexWrap: { xs: "wrap", sm: "nowrap" }, gap: 1, alignItems: "flex-start" }}>
        <Typography sx={{ fontWeight: 700, pt: 2, minWidth: 64, display: { xs: "none", sm: "block" } }}>
          {line.code}
        </Typography>
        <TextField
          fullWidth
          multiline
          label={translate("plans.criteria.text", { code: line.code })}
          value={line.text}
          onChange={(event) => onChange({ ...line, text: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
        <Button
          color="inherit"
          sx={{ minHeight: 56 }}
          onClick={onDrop}
          aria-label={translate("plans.criteria.dropOf", { code: line.code })}
        >
          {translate("plans.criteria.drop")}
        </Button>
      </Box>
      {refusals}
      <LineDetailFields line={line} hasPoints={hasPoints} onChange={onChange} />
    </Box>
  );
}
