import type { CollectiveKind } from "@xeploai/domain";
import type { DemoCell, DemoUnit } from "./DemoUnit.js";
import { namedDemoId } from "./demoId.js";
import { cellOn, type DemoPost, type Person } from "./Person.js";
import { Random } from "./Random.js";

/** First day of the collectives: the term of 2016 to 2021. */
export const COLLECTIVES_SINCE = "2016-06-01";

/** Somebody in a collective by a post that only this membership gives. */
export interface DemoMembership {
  person: Person;
  title: string;
  rank: DemoPost["rank"];
}

/** A leadership collective at a ward or at a cell that is a workplace. */
export interface DemoCollective {
  id: string;
  key: string;
  kind: CollectiveKind;
  name: string;
  /** Organisation at which it sits: the ward, or the cell of the workplace. */
  placeId: string;
  /** Beside those whose posts of their own make them members of it. */
  others: DemoMembership[];
}

/** Collectives of every ward by the words of their posts. */
const WARD_COLLECTIVES: readonly (readonly [
  key: string,
  kind: CollectiveKind,
  name: string,
  title: RegExp,
])[] = [
  ["DANG_UY", "PARTY_COMMITTEE", "Đảng ủy phường", /Đảng ủy phường$|Đảng bộ phường$/],
  ["HDND", "PEOPLES_COUNCIL_STANDING", "Thường trực Hội đồng nhân dân phường", /Hội đồng nhân dân phường$/],
  ["UBND", "PEOPLES_COMMITTEE", "Ủy ban nhân dân phường", /Ủy ban nhân dân phường$/],
  [
    "MTTQ",
    "FATHERLAND_FRONT_STANDING",
    "Ban Thường trực Ủy ban Mặt trận Tổ quốc phường",
    /Mặt trận Tổ quốc phường$/,
  ],
  [
    "PHU_NU",
    "MASS_ORGANISATION_STANDING",
    "Ban Thường vụ Hội Liên hiệp Phụ nữ phường",
    /Hội Liên hiệp Phụ nữ phường$/,
  ],
  [
    "CCB",
    "MASS_ORGANISATION_STANDING",
    "Ban Thường vụ Hội Cựu chiến binh phường",
    /Hội Cựu chiến binh phường$/,
  ],
  ["NONG_DAN", "MASS_ORGANISATION_STANDING", "Ban Thường vụ Hội Nông dân phường", /Hội Nông dân phường$/],
  [
    "DOAN",
    "MASS_ORGANISATION_STANDING",
    "Ban Thường vụ Đoàn Thanh niên Cộng sản Hồ Chí Minh phường",
    /Đoàn Thanh niên Cộng sản Hồ Chí Minh phường$/,
  ],
];

/** The two who sit with the head of each mass organisation. */
const WITH_THE_HEAD: Readonly<Record<string, readonly (readonly [title: string, rank: DemoPost["rank"]])[]>> =
  {
    PHU_NU: [
      ["Phó Chủ tịch Hội Liên hiệp Phụ nữ phường", "DEPUTY"],
      ["Ủy viên Ban Thường vụ Hội Liên hiệp Phụ nữ phường", "OTHER"],
    ],
    CCB: [
      ["Phó Chủ tịch Hội Cựu chiến binh phường", "DEPUTY"],
      ["Ủy viên Ban Thường vụ Hội Cựu chiến binh phường", "OTHER"],
    ],
    NONG_DAN: [
      ["Phó Chủ tịch Hội Nông dân phường", "DEPUTY"],
      ["Ủy viên Ban Thường vụ Hội Nông dân phường", "OTHER"],
    ],
    DOAN: [
      ["Phó Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh phường", "DEPUTY"],
      ["Ủy viên Ban Thường vụ Đoàn Thanh niên Cộng sản Hồ Chí Minh phường", "OTHER"],
    ],
  };

/** Workplaces whose leadership the ward reviews. */
const LED_WORKPLACES: readonly string[] = ["SCHOOL", "HEALTH"];

/** The leadership collectives of a ward and of the schools and health station in it; none at other organisations. */
export function collectivesOf(unit: DemoUnit): DemoCollective[] {
  if (unit.plan.organisation !== null) return [];
  const taken = new Set<Person>();
  const ofWard = WARD_COLLECTIVES.map(([key, kind, name]): DemoCollective => {
    const others = (WITH_THE_HEAD[key] ?? []).flatMap(([title, rank]) => {
      const person = volunteer(unit, key, taken);
      return person ? [{ person, title, rank }] : [];
    });
    return {
      id: collectiveId(unit, key),
      key,
      kind,
      name: `${name} ${unit.plan.shortName}`,
      placeId: unit.id,
      others,
    };
  });
  const ofWorkplaces = unit.cells
    .filter((it) => LED_WORKPLACES.includes(it.plan.profile))
    .map((cell): DemoCollective => {
      const key = cell.plan.shortName;
      const name = `Lãnh đạo ${cell.plan.shortName}`;
      return {
        id: collectiveId(unit, key),
        key,
        kind: "UNIT_LEADERSHIP",
        name,
        placeId: cell.id,
        others: [],
      };
    });
  return [...ofWard, ...ofWorkplaces];
}

/** The collective a post belongs to; null for a post in none. */
export function collectiveOfPost(
  cell: DemoCell | null,
  { cellOrUnitId, kind, title, rank }: DemoPost,
): string | null {
  const unit = cell?.unit;
  if (!cell || !unit || unit.plan.organisation !== null) return null;
  if (cellOrUnitId === unit.id) {
    const key = WARD_COLLECTIVES.find(([, , , words]) => words.test(title))?.[0];
    return key ? collectiveId(unit, key) : null;
  }
  const place = unit.cells.find((it) => it.id === cellOrUnitId);
  const isLed = place && LED_WORKPLACES.includes(place.plan.profile) && kind === "STATE" && rank !== "OTHER";
  return isLed ? collectiveId(unit, place.plan.shortName) : null;
}

/** Full-time posts: in the State apparatus and mass organisations, and the two secretaries who have no other work. */
export const isFullTime = ({ kind, title }: DemoPost): boolean =>
  kind === "PARTY"
    ? /^Bí thư Đảng ủy|Thường trực Đảng ủy/.test(title)
    : title !== "Chủ tịch Hội đồng nhân dân phường";

const collectiveId = (unit: DemoUnit, key: string): string =>
  namedDemoId(`collective:${unit.plan.code}:${key}`);

/** Somebody of a residential cell without a post, to whom nothing happens in these years; the numbers decide. */
function volunteer(unit: DemoUnit, key: string, taken: Set<Person>): Person | undefined {
  const random = new Random(`${key} of ${unit.plan.code}`);
  const able = unit.people.filter(
    (it) =>
      it.profile === "RESIDENTIAL" &&
      !it.isPlanted &&
      !taken.has(it) &&
      it.posts.length === 0 &&
      it.stays.length === 1 &&
      it.periods.length === 0 &&
      it.disciplines.length === 0 &&
      it.ended === null &&
      it.officialOn !== null &&
      it.officialOn < COLLECTIVES_SINCE &&
      cellOn(it, "2017-06-01") !== null &&
      suits(it, key),
  );
  const person = able[random.int(0, Math.max(0, able.length - 1))];
  if (person) taken.add(person);
  return person;
}

function suits({ gender, birthDate }: Person, key: string): boolean {
  if (key === "PHU_NU") return gender === "FEMALE";
  if (key === "CCB") return gender === "MALE" && birthDate < "1972";
  if (key === "DOAN") return birthDate > "1985";
  return true;
}
