export const files = {
  title: "Files (if any)",
  help: "Lists of results and products; evidence; a photograph or scan of the signed paper.",
  kinds: "PDF, JPEG or PNG pictures, Word (.docx) and Excel (.xlsx) are taken; at most 10 MB each.",
  sending: "Uploading: %{percent} %",
  refused: "The file was not taken",
  add: {
    EVIDENCE: "Add evidence",
    PRODUCT_LIST: "Add a list of results and products",
    PAPER_SCAN: "Add a scan of the paper",
    PROMPT: "Add the suggesting document",
  },
  purposes: {
    EVIDENCE: "Evidence",
    PRODUCT_LIST: "List of results and products",
    PAPER_SCAN: "Scan of the paper",
    PROMPT: "Suggesting document",
  },
  kilobytes: "%{amount} KB",
  megabytes: "%{amount} MB",
  remove: "Remove",
  removeNamed: "Remove the file %{name}",
  removed: "The file was removed.",
};
