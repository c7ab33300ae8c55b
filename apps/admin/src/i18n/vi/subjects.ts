export const subjects = {
  kinds: {
    ORGANISATION: "Tổ chức đảng",
    COLLECTIVE: "Tập thể lãnh đạo, quản lý",
    CADRE: "Cán bộ lãnh đạo, quản lý",
    MEMBER: "Đảng viên",
  },
  form: {
    MEMBER: {
      title: "Bản tự kiểm điểm năm %{year}",
      levelHelp: "Đồng chí tự nhận mức nào? Chi bộ sẽ bỏ phiếu, đảng ủy quyết định.",
      submit: "Nộp cho chi bộ",
      submitTitle: "Nộp bản tự kiểm điểm?",
      submitBody:
        "Nộp xong, đồng chí không sửa được nữa, trừ khi bí thư chi bộ mở lại. Mức tự nhận: %{level}.",
      submitted: "Đã nộp bản tự kiểm điểm cho chi bộ.",
    },
    CADRE: {
      title: "Bản kiểm điểm cán bộ lãnh đạo, quản lý năm %{year}",
      levelHelp:
        "Đồng chí tự nhận mức nào trên cương vị lãnh đạo, quản lý? Tập thể góp ý, cấp quản lý cán bộ quyết định.",
      submit: "Nộp bản kiểm điểm",
      submitTitle: "Nộp bản kiểm điểm cán bộ?",
      submitBody: "Nộp xong, đồng chí không sửa được nữa, trừ khi văn phòng mở lại. Mức tự nhận: %{level}.",
      submitted: "Đã nộp bản kiểm điểm cán bộ.",
    },
    COLLECTIVE: {
      title: "Báo cáo kiểm điểm tập thể năm %{year}",
      levelHelp: "Tập thể tự nhận mức nào? Cấp ủy có thẩm quyền quyết định.",
      submit: "Nộp báo cáo kiểm điểm",
      submitTitle: "Nộp báo cáo kiểm điểm tập thể?",
      submitBody:
        "Nộp xong, báo cáo không sửa được nữa, trừ khi văn phòng mở lại. Mức tập thể tự nhận: %{level}.",
      submitted: "Đã nộp báo cáo kiểm điểm tập thể.",
    },
    ORGANISATION: {
      title: "Tự đánh giá, xếp loại tổ chức đảng năm %{year}",
      levelHelp: "Cấp ủy đề nghị xếp tổ chức đảng mức nào? Cấp ủy cấp trên quyết định.",
      submit: "Nộp bản tự đánh giá",
      submitTitle: "Nộp bản tự đánh giá của tổ chức đảng?",
      submitBody: "Nộp xong, bản này không sửa được nữa, trừ khi văn phòng mở lại. Mức tự đề nghị: %{level}.",
      submitted: "Đã nộp bản tự đánh giá của tổ chức đảng.",
    },
  },
  sectionHelp: "Viết ngắn gọn, nêu việc và số liệu của cả tập thể. Có thể viết dần: hệ thống tự lưu.",
};
