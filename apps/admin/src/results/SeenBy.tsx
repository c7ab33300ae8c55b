import { Typography } from "@mui/material";
import { RESULT_PART_RULES, type ResultPart } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";

/** Who sees this part of the result, and from when. */
export function SeenBy({ part }: { part: ResultPart }) {
  const translate = useTranslate();
  const read = useBilingual();
  const { who, from } = RESULT_PART_RULES[part];
  return (
    <Typography sx={{ color: "text.secondary", fontSize: "0.95rem", mt: 1 }} data-seen-by={part}>
      {translate("results.seenBy", { who: read(who), from: read(from) })}
    </Typography>
  );
}
