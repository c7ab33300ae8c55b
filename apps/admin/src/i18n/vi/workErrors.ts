/** Refusals of changes in a round and of work on many reviews, merged into `errors`. */
export const workErrors = {
  PAPER_NOT_OF_MEMBER: "Giấy tờ này chỉ áp dụng cho hồ sơ đảng viên.",
  SAME_CELL: "Đảng viên hoặc đơn vị đã ở nơi này. Đề nghị chọn chi bộ khác.",
  NOTHING_TO_CHANGE: "Đợt đang khớp với hồ sơ, không có gì để cập nhật.",
  CHANGES_DIFFER: "Danh sách thay đổi vừa khác đi (nay có %{count} mục). Đề nghị xem lại rồi cập nhật.",
  BULK_EMPTY: "Danh sách lọc không có hồ sơ nào.",
  BULK_LIST_CHANGED:
    "Danh sách vừa thay đổi: nay có %{total} hồ sơ, lúc xem trước có %{expected}. Đề nghị xem trước lại.",
  BULK_NOT_UNDOABLE: "Việc này không hoàn tác được: chưa xong, đã hoàn tác, hoặc là lời nhắc đã gửi.",
  BULK_NOT_WORKED_ON: "Hồ sơ không còn chờ bước nào trong đợt.",
  DRAFT_IS_THE_MEMBERS: "Đảng viên đang tự viết bản này nên chỉ đảng viên được nộp.",
  CHANGED_SINCE: "Hồ sơ đã thay đổi sau đó nên không hoàn tác.",
  NOBODY_TO_REMIND: "Người phải làm chưa có tài khoản, cần báo trực tiếp.",
  ALREADY_REMINDED: "Đã nhắc việc này trong ngày hôm nay.",
};

export const workFieldFaults = {
  FILE_UNKNOWN: "Không có tệp này trong hồ sơ. Đề nghị tải tệp lên trước.",
};
