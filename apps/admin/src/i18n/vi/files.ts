export const files = {
  title: "Tệp kèm theo (nếu có)",
  help: "Danh mục kết quả, sản phẩm; minh chứng; ảnh hoặc bản quét của bản giấy có chữ ký.",
  kinds: "Nhận PDF, ảnh JPEG hoặc PNG, Word (.docx), Excel (.xlsx); mỗi tệp không quá 10 MB.",
  sending: "Đang tải lên: %{percent} %",
  refused: "Tệp chưa được nhận",
  add: {
    EVIDENCE: "Thêm minh chứng",
    PRODUCT_LIST: "Thêm danh mục kết quả, sản phẩm",
    PAPER_SCAN: "Thêm bản quét bản giấy",
    PROMPT: "Thêm văn bản gợi ý",
  },
  purposes: {
    EVIDENCE: "Minh chứng",
    PRODUCT_LIST: "Danh mục kết quả, sản phẩm",
    PAPER_SCAN: "Bản quét bản giấy",
    PROMPT: "Văn bản gợi ý",
  },
  kilobytes: "%{amount} KB",
  megabytes: "%{amount} MB",
  remove: "Bỏ tệp",
  removeNamed: "Bỏ tệp %{name}",
  removed: "Đã bỏ tệp.",
};
