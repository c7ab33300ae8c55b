import AddIcon from "@mui/icons-material/Add";
import RemoveIcon from "@mui/icons-material/Remove";
import { Box, IconButton, TextField, Typography } from "@mui/material";
import { type Criterion, type LevelConditions, pointsStep, pointsText } from "@xeploai/domain";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import { CriterionContents } from "./CriterionContents";
import { PointsBands } from "./PointsBands";
import { lineFault, type PointsSheet, parsePoints, roomOf } from "./pointsOfLine";
import { usePointsFaultText } from "./usePointsFaultText";

interface PointsQuestionProps {
  criterion: Criterion;
  sheet: PointsSheet;
  conditions: LevelConditions;
  /** Tenths; null while the line has no points. */
  onChange: (tenths: number | null) => void;
  /** The points of the year before, in tenths, shown beside. */
  previous?: { year: number; tenths: number } | undefined;
  isMissing?: boolean;
}

/** One criterion with the points it is given: typed, or by one step up and down; never more than there is room for. */
export function PointsQuestion(props: PointsQuestionProps) {
  const { criterion, sheet, conditions, onChange, previous, isMissing = false } = props;
  const translate = useTranslate();
  const read = useBilingual();
  const faultText = usePointsFaultText();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { code } = criterion;
  const value = sheet.points[code];
  const room = roomOf(sheet, code);
  const step = pointsStep(sheet.scale);
  const text = typed ?? (value === undefined ? "" : read(pointsText(value)));
  const tenths = parsePoints(text);
  const fault = tenths === null || tenths === undefined ? null : lineFault(sheet, code, tenths);
  const problem =
    tenths === undefined
      ? translate("points.notANumber")
      : fault
        ? faultText(fault, room)
        : isMissing && tenths === null
          ? translate("points.missing")
          : null;

  const type = (next: string) => {
    setTyped(next);
    const parsed = parsePoints(next) ?? null;
    const mayBe = parsed !== null && lineFault(sheet, code, parsed) === null;
    onChange(mayBe ? parsed : null);
  };
  const move = (by: number) => {
    setTyped(null);
    onChange(Math.max(0, Math.min(room, (value ?? 0) + by)));
  };
  const name = `${code}. ${read(criterion.text)}`;

  return (
    <Box sx={{ mb: 4 }} data-criterion={code}>
      <Typography id={id} component="h3" sx={{ fontWeight: 600, fontSize: "1.1rem" }}>
        {name}
      </Typography>
      <CriterionContents criterion={criterion} />
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: 1, mt: 1.5 }}>
        <IconButton
          onClick={() => move(-step)}
          disabled={(value ?? 0) === 0}
          aria-label={translate("points.less", { code })}
          sx={{ border: "2px solid", borderColor: "divider", width: 56, height: 56 }}
        >
          <RemoveIcon />
        </IconButton>
        <TextField
          value={text}
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            if (!problem || tenths === null) setTyped(null);
          }}
          error={problem !== null}
          slotProps={{
            htmlInput: {
              inputMode: "decimal",
              autoComplete: "off",
              "aria-labelledby": id,
              "aria-describedby": `${id}-note`,
              maxLength: 5,
              style: { textAlign: "center", fontSize: "1.4rem", fontWeight: 700, padding: "12px 8px" },
            },
          }}
          sx={{ width: 110 }}
        />
        <IconButton
          onClick={() => move(step)}
          disabled={(value ?? 0) >= room}
          aria-label={translate("points.more", { code })}
          sx={{ border: "2px solid", borderColor: "divider", width: 56, height: 56 }}
        >
          <AddIcon />
        </IconButton>
        <Typography sx={{ alignSelf: "center", fontSize: "1.1rem" }}>
          {translate(sheet.maxima[code] === undefined ? "points.ofGroup" : "points.ofLine", {
            max: read(pointsText(sheet.maxima[code] ?? room)),
          })}
        </Typography>
      </Box>
      <Typography
        id={`${id}-note`}
        role={problem ? "alert" : undefined}
        sx={{ color: problem ? "error.main" : "text.secondary", mt: 0.5, minHeight: 26 }}
      >
        {problem ??
          (previous
            ? translate("points.previous", { year: previous.year, points: read(pointsText(previous.tenths)) })
            : "")}
      </Typography>
      {sheet.maxima[code] !== undefined && (
        <PointsBands code={code} conditions={conditions} maxTenths={sheet.maxima[code]} stepTenths={step} />
      )}
    </Box>
  );
}
