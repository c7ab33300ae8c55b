import type { Random } from "./Random.js";

/** What the report of a collective or Party organisation says, by section of the form of 2018. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  "I.1": [
    "Chấp hành nghiêm nguyên tắc tập trung dân chủ; quy chế làm việc được bổ sung đầu năm, họp định kỳ đủ 12 kỳ, có kết luận và phân công bằng văn bản.",
    "Những việc lớn đều được bàn bạc tập thể, biểu quyết theo đa số; ý kiến khác được ghi vào biên bản.",
  ],
  "I.2": [
    "Hoàn thành 14/15 chỉ tiêu năm; thu ngân sách đạt 106% kế hoạch, giải quyết hồ sơ đúng hạn đạt 98,7%.",
    "Thực hiện xong các nhiệm vụ trong chương trình công tác; hai việc còn chậm do vướng giải phóng mặt bằng.",
  ],
  "I.3": [
    "Đã kiểm tra, giám sát theo kế hoạch; kết nạp 3 đảng viên mới; kiện toàn kịp thời các vị trí thiếu.",
    "Phân công nhiệm vụ cụ thể cho từng đồng chí, sáu tháng kiểm điểm kết quả một lần.",
  ],
  "I.4": [
    "Không có biểu hiện suy thoái, “tự diễn biến”, “tự chuyển hóa”; kịp thời nhắc nhở một trường hợp phát ngôn chưa chuẩn mực trên mạng xã hội.",
    "Duy trì tự phê bình và phê bình trong sinh hoạt hằng tháng, nhận diện 27 biểu hiện theo Nghị quyết Trung ương 4 khóa XII.",
  ],
  "I.5": [
    "Người đứng đầu tiếp dân đúng lịch; công khai tài chính, mua sắm; không có đơn thư tố cáo tham nhũng, lãng phí.",
    "Thực hành tiết kiệm chi thường xuyên 5%; kê khai tài sản đủ, đúng hạn.",
  ],
  II: [
    "Việc đôn đốc, kiểm tra sau kết luận có nội dung chưa thường xuyên. Nguyên nhân: phân công theo dõi chưa rõ người, rõ hạn.",
    "Trật tự xây dựng, vệ sinh môi trường ở hai tuyến ngõ chuyển biến chậm. Nguyên nhân: phối hợp giữa các bộ phận chưa chặt chẽ.",
  ],
  III: [
    "Đã khắc phục 4/5 hạn chế được chỉ ra kỳ trước; việc còn lại sẽ xong trong quý I năm sau.",
    "Các hạn chế được kết luận năm trước đã khắc phục xong, có báo cáo kèm theo.",
  ],
  V: [
    "Trách nhiệm chung thuộc về tập thể; trách nhiệm trực tiếp thuộc đồng chí được phân công phụ trách.",
    "Tập thể nhận trách nhiệm về việc chậm tiến độ; người đứng đầu nhận trách nhiệm về việc chưa kiểm tra kịp thời.",
  ],
  VI: [
    "Giao việc kèm thời hạn, kiểm điểm hằng tháng; hoàn thành hai việc chậm trước ngày 31 tháng 3.",
    "Xây dựng kế hoạch khắc phục, phân công từng đồng chí, báo cáo kết quả vào kỳ họp quý I.",
  ],
};

/** One text for each section. */
export const bodySections = (random: Random): Record<string, string> =>
  Object.fromEntries(Object.entries(TEXTS).map(([section, texts]) => [section, random.pick(texts)]));
