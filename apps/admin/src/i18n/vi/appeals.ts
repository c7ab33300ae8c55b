export const appeals = {
  title: "Khiếu nại, kiến nghị năm %{year}",
  button: "Khiếu nại, kiến nghị",
  count: "%{count} khiếu nại, kiến nghị",
  empty: "Chưa có khiếu nại, kiến nghị nào",
  emptyHint: "Khi đảng viên gửi, khiếu nại hiện ở đây để người chưa quyết định lần đầu xem xét lại.",
  caseTitle: "Khiếu nại của %{name}",
  back: "Về danh sách khiếu nại",
  statement: "Nội dung khiếu nại",
  none: "Trường hợp này không có khiếu nại.",
  filedOn: "Gửi ngày %{day}",
  filed: "Đã gửi khiếu nại; đảng ủy sẽ xem xét và trả lời",
  open: "Đang chờ xem xét",
  outcomes: {
    UPHELD: "Giữ nguyên mức, trả lời ngày %{day}",
    CHANGED: "Thay đổi mức, trả lời ngày %{day}",
  },
  status: {
    IN_FORCE: "Đang có hiệu lực",
    SUPERSEDED: "Đã được thay thế",
    CANCELLED: "Đã bị hủy bỏ",
  },
  basis: {
    SESSION: "tại hội nghị xét xếp loại",
    APPEAL: "sau khiếu nại",
    RERATING: "xếp loại lại vì phát hiện sai sót",
  },
  history: {
    title: "Các quyết định về mức xếp loại",
    help: "Quyết định sau thay thế quyết định trước; quyết định cũ vẫn giữ để xem.",
    by: "Nghị quyết số %{number} ngày %{day}, %{basis}",
    reason: "Lý do: %{reason}",
  },
  own: {
    title: "Nếu đồng chí thấy kết quả chưa đúng",
    clock:
      "Đồng chí gửi khiếu nại, kiến nghị được đến hết ngày %{lastDay}: còn %{left} ngày làm việc, trong %{workingDays} ngày làm việc kể từ ngày thông báo %{firstDay}.",
    over: "Thời hạn gửi khiếu nại, kiến nghị đã hết ngày %{lastDay}.",
    help: "Viết điều đồng chí thấy chưa đúng và vì sao. Người xem xét lại không phải là người đã quyết định lần đầu.",
    statement: "Nội dung khiếu nại, kiến nghị",
    act: "Gửi khiếu nại",
  },
  effect: {
    before:
      "Hiện nay: %{excellent} xuất sắc trên %{goodOrAbove} người từ mức Tốt trở lên, được phép tối đa %{allowed}.",
    after:
      "Nếu đổi: %{excellent} xuất sắc trên %{goodOrAbove} người từ mức Tốt trở lên, được phép tối đa %{allowed}.",
  },
  settle: {
    title: "Xem xét lại",
    help: "Đổi mức là một quyết định mới; quyết định cũ vẫn lưu trong hồ sơ.",
    UPHELD: "Giữ nguyên mức đã quyết định",
    CHANGED: "Thay đổi mức bằng quyết định mới",
    level: "Mức mới",
    answer: "Trả lời người khiếu nại",
    act: "Ghi kết quả xem xét",
    done: "Đã ghi kết quả và báo cho người khiếu nại",
  },
};
