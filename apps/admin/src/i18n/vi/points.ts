export const points = {
  count: "%{points} điểm",
  ofGroup: "điểm (nhiều nhất %{max})",
  ofLine: "trên %{max} điểm",
  less: "Bớt điểm tiêu chí %{code}",
  more: "Thêm điểm tiêu chí %{code}",
  previous: "Năm %{year} tự chấm: %{points} điểm",
  missing: "Tiêu chí này chưa chấm. Đồng chí gõ số điểm, hoặc bấm + và −.",
  notANumber: "Chỉ gõ số điểm, ví dụ 8 hoặc 8,5.",
  notOnStep: "Điểm lẻ nhỏ nhất là %{step}. Đồng chí sửa lại.",
  aboveLine: "Tiêu chí này nhiều nhất %{max} điểm. Đồng chí sửa lại.",
  aboveGroup:
    "Cả nhóm nhiều nhất %{max} điểm; tiêu chí này còn được %{room} điểm. Đồng chí sửa ở đây hoặc bớt ở tiêu chí khác.",
  contents: "Tiêu chí này gồm những gì",
  blocks: "Chọn khối của mình để đối chiếu",
  bands: "Bao nhiêu điểm cho tiêu chí %{code}",
  bandsNote:
    "Các khoảng điểm chỉ để dễ chọn, tính theo mốc 90, 70, 50 của thang 100 điểm; tiêu chuẩn là quy định của Trung ương và kế hoạch của đơn vị.",
  helpLines: "Mỗi tiêu chí có điểm tối đa riêng. Đồng chí gõ số điểm, hoặc bấm + và −.",
  helpGroup:
    "Quy định cho điểm cả nhóm; đơn vị chưa chia điểm cho từng tiêu chí. Đồng chí chia sao cho cộng lại không quá điểm của nhóm.",
  groupSum: "Nhóm này: %{given} trên %{max} điểm",
  wholeSum: "Tổng cả bản: %{total} trên %{whole} điểm",
  byPoints: "theo điểm tương ứng mức %{level}",
  chosenAbove: "Mức đang chọn cao hơn mức theo điểm. Đồng chí xem lại điểm hoặc mức trước khi nộp.",
  missingLines: "Còn %{smart_count} tiêu chí chưa cho điểm",
  typing: {
    level: "Mức tự nhận: phím 1 đến 4, Enter để lưu",
    subtitle: "Gõ số điểm trên giấy, ví dụ 8 hoặc 8,5",
    most: "nhiều nhất %{max}",
    help: "Gõ điểm rồi Enter hoặc ↓ sang dòng sau · phím 1–4 chọn mức tự nhận · Enter ở dòng mức để lưu và sang người tiếp theo · Phím + thêm bản quét · PageUp, PageDown đổi người.",
  },
};
