export const results = {
  title: "Kết quả của tôi và vì sao",
  notYet: "Kết quả chưa được công bố",
  notYetHint: "Khi đảng ủy công bố, kết quả và lý do sẽ hiện ở đây.",
  publishedAt: "Công bố lúc %{time}",
  path: { self: "Đồng chí tự nhận", proposed: "Chi bộ đề xuất", decided: "Đảng ủy quyết định" },
  why: "Vì sao có kết quả này",
  votes: "%{count} phiếu",
  chain: {
    self: {
      title: "Đồng chí tự đánh giá",
      text: "Đồng chí tự nhận mức “%{level}”, tự chấm từng tiêu chí như sau:",
    },
    vote: {
      title: "Chi bộ bỏ phiếu",
      base: "Chi bộ có %{convened} đảng viên chính thức phải triệu tập. Một mức cần ít nhất %{required} phiếu mới được đề xuất.",
      outcome: "Chi bộ đề xuất mức “%{level}”.",
      none: "Không mức nào quá bán; chi ủy đề xuất mức “%{level}” và ghi lý do.",
      missing: "Không có biên bản kiểm phiếu trong hệ thống.",
    },
    quota: {
      title: "Tỷ lệ hoàn thành xuất sắc của đảng bộ",
      text: "Cả đảng bộ có %{goodOrAbove} đảng viên từ mức Hoàn thành tốt trở lên nên được phép tối đa %{allowed} người Hoàn thành xuất sắc (không quá %{share}% số Hoàn thành tốt). Đã quyết định %{excellent} người, bằng %{ratio}.",
    },
    decision: {
      title: "Đảng ủy quyết định",
      text: "Đảng ủy quyết định mức “%{level}”, nghị quyết số %{number}, ghi lúc %{time}.",
      differs: "Mức này khác mức chi bộ đề xuất (“%{proposed}”). Lý do: %{reason}",
    },
  },
};
