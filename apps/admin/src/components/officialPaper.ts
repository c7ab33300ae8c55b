/** Letters of printed papers; the second and third where a machine lacks the first. */
export const PAPER_FONT = '"Times New Roman", Tinos, "Liberation Serif", Times, serif';

/** The name that stands at the head of every paper of a Party body. */
export const PARTY_NAME = "ĐẢNG CỘNG SẢN VIỆT NAM";

/** The layout of Party documents: A4, margins and letters as they are printed. */
export const OFFICIAL_PAPER = {
  bgcolor: "#fff",
  color: "#000",
  fontFamily: PAPER_FONT,
  maxWidth: "210mm",
  mx: "auto",
  p: { xs: 2, sm: "20mm 15mm 20mm 30mm" },
  "& p, & h1, & h2": { fontFamily: "inherit", fontSize: "14pt", lineHeight: 1.45, m: 0 },
  "@media print": { p: 0, maxWidth: "none" },
};
