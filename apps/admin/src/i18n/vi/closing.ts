export const closing = {
  button: "Kết thúc đợt",
  title: "Kết thúc đợt kiểm điểm năm %{year}",
  state: "Hồ sơ của đợt",
  rated: "Hồ sơ được xếp loại",
  unsettled: "Kết quả chưa xong",
  incomplete: "Hồ sơ còn thiếu",
  closed:
    "Đợt đã kết thúc %{time}. Hồ sơ chỉ còn để xem và in; sai sót phát hiện sau thì đánh giá, xếp loại lại.",
  earlier: "từ trước",
  left: "Còn %{count} hồ sơ phải làm xong",
  leftHelp: "Bấm vào từng dòng để đến nơi bổ sung.",
  contested: "Đang có khiếu nại, chưa trả lời",
  unpublished: "Chưa công bố kết quả (%{state})",
  publish: "Công bố %{count} kết quả đã quyết định",
  missing: "Thiếu tài liệu số %{number}: %{item}",
  notYet:
    "Còn %{count} hồ sơ chưa xong, nên chưa kết thúc đợt được. Làm xong các việc ghi ở dưới rồi trở lại đây.",
  ready: "Mọi kết quả đã công bố, mọi hồ sơ đã đủ.",
  act: "Kết thúc đợt",
  ask: "Kết thúc đợt kiểm điểm năm %{year}?",
  effect:
    "%{count} hồ sơ được khóa lại. Sau đó không ai ghi thêm, sửa hay xóa được gì trong đợt này; mọi người vẫn xem được như trước.",
  done: "Đã kết thúc đợt kiểm điểm.",
  figures: "Số liệu bản thứ %{version}, tính lại theo nghị quyết ngày %{day}.",
  rerate: {
    open: "Hồ sơ quyết định",
    title: "Đánh giá, xếp loại lại",
    help: "Khi phát hiện sai phạm hoặc báo cáo không trung thực sau khi đã công bố, kể cả khi đợt đã kết thúc.",
    begin: "Hủy kết quả và xếp loại lại",
    effect:
      "Kết quả đã công bố bị hủy nhưng vẫn lưu trong hồ sơ. Mức mới có hiệu lực và công bố ngay; số liệu của năm được tính lại. Xem lại cả mức của người đứng đầu và của tổ chức.",
    foundOn: "Ngày phát hiện",
    fault: "Sai phạm, nội dung không trung thực được phát hiện",
    act: "Hủy kết quả cũ và quyết định mức mới",
    done: "Đã hủy kết quả cũ và xếp loại lại.",
  },
  refused: "Chưa kết thúc được đợt",
};
