import type { DemoUnit } from "./DemoUnit.js";
import type { DemoPost, Person } from "./Person.js";
import type { Random } from "./Random.js";

/** Official members from which a cell elects a committee (chi ủy). */
const COMMITTEE_FROM = 9;

/** Posts of a ward beside those of its cells, in the order in which they are filled from the office cell. */
const WARD_POSTS: readonly (readonly [
  kind: DemoPost["kind"],
  title: string,
  rank: DemoPost["rank"],
  group: string | null,
])[][] = [
  [
    ["PARTY", "Bí thư Đảng ủy phường", "HEAD", "BI_THU_DANG_UY"],
    ["STATE", "Chủ tịch Hội đồng nhân dân phường", "HEAD", "CHU_TICH_HDND"],
  ],
  [["PARTY", "Phó Bí thư Thường trực Đảng ủy phường", "DEPUTY", "PHO_BI_THU_DANG_UY"]],
  [
    ["PARTY", "Phó Bí thư Đảng ủy phường", "DEPUTY", "PHO_BI_THU_DANG_UY"],
    ["STATE", "Chủ tịch Ủy ban nhân dân phường", "HEAD", "CHU_TICH_UBND"],
  ],
  [
    ["PARTY", "Ủy viên Ban Thường vụ Đảng ủy phường", "OTHER", null],
    ["STATE", "Phó Chủ tịch Ủy ban nhân dân phường", "DEPUTY", "PHO_CHU_TICH_UBND"],
  ],
  [
    ["PARTY", "Ủy viên Ban Thường vụ Đảng ủy phường", "OTHER", null],
    ["STATE", "Phó Chủ tịch Hội đồng nhân dân phường", "DEPUTY", "PHO_CHU_TICH_HDND"],
  ],
  [
    ["PARTY", "Ủy viên Ban Chấp hành Đảng bộ phường", "OTHER", null],
    ["STATE", "Phó Chủ tịch Ủy ban nhân dân phường", "DEPUTY", "PHO_CHU_TICH_UBND"],
  ],
  [
    ["PARTY", "Ủy viên Ban Chấp hành Đảng bộ phường", "OTHER", null],
    ["MASS_ORGANISATION", "Chủ tịch Ủy ban Mặt trận Tổ quốc phường", "HEAD", "CHU_TICH_MTTQ"],
  ],
  [
    ["PARTY", "Ủy viên Ban Chấp hành Đảng bộ phường", "OTHER", null],
    ["MASS_ORGANISATION", "Chủ tịch Hội Liên hiệp Phụ nữ phường", "HEAD", "DOAN_THE"],
  ],
  [
    ["PARTY", "Ủy viên Ban Chấp hành Đảng bộ phường", "OTHER", null],
    ["MASS_ORGANISATION", "Chủ tịch Hội Cựu chiến binh phường", "HEAD", "DOAN_THE"],
  ],
  [["MASS_ORGANISATION", "Chủ tịch Hội Nông dân phường", "HEAD", "DOAN_THE"]],
  [["MASS_ORGANISATION", "Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh phường", "HEAD", "DOAN_THE"]],
  [["MASS_ORGANISATION", "Phó Chủ tịch Ủy ban Mặt trận Tổ quốc phường", "DEPUTY", null]],
  [["STATE", "Công chức Văn phòng - Thống kê", "OTHER", null]],
  [["STATE", "Công chức Tư pháp - Hộ tịch", "OTHER", null]],
  [["STATE", "Công chức Địa chính - Xây dựng", "OTHER", null]],
];

/** Heads of the places where a whole cell works. */
const WORKPLACE_HEADS: Readonly<Record<string, readonly [head: string, deputy: string]>> = {
  SCHOOL: ["Hiệu trưởng", "Phó Hiệu trưởng"],
  HEALTH: ["Trưởng trạm", "Phó Trưởng trạm"],
  POLICE: ["Trưởng Công an", "Phó Trưởng Công an"],
  ARMY: ["Chỉ huy trưởng", "Chỉ huy phó"],
  ENTERPRISE: ["Giám đốc", "Phó Giám đốc"],
};

/** Gives every cell its secretary and deputy, and the organisation its committee and offices. */
export function fillPosts(random: Random, unit: DemoUnit): void {
  if (unit.plan.organisation?.kind === "GRASSROOTS_COMMITTEE") fillCommittee(unit);
  for (const cell of unit.cells) {
    const able = unit.people
      .filter((it) => it.stays[0]?.cell === cell && it.periods.length === 0 && it.admittedOn < "2015-01-01")
      .sort((a, b) => b.quality - a.quality);
    const leaders = random.shuffle(able.slice(0, Math.max(2, Math.ceil(able.length / 4))));
    if (cell.plan.profile === "WARD_OFFICE")
      fillWard(unit, leaders.concat(able.filter((it) => !leaders.includes(it))));
    const titles: [string, DemoPost["rank"]][] = [
      ["Bí thư chi bộ", "HEAD"],
      ["Phó bí thư chi bộ", "DEPUTY"],
    ];
    if (cell.plan.size >= COMMITTEE_FROM) titles.push(["Chi ủy viên", "OTHER"]);
    titles.forEach(([title, rank], index) => {
      give(leaders[index], { cellOrUnitId: cell.id, kind: "PARTY", title, rank, equivalentGroup: null });
    });
    const heads = WORKPLACE_HEADS[cell.plan.profile];
    if (!heads) continue;
    give(leaders[0], {
      cellOrUnitId: cell.id,
      kind: "STATE",
      title: heads[0],
      rank: "HEAD",
      equivalentGroup: null,
    });
    give(leaders[1], {
      cellOrUnitId: cell.id,
      kind: "STATE",
      title: heads[1],
      rank: "DEPUTY",
      equivalentGroup: null,
    });
  }
}

function fillCommittee(unit: DemoUnit): void {
  const leaders = unit.people
    .filter((it) => it.stays[0]?.cell === unit.cells[0] && it.admittedOn < "2012-01-01")
    .sort((a, b) => b.quality - a.quality);
  const post = { cellOrUnitId: unit.id, kind: "PARTY" as const, equivalentGroup: null };
  give(leaders[0], { ...post, title: "Bí thư Đảng ủy", rank: "HEAD" });
  give(leaders[1], { ...post, title: "Phó Bí thư Đảng ủy", rank: "DEPUTY" });
}

function fillWard(unit: DemoUnit, people: readonly Person[]): void {
  const waiting = [...people];
  for (const posts of WARD_POSTS) {
    const titles = posts.map((it) => it[1]).join();
    const found = waiting.findIndex((it) => suits(it, titles));
    const [person] = waiting.splice(Math.max(0, found), 1);
    for (const [kind, title, rank, equivalentGroup] of posts)
      give(person, { cellOrUnitId: unit.id, kind, title, rank, equivalentGroup });
  }
}

/** Women lead the Women's Union, veterans are older men, and the Youth Union's secretary is young. */
function suits({ gender, birthDate }: Person, titles: string): boolean {
  if (titles.includes("Phụ nữ")) return gender === "FEMALE";
  if (titles.includes("Cựu chiến binh")) return gender === "MALE" && birthDate < "1972";
  return !titles.includes("Đoàn Thanh niên") || birthDate > "1983";
}

/** Holders of posts stay: the demo has no elections. */
function give(person: Person | undefined, post: DemoPost): void {
  if (!person) return;
  person.posts.push(post);
  person.isPlanted = true;
  person.quality += 0.25;
}
