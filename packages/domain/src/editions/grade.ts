/** Criterion grades (cấp độ thực hiện), best first: Xuất sắc, Tốt, Trung bình, Kém. Used 2018 to 2024. */
export const GRADES = ["EXCELLENT", "GOOD", "AVERAGE", "POOR"] as const;
export type Grade = (typeof GRADES)[number];

/** True when `grade` is `floor` or better. */
export function isGradeAtLeast(grade: Grade, floor: Grade): boolean {
  return GRADES.indexOf(grade) <= GRADES.indexOf(floor);
}
