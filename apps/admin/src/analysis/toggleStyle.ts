/** A choice in a row of choices: large enough for a finger, the chosen one unmistakable. */
export const toggleStyle = {
  minHeight: 44,
  px: 2,
  textTransform: "none",
  fontSize: "1rem",
  lineHeight: 1.3,
  color: "text.primary",
  "&.Mui-selected, &.Mui-selected:hover": { bgcolor: "secondary.main", color: "secondary.contrastText" },
} as const;
