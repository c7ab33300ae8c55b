import type {
  OrganisationKind,
  OrganisationType,
} from "../../../modules/organisations/organisation.types.js";

/** How members of a cell live and work; decides ages, occupations and posts. */
export type Profile =
  | "RESIDENTIAL"
  | "SCHOOL"
  | "OFFICE"
  | "WARD_OFFICE"
  | "ENTERPRISE"
  | "POLICE"
  | "ARMY"
  | "HEALTH";

export interface CellPlan {
  name: string;
  shortName: string;
  profile: Profile;
  /** Members when the demo begins; 0 is an empty cell. */
  size: number;
}

export interface UnitPlan {
  /** Code of the ward, or a code of the demo's own. */
  code: string;
  /** Null for a ward: the reference data holds it. */
  organisation: { kind: OrganisationKind; type: OrganisationType; name: string; shortName: string } | null;
  shortName: string;
  cells: readonly CellPlan[];
}

/** Wards of Quận Long Biên with the members and residential cells the demo gives them. */
const WARDS = [
  { code: "00115", name: "Thượng Thanh", members: 1010, groups: 19 },
  { code: "00118", name: "Ngọc Thụy", members: 1150, groups: 30 },
  { code: "00121", name: "Giang Biên", members: 620, groups: 16 },
  { code: "00124", name: "Đức Giang", members: 1250, groups: 33 },
  { code: "00127", name: "Việt Hưng", members: 860, groups: 21 },
  { code: "00130", name: "Gia Thụy", members: 890, groups: 22 },
  { code: "00133", name: "Ngọc Lâm", members: 1180, groups: 31 },
  { code: "00136", name: "Phúc Lợi", members: 640, groups: 17 },
  { code: "00139", name: "Bồ Đề", members: 1251, groups: 30 },
  { code: "00142", name: "Sài Đồng", members: 960, groups: 24 },
  { code: "00145", name: "Long Biên", members: 700, groups: 18 },
  { code: "00148", name: "Thạch Bàn", members: 760, groups: 20 },
  { code: "00151", name: "Phúc Đồng", members: 720, groups: 19 },
  { code: "00154", name: "Cự Khối", members: 460, groups: 14 },
] as const;

/** Cells of a ward beside its residential ones. */
const WARD_CELLS: readonly [name: string, profile: Profile, size: number][] = [
  ["Chi bộ Cơ quan phường", "WARD_OFFICE", 32],
  ["Chi bộ Công an phường", "POLICE", 17],
  ["Chi bộ Quân sự phường", "ARMY", 5],
  ["Chi bộ Trạm Y tế phường", "HEALTH", 4],
  ["Chi bộ Trường Mầm non", "SCHOOL", 14],
  ["Chi bộ Trường Tiểu học", "SCHOOL", 21],
  ["Chi bộ Trường Trung học cơ sở", "SCHOOL", 24],
  ["Chi bộ Hợp tác xã dịch vụ", "ENTERPRISE", 9],
  ["Chi bộ Chợ và dịch vụ", "ENTERPRISE", 7],
  ["Chi bộ Doanh nghiệp tư nhân số 1", "ENTERPRISE", 6],
  ["Chi bộ Trường Mầm non thực hành", "SCHOOL", 11],
  ["Chi bộ Công ty cổ phần Thương mại", "ENTERPRISE", 12],
];

/** Ngọc Thụy and Bồ Đề have twelve such cells, Cự Khối six, Thượng Thanh eight, the others nine. */
const OTHER_CELLS: Readonly<Record<string, number>> = { "00115": 8, "00118": 12, "00139": 12, "00154": 6 };

/** Residential cells are as unequal as in life; the largest of a ward is several times the smallest. */
const UNEVEN = [1, 0.8, 1.3, 0.6, 1.1, 0.9, 1.6, 0.7, 1.2, 0.5, 1, 2.1, 0.8, 1.4, 0.9];

function wardPlan({ code, name, members, groups }: (typeof WARDS)[number]): UnitPlan {
  const others = WARD_CELLS.slice(0, OTHER_CELLS[code] ?? 9).map(
    ([title, profile, size]): CellPlan => ({
      name: title,
      shortName: title.replace("Chi bộ ", ""),
      profile,
      size,
    }),
  );
  const residents = members - others.reduce((sum, it) => sum + it.size, 0);
  const weights = Array.from({ length: groups }, (_, index) => UNEVEN[index % UNEVEN.length] ?? 1);
  const whole = weights.reduce((sum, it) => sum + it, 0);
  const residential = weights.map((weight, index): CellPlan => {
    const number = index + 1;
    // In Cự Khối the cells have numbers only, and the ninth is empty: a roster waits to be imported into it.
    const isCuKhoi = code === "00154";
    return {
      name: isCuKhoi ? `Chi bộ ${number}` : `Chi bộ tổ dân phố số ${number}`,
      shortName: isCuKhoi ? `Chi bộ ${number}` : `Tổ dân phố số ${number}`,
      profile: "RESIDENTIAL",
      size: isCuKhoi && number === 9 ? 0 : Math.max(8, Math.round((residents * weight) / whole)),
    };
  });
  return { code, organisation: null, shortName: name, cells: [...residential, ...others] };
}

/** Grassroots organisations beside the wards: name without "Đảng bộ" or "Chi bộ", sizes of the cells; one size is a cell of its own. */
const OTHERS: readonly [name: string, type: OrganisationType, profile: Profile, sizes: readonly number[]][] =
  [
    ["Cơ quan Quận ủy", "OFFICE", "OFFICE", [12, 9, 11, 10]],
    ["Cơ quan Ủy ban nhân dân quận", "OFFICE", "OFFICE", [16, 14, 18, 15, 12, 17]],
    ["Công an quận", "POLICE", "POLICE", [34, 28, 31, 26, 22, 30, 25]],
    ["Ban Chỉ huy quân sự quận", "ARMY", "ARMY", [14, 18, 11]],
    ["Tòa án nhân dân quận", "OFFICE", "OFFICE", [24]],
    ["Viện Kiểm sát nhân dân quận", "OFFICE", "OFFICE", [22]],
    ["Chi cục Thuế quận", "OFFICE", "OFFICE", [27, 25, 24]],
    ["Chi cục Thi hành án dân sự quận", "OFFICE", "OFFICE", [17]],
    ["Kho bạc Nhà nước quận", "OFFICE", "OFFICE", [15]],
    ["Bảo hiểm xã hội quận", "OFFICE", "OFFICE", [19]],
    ["Trung tâm Y tế quận", "OFFICE", "HEALTH", [15, 19, 13]],
    ["Bệnh viện Đa khoa khu vực", "OFFICE", "HEALTH", [28, 31, 24, 22]],
    ["Chi cục Thống kê quận", "OFFICE", "OFFICE", [8]],
    ["Phòng giao dịch Ngân hàng Chính sách xã hội quận", "OFFICE", "OFFICE", [9]],
    ["Trung tâm Bồi dưỡng chính trị quận", "OFFICE", "OFFICE", [6]],
    ["Trung tâm Văn hóa, Thông tin và Thể thao quận", "OFFICE", "OFFICE", [18]],
    ["Ban Quản lý dự án đầu tư xây dựng quận", "OFFICE", "OFFICE", [26]],
    ["Ban Bồi thường giải phóng mặt bằng quận", "OFFICE", "OFFICE", [14]],
    ["Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên quận", "SCHOOL", "SCHOOL", [23]],
    ["Trường Trung học phổ thông số 1", "SCHOOL", "SCHOOL", [41]],
    ["Trường Trung học phổ thông số 2", "SCHOOL", "SCHOOL", [38]],
    ["Trường Trung học phổ thông số 3", "SCHOOL", "SCHOOL", [29]],
    ["Trường Cao đẳng Kỹ thuật Bắc sông Hồng", "SCHOOL", "SCHOOL", [24, 27, 21]],
    ["Công ty cổ phần May Bắc sông Hồng", "ENTERPRISE", "ENTERPRISE", [26, 22, 31, 18]],
    ["Công ty cổ phần Cơ khí và Xây lắp", "ENTERPRISE", "ENTERPRISE", [21, 17, 24]],
    ["Công ty cổ phần Vận tải đường sắt khu vực", "ENTERPRISE", "ENTERPRISE", [33, 28, 25, 19]],
    ["Công ty trách nhiệm hữu hạn Dịch vụ đô thị", "ENTERPRISE", "ENTERPRISE", [16]],
    ["Công ty cổ phần Môi trường", "ENTERPRISE", "ENTERPRISE", [22, 18]],
    ["Xí nghiệp Quản lý chợ", "ENTERPRISE", "ENTERPRISE", [11]],
  ];

function otherPlan([name, type, profile, sizes]: (typeof OTHERS)[number], index: number): UnitPlan {
  const isCell = sizes.length === 1;
  const organisation = {
    kind: isCell ? ("GRASSROOTS_CELL" as const) : ("GRASSROOTS_COMMITTEE" as const),
    type,
    name: `${isCell ? "Chi bộ" : "Đảng bộ"} ${name}`,
    shortName: name,
  };
  const cells = sizes.map((size, place): CellPlan => {
    const title = isCell ? organisation.name : `Chi bộ ${place + 1}`;
    return { name: title, shortName: isCell ? name : title, profile, size };
  });
  return { code: `K${String(index + 1).padStart(2, "0")}`, organisation, shortName: name, cells };
}

/** Every grassroots organisation of the district: 14 wards and 29 others. */
export const UNIT_PLANS: readonly UnitPlan[] = [...WARDS.map(wardPlan), ...OTHERS.map(otherPlan)];

/** Wards of the small demo. */
export const WARD_SIZE_CODES: readonly string[] = ["00118", "00115", "00154"];
