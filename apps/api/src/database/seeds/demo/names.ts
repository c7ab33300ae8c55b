import type { Random } from "./Random.js";

// biome-ignore format: a table reads better packed
const SURNAMES = {
  Nguyễn: 37, Trần: 11, Lê: 9, Phạm: 7, Hoàng: 5, Vũ: 5, Đặng: 3, Bùi: 3, Đỗ: 3, Ngô: 2, Dương: 2, Lý: 1, Đào: 2,
  Đinh: 2, Trịnh: 2, Phan: 2, Mai: 1, Lương: 1, Tạ: 1, Chu: 1, Cao: 1, Hà: 1, Kiều: 1, Lưu: 1, Nghiêm: 1, Quách: 1,
} as const;

// biome-ignore format: a table reads better packed
const MIDDLES = {
  FEMALE: ["Thị", "Thị", "Thị", "Thị", "Thị Bích", "Thị Kim", "Thị Hồng", "Thị Minh", "Thị Thu", "Thị Thanh", "Thị Ngọc", "Thúy", "Diệu", "Mỹ"],
  MALE: ["Văn", "Văn", "Văn", "Văn", "Hữu", "Đức", "Công", "Quang", "Duy", "Khắc", "Bá", "Đình", "Thế", "Mạnh", "Anh", "Tiến"],
} as const;

// biome-ignore format: a table reads better packed
const GIVEN = {
  FEMALE: [
    "An", "Ánh", "Bình", "Bích", "Cúc", "Chi", "Chiên", "Dịu", "Dung", "Duyên", "Đào", "Điệp", "Gấm", "Giang", "Hà", "Hạnh",
    "Hằng", "Hiền", "Hiên", "Hoa", "Hòa", "Hoài", "Hồng", "Huế", "Huệ", "Hương", "Hường", "Khánh", "Khuyên", "Lan", "Lành",
    "Liên", "Liễu", "Loan", "Lụa", "Luyến", "Lương", "Lý", "Mai", "Mận", "Mến", "Minh", "Mùi", "Nga", "Ngà", "Nghĩa",
    "Nhài", "Nhàn", "Nhung", "Oanh", "Phương", "Phượng", "Quyên", "Quỳnh", "Sen", "Tâm", "Thảo", "Thanh", "Thoa", "Thơm",
    "Thu", "Thủy", "Thúy", "Thư", "Tình", "Tuyết", "Uyên", "Vân", "Xuân", "Yên", "Yến",
  ],
  MALE: [
    "An", "Ân", "Bách", "Bằng", "Biên", "Bình", "Cảnh", "Chiến", "Chính", "Cương", "Cường", "Doanh", 
    "Duy", "Đại", "Đạt", "Điền", "Đoàn", "Đông", "Đức", "Giáp", "Hào", "Hiếu", "Hiệp", "Hoàn", "Hòa", "Hoạt", "Hợp",
    "Huấn", "Hùng", "Huy", "Hưng", "Hướng", "Khải", "Khanh", "Khoa", "Khôi", "Kiên", "Lâm", "Lập", "Long", "Lộc", "Lợi",
    "Luân", "Lực", "Mạnh", "Minh", "Nam", "Ngọc", "Nhân", "Nhật", "Ninh", "Phong", "Quân", "Quý", "Quyền", "Quyết",
    "Sáng", "Sơn", "Tài", "Tân", "Thái", "Thành", "Thắng", "Thiện", "Thịnh", "Thuận", "Thụy", "Tiến", "Toàn", "Toản",
    "Trung", "Trường", "Tuấn", "Tùng", "Tuyến", "Việt", "Vinh", "Vĩnh", "Vượng",
  ],
} as const;

/** A full name put together by chance. */
export function drawName(random: Random, gender: "FEMALE" | "MALE"): string {
  return [random.weighted(SURNAMES), random.pick(MIDDLES[gender]), random.pick(GIVEN[gender])]
    .join(" ")
    .normalize("NFC");
}
