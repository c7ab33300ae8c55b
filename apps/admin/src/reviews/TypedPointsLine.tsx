import { Box, TextField, Typography } from "@mui/material";
import { type Criterion, pointsText } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import { lineFault, parsePoints, roomOf } from "./pointsOfLine";
import { usePointsFaultText } from "./usePointsFaultText";
import type { TypedPointsState } from "./useTypedPoints";

interface TypedPointsLineProps {
  criterion: Criterion;
  points: TypedPointsState;
  isDisabled: boolean;
  marksOpen: boolean;
}

/** One line of the paper with the box for its points; what is wrong with them stands under it. */
export function TypedPointsLine({ criterion, points, isDisabled, marksOpen }: TypedPointsLineProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const faultText = usePointsFaultText();
  const { code, text } = criterion;
  const { sheet, texts } = points;
  const room = roomOf(sheet, code);
  const tenths = parsePoints(texts[code] ?? "");
  const problem = (): string | null => {
    if (tenths === undefined) return translate("points.notANumber");
    if (tenths === null) return marksOpen ? translate("points.missing") : null;
    const fault = lineFault(sheet, code, tenths);
    return fault && faultText(fault, room);
  };
  const label = `${code}. ${read(text)}`;
  return (
    <Box
      sx={{
        display: "grid",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "minmax(0, 1fr) 260px" },
        gap: 1,
        alignItems: "center",
        p: 1,
        borderBottom: "1px solid",
        borderBottomColor: "divider",
        "&:focus-within": { bgcolor: "action.hover" },
      }}
    >
      <Typography>{label}</Typography>
      <TextField
        size="small"
        value={texts[code] ?? ""}
        onChange={(event) => points.type(code, event.target.value)}
        onFocus={(event) => event.target.select()}
        error={problem() !== null}
        helperText={problem() ?? translate("points.typing.most", { max: read(pointsText(room)) })}
        disabled={isDisabled}
        slotProps={{
          htmlInput: { inputMode: "decimal", autoComplete: "off", "aria-label": label, maxLength: 5 },
        }}
      />
    </Box>
  );
}
