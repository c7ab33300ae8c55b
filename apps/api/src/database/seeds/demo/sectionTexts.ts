import type { Random } from "./Random.js";
import type { Profile } from "./unitPlans.js";

const CHARACTER = [
  "Luôn kiên định với mục tiêu, lý tưởng của Đảng, chấp hành nghiêm chủ trương, nghị quyết của Đảng và pháp luật của Nhà nước.",
  "Giữ gìn phẩm chất đạo đức, lối sống giản dị, đoàn kết với bà con trong tổ dân phố và đồng chí trong chi bộ.",
  "Chấp hành nghiêm Điều lệ Đảng, tham gia sinh hoạt chi bộ đầy đủ, đóng đảng phí đúng quy định.",
  "Thẳng thắn tự phê bình và phê bình, không có biểu hiện suy thoái, “tự diễn biến”, “tự chuyển hóa”.",
  "Tích cực học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; gương mẫu trong gia đình và nơi cư trú.",
  "Tác phong đúng mực, nói đi đôi với làm, sẵn sàng nhận nhiệm vụ khi chi bộ phân công.",
];

const DUTIES: Readonly<Record<"RESIDENT" | "SCHOOL" | "OFFICE" | "FORCE" | "ENTERPRISE", readonly string[]>> =
  {
    RESIDENT: [
      "Phụ trách nhóm 12 hộ gia đình, vận động các hộ phân loại rác và giữ vệ sinh ngõ xóm sáng thứ bảy hằng tuần.",
      "Tham gia tổ hòa giải của tổ dân phố, trong năm cùng tổ hòa giải thành 3 vụ việc.",
      "Vận động con cháu và bà con chấp hành nếp sống văn minh đô thị, không lấn chiếm vỉa hè.",
      "Tham gia Chi hội Người cao tuổi, Hội Khuyến học; cùng chi hội tặng quà 25 học sinh vượt khó.",
      "Được chi bộ giao theo dõi công tác dân vận; đã phản ánh kịp thời ý kiến của nhân dân về thoát nước ngõ 268.",
      "Tham gia tổ tự quản về an ninh trật tự, tuần tra đủ các buổi được phân công.",
    ],
    SCHOOL: [
      "Hoàn thành 100% giờ dạy, có 2 chuyên đề cấp trường được xếp loại tốt.",
      "Chủ nhiệm lớp đạt danh hiệu tập thể tiên tiến; không có học sinh vi phạm nội quy nghiêm trọng.",
      "Tham gia bồi dưỡng học sinh giỏi, có 4 học sinh đạt giải cấp quận.",
      "Thực hiện tốt kế hoạch chăm sóc, nuôi dưỡng trẻ; bảo đảm an toàn tuyệt đối trong năm học.",
    ],
    OFFICE: [
      "Giải quyết 1.240 hồ sơ, tỷ lệ đúng hạn đạt 99,2%, không có hồ sơ bị khiếu nại.",
      "Tham mưu ban hành 9 kế hoạch theo chương trình công tác năm, hoàn thành đúng tiến độ.",
      "Phối hợp tốt với các đoàn thể trong công tác giải phóng mặt bằng, trật tự xây dựng.",
      "Hoàn thành các chỉ tiêu được giao; thu ngân sách phần việc phụ trách đạt 104% kế hoạch.",
    ],
    FORCE: [
      "Hoàn thành nhiệm vụ trực sẵn sàng chiến đấu, bảo vệ an toàn các sự kiện trên địa bàn.",
      "Tham gia làm rõ nhiều vụ việc về trật tự xã hội, không để xảy ra điểm nóng.",
      "Hoàn thành chỉ tiêu tuyển quân, huấn luyện dân quân đạt loại khá.",
    ],
    ENTERPRISE: [
      "Hoàn thành kế hoạch sản xuất được giao, có 1 sáng kiến tiết kiệm vật tư.",
      "Chăm lo việc làm, đời sống người lao động; tổ sản xuất không xảy ra tai nạn lao động.",
      "Thực hiện tốt nhiệm vụ chuyên môn và nhiệm vụ chi bộ phân công.",
    ],
  };

const COMMITMENTS = [
  "Đã thực hiện các nội dung đăng ký đầu năm về học tập, làm theo gương Bác.",
  "Hoàn thành bản cam kết tu dưỡng, rèn luyện, phấn đấu năm; có sổ ghi chép đầy đủ.",
  "Thực hiện tốt cam kết, riêng việc đọc và nghiên cứu nghị quyết còn chưa đều.",
  "Đã thực hiện cam kết giữ gìn đoàn kết, nêu gương trong gia đình và nơi công tác.",
];

const SHORTCOMINGS = [
  "Có lúc còn ngại va chạm, chưa mạnh dạn góp ý với đồng chí trong chi bộ. Nguyên nhân do nể nang.",
  "Việc nghiên cứu nghị quyết có thời điểm chưa sâu, do thời gian dành cho việc đọc còn ít.",
  "Do tuổi cao, sức khỏe giảm nên có hai buổi sinh hoạt đến muộn.",
  "Công tác vận động quần chúng có việc chưa kịp thời, kết quả chưa rõ.",
  "Ứng dụng công nghệ thông tin trong công việc còn chậm.",
  "Chưa chủ động đề xuất cách làm mới trong nhiệm vụ được giao.",
];

const REMEDIES = [
  "Hạn chế năm trước về phát biểu trong sinh hoạt đã khắc phục: các kỳ họp đều có ý kiến.",
  "Năm trước không có hạn chế, khuyết điểm được kết luận.",
  "Đã khắc phục việc tham gia sinh hoạt chưa đều; năm nay dự 11/12 kỳ.",
  "Đang khắc phục, đã có chuyển biến, cần tiếp tục trong năm tới.",
];

const DIRECTIONS = [
  "Tiếp tục học tập, rèn luyện; mạnh dạn hơn trong tự phê bình và phê bình.",
  "Dành thời gian nghiên cứu nghị quyết; hoàn thành tốt nhiệm vụ chi bộ giao.",
  "Giữ gìn sức khỏe, tham gia sinh hoạt đầy đủ, vận động con cháu chấp hành pháp luật.",
  "Chủ động đề xuất sáng kiến, phối hợp tốt hơn với đồng nghiệp.",
];

const dutiesOf = (profile: Profile): readonly string[] => {
  if (profile === "RESIDENTIAL") return DUTIES.RESIDENT;
  if (profile === "SCHOOL") return DUTIES.SCHOOL;
  if (profile === "POLICE" || profile === "ARMY") return DUTIES.FORCE;
  return profile === "ENTERPRISE" ? DUTIES.ENTERPRISE : DUTIES.OFFICE;
};

/** Sections of the self-review of a member, by code; in full for a round one looks at, brief for one long closed. */
export function sectionsFor(random: Random, profile: Profile, isBrief: boolean): Record<string, string> {
  const two = (texts: readonly string[]): string => random.shuffle(texts).slice(0, 2).join(" ");
  const duties = dutiesOf(profile);
  if (isBrief)
    return { "I.2": random.pick(duties), II: random.pick(SHORTCOMINGS), VI: random.pick(DIRECTIONS) };
  return {
    "I.1": two(CHARACTER),
    "I.2": two(duties),
    "I.3": random.pick(COMMITMENTS),
    II: random.pick(SHORTCOMINGS),
    III: random.pick(REMEDIES),
    VI: two(DIRECTIONS),
  };
}
