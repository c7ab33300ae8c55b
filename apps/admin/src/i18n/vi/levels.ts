export const levels = {
  EXCELLENT: "Hoàn thành xuất sắc nhiệm vụ",
  GOOD: "Hoàn thành tốt nhiệm vụ",
  SATISFACTORY: "Hoàn thành nhiệm vụ",
  UNSATISFACTORY: "Không hoàn thành nhiệm vụ",
  NONE: "Chưa xếp loại",
  short: { EXCELLENT: "HTXS", GOOD: "HTT", SATISFACTORY: "HTNV", UNSATISFACTORY: "KHTNV" },
};

export const grades = { EXCELLENT: "Xuất sắc", GOOD: "Tốt", AVERAGE: "Trung bình", POOR: "Kém" };
