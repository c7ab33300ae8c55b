export const ballots = {
  title: "Biên bản kiểm phiếu",
  head: "Số phiếu",
  attendance: "Theo điểm danh: %{present} người có mặt trong %{convened} đảng viên phải triệu tập.",
  counts: {
    issued: "Phát ra",
    returned: "Thu về",
    valid: "Hợp lệ",
    invalid: "Không hợp lệ",
    blank: "Phiếu trắng",
  },
  tellers: "Ban kiểm phiếu",
  tellersHelp: "Mỗi người một dòng.",
  required:
    "Mức được đề xuất cần ít nhất %{required} phiếu: quá nửa số %{convened} đảng viên phải triệu tập, không phải số có mặt.",
  source: "Căn cứ: %{source}.",
  votes: "Số phiếu của từng đảng viên",
  votesHelp:
    "Gõ số phiếu hợp lệ cho từng mức. Enter sang ô tiếp theo, ↑ ↓ sang người khác. Ô bỏ trống là không có phiếu.",
  outcome: "Kết quả",
  lineWrong: "Cộng được %{sum}, phải bằng %{valid} phiếu hợp lệ",
  noMajority: "Không mức nào quá bán",
  balanced: "Biên bản khớp: mọi phép cộng đều đúng.",
  unbalanced: "Biên bản chưa khớp",
  unfinished: "Biên bản còn thiếu",
  openCounts: "Chưa điền: %{names}.",
  openTellers: "Chưa ghi tên ban kiểm phiếu.",
  openReviews: "Còn %{count} đảng viên chưa nhập phiếu: %{names}…",
  record: "Lưu biên bản kiểm phiếu",
  recorded: "Đã lưu biên bản kiểm phiếu.",
  closed: "Đảng ủy đã quyết định, biên bản chỉ để xem.",
  noMeeting: "Cần ghi cuộc họp và điểm danh trước khi nhập phiếu.",
  noQuorum:
    "Chỉ có %{present} trong %{convened} người có mặt, chưa đủ điều kiện bỏ phiếu. Chi bộ phải họp lại.",
  open: {
    title: "Không mức nào quá bán: %{count} trường hợp",
    help: "Chi ủy (bí thư nơi không có chi ủy) đề xuất một mức và ghi lý do; đảng ủy xem xét.",
    votes:
      "HTXSNV %{excellent}, HTTNV %{good}, HTNV %{satisfactory}, KHTNV %{unsatisfactory}; cần %{required} phiếu.",
    reason: "Lý do đề xuất",
    propose: "Đề xuất mức này",
    proposed: "Đã ghi đề xuất.",
  },
};
