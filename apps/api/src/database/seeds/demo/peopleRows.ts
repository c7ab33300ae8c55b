import { foldName, nameSortKey } from "@xeploai/domain";
import { childRange, type TreeRange } from "../../../modules/organisations/treeRange.js";
import { unitOrganisationId } from "../reference/administrativeUnits.js";
import { COLLECTIVES_SINCE, collectiveOfPost, collectivesOf, isFullTime } from "./collectives.js";
import type { DemoTables } from "./DemoTables.js";
import type { DemoUnit } from "./DemoUnit.js";
import { yearOf } from "./days.js";
import { demoId, namedDemoId } from "./demoId.js";
import type { Person } from "./Person.js";
import { Random } from "./Random.js";
import type { Profile } from "./unitPlans.js";

/** Wards keep their place from the reference data; their cells and the other organisations are added. */
export function addUnit(
  tables: DemoTables,
  unit: DemoUnit,
  district: TreeRange,
  ward: TreeRange | null,
): void {
  const { organisation } = unit.plan;
  const range = ward ?? childRange(district, 2, unit.digit);
  const districtId = unitOrganisationId("004");
  const place = (id: string, parentId: string, depth: number, { lo, hi }: TreeRange): void => {
    tables.add("organisation_parents", [namedDemoId(`parent:${id}`), id, parentId, "2003-11-06"]);
    tables.add("tree_nodes", [1, id, parentId, depth, lo, hi]);
  };
  if (organisation) {
    const { kind, type, name, shortName } = organisation;
    tables.add("organisations", [unit.id, kind, type, name, shortName, foldName(name), "2003-11-06"]);
    place(unit.id, districtId, 3, range);
  }
  for (const { id, plan, number } of unit.cells) {
    if (number === 0) continue;
    tables.add("organisations", [
      id,
      "CELL",
      TYPES[plan.profile],
      plan.name,
      plan.shortName,
      foldName(plan.name),
      "2003-11-06",
    ]);
    place(id, unit.id, 4, childRange(range, 3, number));
  }
}

/** The leadership collectives of a ward with those who sit in them by no other post. */
export function addCollectives(tables: DemoTables, unit: DemoUnit): void {
  for (const { id, kind, name, placeId, others } of collectivesOf(unit)) {
    tables.add("collectives", [id, placeId, kind, name, foldName(name), COLLECTIVES_SINCE]);
    for (const { person, title, rank } of others)
      // biome-ignore format: one row
      tables.add("posts", [
        demoId("collectivePost", person.number), person.id, placeId, "MASS_ORGANISATION", title, false, rank === "DEPUTY",
        null, null, "2017-06-01", null, id, false,
      ]);
  }
}

const TYPES = {
  RESIDENTIAL: "RESIDENTIAL",
  SCHOOL: "SCHOOL",
  OFFICE: "OFFICE",
  WARD_OFFICE: "OFFICE",
  ENTERPRISE: "ENTERPRISE",
  POLICE: "POLICE",
  ARMY: "ARMY",
  HEALTH: "OFFICE",
} as const satisfies Record<Profile, string>;

const OCCUPATIONS: Readonly<Record<Profile, readonly string[]>> = {
  RESIDENTIAL: ["Kinh doanh tự do", "Công nhân", "Kỹ sư", "Nhân viên văn phòng", "Nội trợ", "Lái xe"],
  SCHOOL: ["Giáo viên", "Giáo viên", "Giáo viên", "Nhân viên kế toán", "Nhân viên thư viện"],
  OFFICE: ["Chuyên viên", "Chuyên viên chính", "Kế toán", "Văn thư"],
  WARD_OFFICE: ["Cán bộ phường", "Công chức phường", "Cán bộ không chuyên trách phường"],
  ENTERPRISE: ["Công nhân", "Nhân viên kinh doanh", "Kỹ thuật viên", "Quản lý"],
  POLICE: ["Công an nhân dân"],
  ARMY: ["Quân nhân chuyên nghiệp", "Sĩ quan"],
  HEALTH: ["Bác sĩ", "Điều dưỡng", "Dược sĩ", "Y sĩ"],
};

// biome-ignore format: a list of places reads better packed
const NATIVE_PLACES = [
  "Ngọc Thụy, Long Biên, Hà Nội", "Bồ Đề, Long Biên, Hà Nội", "Đông Anh, Hà Nội", "Gia Lâm, Hà Nội", "Ba Vì, Hà Nội",
  "Văn Giang, Hưng Yên", "Khoái Châu, Hưng Yên", "Thuận Thành, Bắc Ninh", "Quế Võ, Bắc Ninh", "Bình Lục, Hà Nam",
  "Hải Hậu, Nam Định", "Ý Yên, Nam Định", "Kiến Xương, Thái Bình", "Tiền Hải, Thái Bình", "Nam Sách, Hải Dương",
  "Thanh Chương, Nghệ An", "Hoằng Hóa, Thanh Hóa", "Yên Khánh, Ninh Bình", "Lập Thạch, Vĩnh Phúc", "Việt Yên, Bắc Giang",
];

/** Years of Party age at which a badge is given, highest first. */
const BADGES = [70, 65, 60, 55, 50, 45, 40, 30];

export function addPerson(tables: DemoTables, person: Person): void {
  const random = new Random(`record of ${person.number}`);
  const age = 2018 - yearOf(person.birthDate);
  const isRetired = person.profile === "RESIDENTIAL" && age >= (person.gender === "FEMALE" ? 55 : 60);
  const partyAge = 2018 - yearOf(person.admittedOn);
  const badge = BADGES.find((it) => it <= partyAge);
  const job = random.pick(OCCUPATIONS[person.profile]);
  const cell = person.stays[0]?.cell;
  const wards = cell?.unit.plan.organisation ? "Ngọc Lâm" : (cell?.unit.plan.shortName ?? "");
  const isOfficialToday = person.officialOn !== null && person.officialOn <= "2018-12-01";
  tables.add("members", [
    person.id,
    person.fullName,
    foldName(person.fullName),
    nameSortKey(person.fullName),
    person.birthDate,
    person.gender,
    random.chance(0.98) ? "Kinh" : random.pick(["Tày", "Mường", "Nùng"]),
    random.chance(0.97) ? "Không" : random.pick(["Phật giáo", "Công giáo"]),
    random.pick(NATIVE_PLACES),
    `Tổ ${random.int(1, 30)}, phường ${wards}, quận Long Biên, Hà Nội`,
    age > 70 && random.chance(0.5) ? "7/10" : age > 45 ? random.pick(["10/10", "12/12"]) : "12/12",
    random.weighted({ "Sơ cấp": 6, "Trung cấp": 4, "Cao cấp": person.posts.length > 0 ? 3 : 0.4 }),
    random.weighted({
      "Đại học": 6,
      "Cao đẳng": 2,
      "Trung cấp": 3,
      "Thạc sĩ": age < 55 ? 1.5 : 0.2,
      Không: age > 65 ? 3 : 0.5,
    }),
    age < 50 && random.chance(0.5) ? "Tiếng Anh B" : null,
    isRetired
      ? random.pick(["Công nhân đường sắt", "Giáo viên", "Bộ đội", "Cán bộ nhà máy", "Công chức", "Y tá"])
      : null,
    isRetired ? "Hưu trí" : job,
    person.admittedOn,
    person.officialOn,
    isOfficialToday ? String(20_000_000 + person.number * 401) : null,
    isOfficialToday ? `${String(person.number).padStart(6, "0")}HN` : null,
    badge ? `Huy hiệu ${badge} năm tuổi Đảng` : null,
    isRetired
      ? "Hưu trí"
      : person.profile === "ARMY"
        ? "Bộ đội"
        : person.profile === "POLICE"
          ? "Công an"
          : null,
    person.isStateEmployee,
    person.ended?.on ?? null,
    person.ended?.kind ?? null,
  ]);
  addRelations(tables, person);
}

function addRelations(tables: DemoTables, person: Person): void {
  const { number, id } = person;
  person.stays.forEach(({ cell, from, until }, index) => {
    tables.add("memberships", [
      demoId("membership", number * 10 + index),
      id,
      cell.id,
      "OFFICIAL",
      from,
      until,
    ]);
  });
  const cell = person.stays[0]?.cell ?? null;
  person.posts.forEach((post, index) => {
    const { cellOrUnitId, kind, title, rank, equivalentGroup } = post;
    const authority = kind === "PARTY" && rank === "OTHER" ? null : "Ban Thường vụ Quận ủy";
    const isManaged = equivalentGroup !== null;
    // biome-ignore format: one row
    tables.add("posts", [
      demoId("post", number * 10 + index), id, cellOrUnitId, kind, title, rank === "HEAD", rank === "DEPUTY",
      isManaged ? authority : null, equivalentGroup, "2017-06-01", null, collectiveOfPost(cell, post), isFullTime(post),
    ]);
  });
  person.periods.forEach(({ kind, from, until }, index) => {
    tables.add("activity_periods", [demoId("period", number * 10 + index), id, kind, from, until]);
  });
  person.disciplines.forEach(({ form, actOn, decidedOn }, index) => {
    const usedIn = yearOf(decidedOn) > 2018 ? yearOf(decidedOn) : null;
    const organisationId = person.stays[0]?.cell.id ?? null;
    tables.add("disciplines", [
      demoId("discipline", number * 10 + index),
      id,
      form,
      actOn,
      decidedOn,
      organisationId,
      usedIn,
    ]);
  });
}
